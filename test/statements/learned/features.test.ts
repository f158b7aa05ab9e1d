import { describe, expect, it } from 'vitest';
import { TABLES, featureRows, wordsOf } from '../../../src/statements/learned/features';
import { QUOTE_STATES, quoteStates } from '../../../src/statements/learned/quoteState';
import { hashOf } from '../../../src/statements/learned/words';
import { NO_MODELS, documentOf } from './documents';

const statesOf = (text: string): number[] => [...quoteStates(documentOf(NO_MODELS, text)).states];

describe('quoteStates', () => {
  it('is the same whatever the glyphs are', () => {
    const double = statesOf('“The pier will open again in May,” said Ada Quill.');
    expect(statesOf('"The pier will open again in May," said Ada Quill.')).toEqual(double);
    expect(statesOf('‘The pier will open again in May,’ said Ada Quill.')).toEqual(double);
    expect(statesOf('«The pier will open again in May,» said Ada Quill.')).toEqual(double);
  });

  it('tells a short quotation, as of a title, from a long one', () => {
    const short = statesOf('She read “Salt Roads” aloud.');
    const long = statesOf('She read “Salt is on all of the roads” aloud.');
    expect(short[2]).not.toBe(long[2]);
  });

  it('says what stands before and behind', () => {
    const [said, colon, open, ...rest] = statesOf('Said: “It is going to rain all week” again and again.');
    expect(new Set([said, colon, open, rest.at(-5)]).size).toBe(4);
  });

  it('knows a mark that is never closed', () => {
    const open = statesOf('Quill said: “The pier will open again in May.');
    const closed = statesOf('Quill said: “The pier will open again in May.”');
    expect(open[6]).not.toBe(closed[6]);
  });

  it('stays within its table', () => {
    const states = statesOf('“‘Yes,’ he said, “no” and ‘so on’ – “” “a” "b');
    expect(Math.max(...states)).toBeLessThan(QUOTE_STATES);
  });
});

describe('featureRows', () => {
  const doc = documentOf(NO_MODELS, 'Vale Council opens the pier', '"It was time," Ada Quill said on May 3.');

  it('reads marks as one word each', () => {
    const words = wordsOf(doc, quoteStates(doc).marks);
    expect(words.slice(5, 11)).toEqual(['“', 'it', 'was', 'time', ',', '”']);
  });

  it('points known words to their rows and the others to row 0', () => {
    const rows = featureRows(doc, new Map([[hashOf('said'), 7]]));
    const words = doc.tokens.map((_, i) => rows[i * TABLES.length]);
    expect(words.filter((row) => row > 0)).toEqual([7]);
    expect(words.indexOf(7)).toBe(doc.tokens.findIndex(({ text }) => text === 'said'));
  });

  it('stays within its tables', () => {
    const rows = featureRows(doc, new Map());
    rows.forEach((row, i) => expect(row).toBeLessThan(TABLES[i % TABLES.length].rows || 1));
  });
});
