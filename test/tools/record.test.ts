import { expect, test } from 'vitest';
import { readRecordFile } from '../../src/record/readFile';
import { generatedArticle, personName, STATEMENTS } from '../../src/tools/record/generate';

test('generated articles are the same each time, each another, and such as a file may hold', () => {
  const articles = [0, 1, 2].map(generatedArticle);
  expect([0, 1, 2].map(generatedArticle)).toEqual(articles);
  expect(new Set(articles.map((article) => JSON.stringify(article.statements))).size).toBe(3);
  const file = { format: 'on-record-archive', version: 1, people: [], articles };
  expect(readRecordFile(JSON.stringify(file))!.articles).toHaveLength(3);
  for (const { versions, statements } of articles) {
    expect(statements).toHaveLength(STATEMENTS);
    for (const { quote, content } of statements) expect(versions[0]!.text.slice(...content[0]!)).toBe(quote);
  }
});

test('few people share a name', () => {
  const names = new Set(Array.from({ length: 8_000 }, (_, number) => personName(number)));
  expect(names.size).toBeGreaterThan(7_900);
});
