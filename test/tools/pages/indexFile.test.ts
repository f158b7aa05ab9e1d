import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIndex, sourceOf } from '../../../src/tools/pages/indexFile';

let folder: string;
const write = (name: string, data: string | Buffer): string => {
  writeFileSync(path.join(folder, name), data);
  return path.join(folder, name);
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  write('plain.html', '<p>plain');
  write('packed.html.gz', gzipSync('<p>packed'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const line = (file: string, url = 'https://paper.example/a') => JSON.stringify({ id: 'a', file, url });

describe('readIndex', () => {
  it.each([
    ['plain.html', '<p>plain'],
    ['packed.html.gz', '<p>packed'],
  ])('finds %s beside the index', (file, source) => {
    const [page] = readIndex(write('index.jsonl', `\n${line(file)}\n`));
    expect(sourceOf(page!).toString()).toBe(source);
  });

  it.each([
    ['{"id":"a"', /index\.jsonl:1: not JSON/],
    ['{"id":"a"}', /:1: needs id, file and url/],
    ['null', /:1: needs id, file and url/],
    [line('none.html'), /none\.html: no such file/],
    [line('plain.html', 'file:///etc/passwd'), /no web address/],
  ])('refuses %s', (text, message) => {
    const index = write('index.jsonl', text);
    expect(() => readIndex(index)).toThrow(message);
  });

  it('refuses a missing index', () => {
    expect(() => readIndex('/nowhere/index.jsonl')).toThrow('no such file');
  });
});
