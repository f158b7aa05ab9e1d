import { expect, it } from 'vitest';
import { table } from '../../src/tools/table';

it('is as wide as its widest cells', () => {
  expect(table(['A', 'B'], [['long', 'x']], 80)).toBe('A     B\n────  ─\nlong  x');
});

it('wraps the last column at spaces', () => {
  const text = table(['Who', 'What'], [['Ada', 'one two three four five six seven']], 37);
  expect(text.split('\n').slice(2)).toEqual(['Ada  one two three four five six', '     seven']);
});

it('wraps a long name rather than squeeze the text', () => {
  const [, , first, second] = table(['Who', 'What'], [['a spokeswoman for the county of Marren', 'no']], 60).split(
    '\n',
  );
  expect([first, second]).toEqual(['a spokeswoman for the county  no', 'of Marren']);
});

it('counts letters, not code units', () => {
  expect(table(['A', 'B'], [['𝔞𝔟', 'x']], 80).split('\n')[1]).toBe('──  ─');
});
