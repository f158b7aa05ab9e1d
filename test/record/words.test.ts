import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/record/compare';
import { dayNumber, isoDay } from '../../src/record/days';
import { holdsPhrase, soughtIn } from '../../src/record/query';
import { changedPlaces, intersection } from '../../src/record/segments';
import { termsOf } from '../../src/record/terms';
import { matchStatements } from '../../src/record/versions';
import { readingOf } from './readings';

describe('what is typed', () => {
  test.each([
    ['bridge', [], 'bridge'],
    ['Bridges ', ['bridge'], null],
    ['the bridge wil', ['bridge'], 'wil'],
    ['b', [], null],
    ['the', [], null],
    ['"old bridge" José ', ['old', 'bridge', 'jose'].sort(), null],
    ['“old bri', ['old'], 'bri'],
  ])('%s', (text, terms, prefix) => {
    const sought = soughtIn(text);
    expect([[...sought.terms].sort(), sought.prefix]).toEqual([terms, prefix]);
  });

  test('a phrase is held word by word', () => {
    expect(soughtIn('"We will not"').phrases).toEqual([['we', 'will', 'not']]);
    expect(holdsPhrase('Then: we will – not go.', ['we', 'will', 'not'])).toBe(true);
    expect(holdsPhrase('We will nothing.', ['we', 'will', 'not'])).toBe(false);
  });
});

test.each([
  ['cities', 'city'],
  ['buses', 'buse'],
  ['bridges', 'bridge'],
  ['glass', 'glass'],
  ['status', 'status'],
])('%s is found as %s', (word, term) => expect(termsOf(word)).toEqual([term]));

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026-03', '2026-03-01'],
  ['2026-W10', '2026-01-01'],
  ['2026-03-02T09:30+01:00', '2026-03-02'],
  ['199', null],
  [null, null],
])('%s begins on %s', (value, day) => {
  const number = dayNumber(value);
  expect(number === null ? null : isoDay(number)).toBe(day);
});

describe('two texts', () => {
  test('side by side', () => {
    const { left, right } = compareTexts('We will keep the bridge.', 'We will close the bridge!');
    expect(left).toEqual([
      { text: 'We will ', same: true },
      { text: 'keep ', same: false },
      { text: 'the bridge.', same: true },
    ]);
    expect(right.filter(({ same }) => !same)).toEqual([{ text: 'close ', same: false }]);
  });

  test('no word of either is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd\n')), fc.array(fc.constantFrom('a', 'b', 'e')), (a, b) => {
        const { left, right } = compareTexts(a.join(' '), b.join(' '));
        const whole = (parts: typeof left): string => parts.map(({ text }) => text).join('');
        expect([whole(left), whole(right)].map((text) => text.trim())).toEqual(
          [a, b].map((all) => all.join(' ').trim()),
        );
        const shared = (parts: typeof left): string =>
          parts
            .filter(({ same }) => same)
            .map(({ text }) => text.replace(/\s+/g, ''))
            .join('');
        expect(shared(left)).toBe(shared(right));
      }),
    );
  });

  test('long ones by their paragraphs', () => {
    const paragraph = 'word '.repeat(900);
    const { left } = compareTexts(`${paragraph}\nOne.\n${paragraph}`, `${paragraph}\nTwo.\n${paragraph}`);
    expect(left.filter(({ same }) => !same).map(({ text }) => text)).toEqual(['One.\n']);
  });
});

test('statements are found again, whatever their marks; each once', () => {
  const before = readingOf([
    { quote: 'It stays open' },
    { quote: 'It stays open' },
    { quote: 'We shall see' },
  ]).statements;
  const kept = before.map((one, id) => ({
    ...one,
    id,
    article: 1,
    version: 0,
    gone: false,
    speakers: one.speakers.map((speaker) => ({ ...speaker, person: null })),
  }));
  const after = readingOf([{ quote: 'It stays – open!' }, { quote: 'Nothing was decided' }]).statements;
  const { again, added, gone } = matchStatements(after, kept);
  expect([again.map((one) => one.kept.id), added.map(({ quote }) => quote), gone.map(({ id }) => id)]).toEqual([
    [0],
    ['Nothing was decided'],
    [1, 2],
  ]);
});

test('places are changed and met', () => {
  const places = changedPlaces(Uint16Array.of(3, 9), new Set([1, 9]), new Set([3]));
  expect([...places]).toEqual([1, 9]);
  expect(intersection([[places], [Uint16Array.of(9), Uint16Array.of(1)], [Uint16Array.of(9)]])).toEqual([9]);
});
