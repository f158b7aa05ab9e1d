import { describe, expect, test } from 'vitest';
import { resolveMarked } from './marked';

describe('the fullest name of whoever a source names', () => {
  test.each([
    ['a surname', 'Anna Weller won. [1 Weller] said {1 she was glad}.', ['Anna Weller']],
    ['a surname with a form of address', 'Anna Weller won. [1 Ms. Weller] said {1 she was glad}.', ['Anna Weller']],
    [
      'a name behind what the reader is asked to do',
      'Ask Nadia Weiss about it. {1 “We had goats,”} [1 she] says.',
      ['Nadia Weiss'],
    ],
    ['a first name', 'Anna Weller won. [1 Anna] said {1 she was glad}.', ['Anna Weller']],
    ['a name that comes later', '# [1 Weller]: {1 It is over}\n\nAnna Weller won the vote.', ['Anna Weller']],
    ['a family name that comes first', 'Xu Tianming won. [1 Xu] said {1 he was glad}.', ['Xu Tianming']],
    ['a short first name', 'William Hale won. [1 Bill Hale] said {1 he was glad}.', ['William Hale']],
    ['initials', 'John R. Hale won. [1 J.R. Hale] said {1 he was glad}.', ['John R. Hale']],
    ['a nickname in marks', '[1 Robert "Bobby" Marsh] said {1 no}.', ['Robert "Bobby" Marsh']],
    ['an accent left out', 'Inés Gómez won. [1 Gomez] said {1 she was glad}.', ['Inés Gómez']],
    ['a slip of the pen', 'Dora Buchmann won. [1 Buchman] said {1 she was glad}.', ['Dora Buchmann']],
    ['a possessive', "Anna Weller won. [1 Weller's] claim {1 that it was fair} was met with doubt.", ['Anna Weller']],
    [
      'capitals',
      'Chris Wald met Anna Weller.\n\n[1 WALD]: {1 Who won?}\n\n[2 WELLER]: {2 I did.}',
      ['Chris Wald', 'Anna Weller'],
    ],
    [
      'a relative with the family’s name',
      'Anna Weller came with her father, Barry. [1 Mr Weller] said {1 it was late}.',
      ['Barry Weller'],
    ],
    [
      'a relative of somebody whose first name tells little',
      'Nev Weller was shaving. His wife, Colleen, ran. [1 Mrs Weller] said {1 it was late}.',
      ['Colleen Weller'],
    ],
    [
      'an office in its first letters',
      'The Police Public Relations Officer, Hugo Hale, called. {1 “No,”} warned [1 the PPRO].',
      ['Hugo Hale'],
    ],
    [
      'one of two by where she is from',
      'Mireille Castan won. Hugo Hale, who limped off, left. {1 “No,”} [1 the Frenchwoman] said.',
      ['Mireille Castan'],
    ],
    ['a title and a role', '[1 Labour MP and former minister Dr. Anna Weller] said {1 no}.', ['Anna Weller']],
    ['an apposition', '[1 Hugo Hale, a doctor,] said {1 no}.', ['Hugo Hale']],
    ['one of many, by name', '{1 "No,"} tweeted [1 one], Hugo Hale.', ['Hugo Hale']],
    [
      'a nickname alone',
      '[1 Hugo “Sunny” Hale] said {1 no}. [2 Sunny] said {2 no}.',
      ['Hugo “Sunny” Hale', 'Hugo “Sunny” Hale'],
    ],
    [
      'somebody who speaks for a body named behind',
      '[1 A spokeswoman for the power company], Nordkraft, said {1 no}.',
      ['spokeswoman for the power company'],
    ],
    ['somebody by where he is from', 'Hugo Hale won. {1 "No,"} [1 the Dutchman] said.', ['Hugo Hale']],
    ['a role with a name and letters behind it', '[1 His barrister], Una Hale KC, said {1 no}.', ['Una Hale']],
    ['a role with a name in apposition', '[1 The team’s coach, Hugo Hale,] said {1 no}.', ['Hugo Hale']],
    ['a long role with a name in apposition', '[1 Alder’s secretary of state, Hugo Hale,] said {1 no}.', ['Hugo Hale']],
    ['only the apposition', 'Hugo Hale, [1 a doctor], said {1 no}.', ['Hugo Hale']],
    ['a possessor', 'Anna Weller lost. [1 Anna Weller’s spokesman Hugo Hale] said {1 no}.', ['Hugo Hale']],
    ['words that lead to it', 'According [1 to Anna Weller], {1 it rains}.', ['Anna Weller']],
    ['an acronym', 'The Food and Harbour Commission met. [1 The FHC] said {1 no}.', ['Food and Harbour Commission']],
    [
      'an acronym with periods',
      'The Stock Fairness Commission met. [1 The S.F.C.] said {1 no}.',
      ['Stock Fairness Commission'],
    ],
    ['an acronym in parentheses', 'Alder Gas & Light (AGL) fell. [1 AGL] said {1 no}.', ['Alder Gas & Light']],
    [
      'a shortened body',
      'The Alder Valley Water Board met. [1 The Water Board] said {1 no}.',
      ['Alder Valley Water Board'],
    ],
    [
      'a document with a name in it',
      '[1 An Alder Times poll released on Monday] found {1 no change}.',
      ['Alder Times poll'],
    ],
  ])('%s', (_, text, expected) => expect(resolveMarked(text).names).toEqual(expected));

  test('a sister and a brother are told apart by the pronoun that opens what is said', () => {
    const text =
      'Anna Weller came with her brother, Otto Weller. [1 Weller] said {1 she was cold}. [2 Weller] said {2 he was not}.';
    expect(resolveMarked(text).names).toEqual(['Anna Weller', 'Otto Weller']);
  });

  test('a surname goes to the bearer who has just spoken', () => {
    const text =
      'Police named the victim as Anna Weller. Anna was 19. Her mother, Greta Weller, said the family was heartbroken. {1 “She was our light,”} [1 Weller] said.';
    expect(resolveMarked(text).names).toEqual(['Greta Weller']);
  });

  test('a couple with one surname is told apart by the form of address', () => {
    const text =
      'Paul Marsh and his wife, Greta Marsh, sued. [1 Mr. Marsh] said {1 it was late}. [2 Mrs. Marsh] said {2 it was not}. [3 Greta] said {3 no}.';
    expect(resolveMarked(text).names).toEqual(['Paul Marsh', 'Greta Marsh', 'Greta Marsh']);
  });

  test('a surname goes to whom the headline names, and a form of address to whom it fits', () => {
    const married = 'In 1969 Hale married Ken Hale. {1 "No,"} [1 Hale] complained.\n\n# Beryl Hale, a cook, dies';
    expect(resolveMarked(married).names).toEqual(['Beryl Hale']);
    const couple = 'It belongs to Hattie and Earl Hale. [1 Mrs. Hale] said {1 it was late}.';
    expect(resolveMarked(couple).names).toEqual(['Hattie Hale']);
  });

  test('a surname goes to the bearer who is named most', () => {
    const text =
      'Greta Marsh opened the fair. Greta spoke of rain. Her late husband, Paul Marsh, had founded it. [1 Marsh] said {1 the fair would grow}.';
    expect(resolveMarked(text).names).toEqual(['Greta Marsh']);
  });
});

describe('joint speakers', () => {
  test.each([
    ['two names', 'Ann Burton and Nick Denn met. {1 "No,"} reply [1 Burton and Nick].', ['Ann Burton + Nick Denn']],
    [
      'three with parties',
      '[1 Ann Lee (D-Ohio), Bo Denn (R-Iowa) and Cy Fox (D-Utah)] said {1 no}.',
      ['Ann Lee + Bo Denn + Cy Fox'],
    ],
    ['appositions', '[1 Ann Lee, a senator from Ohio, and Bo Denn] said {1 no}.', ['Ann Lee + Bo Denn']],
    [
      'they',
      '[1 Ann Lee and Bo Denn] said {1 no}. [2 They] said {2 it was late}.',
      ['Ann Lee + Bo Denn', 'Ann Lee + Bo Denn'],
    ],
    ['each', 'Ann Lee and Bo Denn met on Monday, [1 each] saying {1 the other was late}.', ['Ann Lee + Bo Denn']],
    ['a shared title', 'Senators Ann Lee and Bo Denn met. [1 The senators] said {1 no}.', ['Ann Lee + Bo Denn']],
  ])('%s', (_, text, expected) => expect(resolveMarked(text).names).toEqual(expected));
});
