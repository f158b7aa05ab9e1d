import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archiveOf, filesUnder } from '../../../src/tools/package/archive';

it('depends on neither order nor time', () => {
  const [a, b] = [strToU8('one'), strToU8('two')];
  expect(archiveOf({ 'b/b.js': b, 'a.js': a })).toEqual(archiveOf({ 'a.js': a, 'b/b.js': b }));
});

it('holds what it was given', () => {
  expect(strFromU8(unzipSync(archiveOf({ 'a/b.txt': strToU8('text') }))['a/b.txt']!)).toBe('text');
});

it('finds the files of folders within folders', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-record-test-'));
  mkdirSync(path.join(folder, 'in/ner'), { recursive: true });
  writeFileSync(path.join(folder, 'top.txt'), '1');
  writeFileSync(path.join(folder, 'in/ner/deep.txt'), '2');
  expect(Object.keys(filesUnder(folder)).sort()).toEqual(['in/ner/deep.txt', 'top.txt']);
  rmSync(folder, { recursive: true });
});
