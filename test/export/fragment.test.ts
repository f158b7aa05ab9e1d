import { describe, expect, test } from 'vitest';
import { fragmentLink, textDirective } from '../../src/export/fragment';
import { bridge } from './source';

const cases: [name: string, text: string, quoted: string, directive: string][] = [
  [
    'a short quotation whole',
    'He said it is fine, we think so.',
    'it is fine',
    'He%20said-,it%20is%20fine,-%2C%20we%20think%20so.',
  ],
  [
    'its own commas and hyphens encoded',
    'a well-known, old bridge',
    'well-known, old',
    'a-,well%2Dknown%2C%20old,-bridge',
  ],
  ['no context at the ends', 'it is fine', 'it is fine', 'it%20is%20fine'],
  ['no context from another paragraph', 'One.\n\nit is fine\n\nTwo.', 'it is fine', 'it%20is%20fine'],
  ['half a word widened to the whole', 'unbelievable bridges', 'believ', 'unbelievable,-bridges'],
  ['a word of context at most four times', 'a b c d e f g X h i j k l', 'X', 'd%20e%20f%20g-,X,-h%20i%20j%20k'],
  ['letters beyond ASCII', 'El señor', 'señor', 'El-,se%C3%B1or'],
  ['marks that encodeURIComponent leaves', "(it's)!", "it's", '%28-,it%27s,-%29%21'],
];

describe('textDirective', () => {
  test.each(cases)('%s', (_, text, quoted, directive) => {
    const start = text.indexOf(quoted);
    expect(textDirective(text, [start, start + quoted.length])).toBe(directive);
  });

  test('a long quotation by its first and last words', () => {
    const text = Array.from({ length: 20 }, (_, n) => `w${n}`).join(' ');
    expect(textDirective(text, [0, text.length])).toBe('w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19');
  });

  test('a quotation across paragraphs by the ends of both', () => {
    const text = 'one two\n\nthree four';
    expect(textDirective(text, [0, text.length])).toBe('one%20two,three%20four');
  });
});

describe('fragmentLink', () => {
  test('marks each part under the canonical address', () =>
    expect(fragmentLink(bridge, bridge.statements[0]).split(/#:~:|&/)).toEqual([
      'https://ledger.example/a',
      expect.stringMatching(/^text=/),
      expect.stringMatching(/^text=/),
    ]));
  test('takes the page’s own fragment away', () =>
    expect(fragmentLink({ ...bridge, meta: { ...bridge.meta, canonicalUrl: null } }, bridge.statements[0])).toMatch(
      /^https:\/\/ledger\.example\/a\?from=mail#:~:text=/,
    ));
});
