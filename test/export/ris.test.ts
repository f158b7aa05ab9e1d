import { expect, test } from 'vitest';
import { ris } from '../../src/export/ris';
import { bridge, hostile } from './source';

const lines = (text: string): string[] => text.split('\r\n');

test('ris names the article, and what was said in it as notes', () => {
  const [type, ...rest] = lines(ris([bridge]));
  expect(type).toBe('TY  - NEWS');
  expect(rest.slice(0, -3)).toEqual([
    'AU  - Brandt, Maya',
    'AU  - van der Velde, Leo',
    'AU  - Newswire',
    'TI  - Bridge reopens',
    'T2  - The Ledger',
    'SE  - Region',
    'PY  - 2026',
    'DA  - 2026/03/11/',
    'LA  - en',
    'UR  - https://ledger.example/a',
    'Y2  - 2026/03/15/',
  ]);
  expect(rest.at(-3)).toMatch(
    /^N1 {2}- “The bridge is safe, .*” – Ada Moreno, mayor \(direct; 2026-03, stated\)\. Maya/,
  );
  expect(rest.at(-2)).toBe('ER  - ');
});

test('a poisoned page makes no line of its own', () =>
  expect(lines(ris([hostile, bridge])).filter((line) => !/^(?:[A-Z][A-Z0-9] {2}- .*)?$/.test(line))).toEqual([]));
