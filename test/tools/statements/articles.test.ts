import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/tools/program';
import { readArticles } from '../../../src/tools/statements/articles';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'articles-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (content: string): string => {
  const file = path.join(folder, 'articles.jsonl');
  writeFileSync(file, content);
  return file;
};

describe('readArticles', () => {
  it('reads a line with everything, and passes over keys it does not know', () => {
    const text = 'Pier closed\n\nThe pier\nwas closed.\n\n';
    const line = { id: 'a', title: 'Pier closed!', published: '2024-05-14', text, quotes: [] };
    const [read] = readArticles(write(`\n${JSON.stringify(line)}\r\n\n`));
    expect(read).toMatchObject({
      id: 'a',
      article: {
        text,
        blocks: [
          { start: 0, end: 11, kind: 'headline' },
          { start: 13, end: 33, kind: 'paragraph' },
        ],
        candidates: { title: [{ text: 'Pier closed!' }], dates: [{ text: '2024-05-14' }] },
      },
    });
  });

  it.each([
    { id: 'a', text: '' },
    { id: 'a', title: null, published: null, text: '' },
  ])('reads %j', (line) => {
    const [read] = readArticles(write(JSON.stringify(line)));
    expect(read).toMatchObject({ id: 'a', article: { blocks: [], candidates: { title: [], dates: [] } } });
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(readArticles(write('\uFEFF{"id":"a","text":"b"}'))).toHaveLength(1);
  });

  it.each([
    ['{"id":"a"', 'articles.jsonl:2: not JSON'],
    ['null', ':2: needs id and text'],
    ['[]', ':2: needs id and text'],
    ['{"id":7,"text":""}', ':2: needs id and text'],
    ['{"id":"a","text":null}', ':2: needs id and text'],
    ['{"id":"a","text":"","title":7}', ':2: url, title and published are text or null'],
    ['{"id":"a","text":"","published":20240514}', ':2: url, title and published are text or null'],
  ])('refuses %s', (line, message) => {
    const file = write(`{"id":"first","text":""}\n${line}`);
    expect(() => readArticles(file)).toThrow(UsageError);
    expect(() => readArticles(file)).toThrow(message);
  });

  it('refuses a file that is not there, and a folder', () => {
    expect(() => readArticles(path.join(folder, 'none.jsonl'))).toThrow('none.jsonl: no such file');
    expect(() => readArticles(folder)).toThrow('a folder, not a file');
  });
});
