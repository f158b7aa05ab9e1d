import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/export/markdown';
import { bridge, hostile } from './source';

describe('markdown', () => {
  test('quotes and attributes each statement', () => {
    const [heading, byline, quote] = markdown([bridge]).split('\n\n');
    expect([heading, byline.split('  \n')[0], quote.split('\n')[0]]).toEqual([
      '# Bridge reopens',
      'Maya Brandt, Leo van der Velde, Newswire · The Ledger · 2026\\-03\\-11T06:40\\+01:00 · \\(2026\\-03\\-12)'.replace(
        '\\(',
        '(',
      ),
      '> “The bridge is safe, and it will stay open,” … “We checked every bolt.”',
    ]);
    expect(quote).toContain('**Ada Moreno, mayor** · direct · 2026\\-03 (month, stated) · 95 %');
    expect(quote).toMatch(/\[↗\]\(<https:\/\/ledger\.example\/a#:~:text=[^<>\s]+>\)$/m);
  });

  test('leaves a poisoned page no markup', () => {
    const text = markdown([hostile]).replace(/<https:[^<>\s]*>/g, '');
    expect(text).not.toMatch(/(?<!\\)[<`]/);
    expect(text).not.toMatch(/(?<!\\)\]\(f/);
  });

  test('keeps a quotation in its block', () => {
    const lines = markdown([hostile])
      .split('\n')
      .filter((line) => line.includes('"b"'));
    expect(lines.every((line) => line.startsWith('>'))).toBe(true);
  });
});
