import { describe, expect, test } from 'vitest';
import type { Person, Profile } from '../../src/record/kept';
import { fitOfNames, isKnowable, profileOf, sameness, whoIs, withProfile } from '../../src/record/people';

const day = '2026-03-02';
const profile = (name: string, known: Partial<Profile> & { role?: string } = {}): Profile => {
  const { role, ...rest } = known;
  return {
    names: [name],
    kind: 'person',
    roles: role ? [{ name: role, first: day, last: day }] : [],
    sites: ['courier.example'],
    company: [],
    ...rest,
  };
};
const person = (id: number, known: Profile): Person => ({
  ...known,
  id,
  uids: [String(id)],
  keys: [],
  statements: 1,
  articles: 1,
  sameAs: null,
});

describe('names fit', () => {
  test.each([
    ['Ann Lee', 'ann lee', 'same'],
    ['José Núñez', 'Jose Nunez', 'same'],
    ['A. Lee', 'Ann Lee', 'variant'],
    ['Ann Mary Lee', 'Ann Lee', 'variant'],
    ['Lee', 'Ann Lee', 'variant'],
    ['Bob Lee', 'Ann Lee', 'other'],
    ['B. Lee', 'Ann Lee', 'other'],
    ['Ann Moss', 'Ann Lee', 'other'],
    ['Mary Ann Lee', 'Ann Mary Lee', 'other'],
  ] as const)('%s and %s: %s', (a, b, fit) => expect([fitOfNames(a, b), fitOfNames(b, a)]).toEqual([fit, fit]));
});

describe('two of a name', () => {
  const elsewhere = { sites: ['ledger.example'] };

  test.each([
    ['in one outlet', profile('Ann Lee'), profile('Ann Lee'), 'same'],
    [
      'with one role',
      profile('Ann Lee', { role: 'mayor of Ellis' }),
      profile('Ann Lee', { ...elsewhere, role: 'mayor' }),
      'same',
    ],
    [
      'in one company',
      profile('Ann Lee', { company: ['bo dahl'] }),
      profile('Ann Lee', { ...elsewhere, company: ['bo dahl'] }),
      'same',
    ],
    ['with nothing but the name', profile('Ann Lee'), profile('Ann Lee', elsewhere), 'perhaps'],
    [
      'with other roles in one outlet',
      profile('Ann Lee', { role: 'mayor' }),
      profile('Ann Lee', { role: 'goalkeeper' }),
      'perhaps',
    ],
    ['with an initial alone', profile('A. Lee'), profile('Ann Lee'), 'perhaps'],
    ['with an initial and a role', profile('A. Lee', { role: 'mayor' }), profile('Ann Lee', { role: 'mayor' }), 'same'],
    [
      'who share a deputy’s rank alone',
      profile('Ann Lee', { ...elsewhere, role: 'deputy mayor' }),
      profile('Ann Lee', { role: 'deputy coach' }),
      'perhaps',
    ],
    ['of which one is a body', profile('Lee', { kind: 'organization' }), profile('Lee'), 'other'],
    ['with other first names', profile('Ann Lee', { role: 'mayor' }), profile('Bob Lee', { role: 'mayor' }), 'other'],
  ] as const)('%s', (_, a, b, expected) => expect([sameness(a, b), sameness(b, a)]).toEqual([expected, expected]));

  test('bodies of one name are one', () =>
    expect(
      sameness(
        profile('Northway', { kind: 'organization' }),
        profile('NORTHWAY', { kind: 'organization', ...elsewhere }),
      ),
    ).toBe('same'));
});

describe('who somebody is', () => {
  const mayor = person(1, profile('Ann Lee', { role: 'mayor' }));
  const keeper = person(2, profile('Ann Lee', { role: 'goalkeeper' }));

  test('the one who fits', () =>
    expect(whoIs(profile('Ann Lee', { role: 'goalkeeper' }), [mayor, keeper])).toBe(keeper));
  test('nobody, where two fit', () => expect(whoIs(profile('Ann Lee'), [mayor, keeper])).toBeNull());
  test('the one whom both are, as the reader says', () =>
    expect(whoIs(profile('Ann Lee'), [mayor, { ...keeper, sameAs: 1 }])).toBe(mayor));
});

test('roles are dated by the articles that give them, and spellings are gathered', () => {
  const first = profile('Ann Lee', { roles: [{ name: 'Mayor', first: '2026-03-02', last: '2026-03-02' }] });
  const later = profile('A. Lee', {
    roles: [
      { name: 'mayor', first: '2026-05-01', last: '2026-05-01' },
      { name: 'minister', first: '2027-01-09', last: '2027-01-09' },
    ],
  });
  expect(withProfile(first, later)).toMatchObject({
    names: ['Ann Lee', 'A. Lee'],
    roles: [
      { name: 'minister', first: '2027-01-09' },
      { name: 'Mayor', first: '2026-03-02', last: '2026-05-01' },
    ],
  });
});

test('who is not named is nobody across articles, and no company', () => {
  const official = { name: 'a senior official', kind: 'unnamed', role: null } as const;
  const speaker = { name: 'Ann Lee', kind: 'person', role: 'mayor' } as const;
  expect(isKnowable(official)).toBe(false);
  expect(
    profileOf(speaker, [official, speaker, { name: 'Bo Dahl', kind: 'person' }], 'courier.example', day),
  ).toMatchObject({
    company: ['bo dahl'],
    roles: [{ name: 'mayor', first: day, last: day }],
  });
});
