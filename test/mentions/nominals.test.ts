import { describe, expect, test } from 'vitest';
import { mentionsOf, readArticle } from './reading';
import { findMentions } from '../../src/mentions/find';

const nominals = (text: string): string[] => {
  const doc = readArticle(text);
  return findMentions(doc)
    .filter(({ form }) => form === 'nominal')
    .map(({ span, kind }) => `${doc.text.slice(...span)}/${kind}`);
};

describe('noun phrases for those who may speak', () => {
  test.each([
    ['A senior official said no.', ['A senior official/unnamed']],
    ['Officials at the port said no.', ['Officials at the port/group']],
    ['The ministry said no.', ['The ministry/organization']],
    ['The report found nothing.', ['The report/document']],
    ['Police said no.', ['Police/group']],
    ['He is bracing supporters for a loss.', ['supporters for a loss/group']],
    ['They opened a government report.', ['a government report/document']],
    ['It rained for major parts of the day.', []],
  ])('%s', (text, expected) => expect(nominals(text)).toEqual(expected));

  test('a title in capitals without a name is a noun phrase', () => {
    expect(nominals('Reporters asked the Prime Minister.')).toContain('the Prime Minister/unnamed');
  });

  test('a role that goes into a name makes no mention of its own', () => {
    expect(nominals('Hugo Hale, a doctor, said no.')).toEqual([]);
  });

  test('the head noun is given in the singular', () => {
    expect(mentionsOf('Two women said no.', 'nominal').map(({ head }) => head)).toEqual(['woman']);
  });
});

describe('pronouns', () => {
  test.each([
    ['He said no.', [['male', false]]],
    ['They said no.', [['unknown', true]]],
    ['It said no to the US and the WHO.', [['neuter', false]]],
  ])('%s', (text, expected) =>
    expect(mentionsOf(text, 'pronoun').map(({ gender, plural }) => [gender, plural])).toEqual(expected),
  );
});
