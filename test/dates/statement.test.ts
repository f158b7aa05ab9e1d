import { expect, test } from 'vitest';
import { findDates } from '../../src/dates/find';
import { dateStatement } from '../../src/dates/statement';
import { labelledArticles } from './labelled';

const cases = labelledArticles().flatMap(({ name, published, doc, statements, labels }) => {
  const dates = findDates(doc, published);
  return labels.map(({ id, value, basis }) => {
    const spans = statements.get(id)!;
    return { name, id, expected: `${value} ${basis}`, doc, spans, dates, published };
  });
});

test('there are enough labels to tell', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ name }) => name)).size).toBeGreaterThanOrEqual(12);
});

test.each(cases)('$name, statement $id: $expected', ({ doc, spans, dates, published, expected }) => {
  const date = dateStatement(doc, spans, dates, published);
  expect(date ? `${date.value} ${date.basis}` : '- -').toBe(expected);
});
