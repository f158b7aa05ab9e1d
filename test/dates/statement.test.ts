import { expect, test } from 'vitest';
import { findDates } from '../../src/dates/find';
import { dateStatement } from '../../src/dates/statement';
import { labelledArticles } from './labelled';

const cases = labelledArticles().flatMap(({ name, published, doc, statements, labels }) => {
  const dates = findDates(doc, published);
  return labels.map(({ id, value, basis }) => {
    const date = dateStatement(doc, statements.get(id)!, dates, published);
    return { name, id, expected: `${value} ${basis}`, told: `${date.value ?? '-'} ${date.basis}` };
  });
});
const right = cases.filter(({ expected, told }) => expected === told).length;

test('there are enough labels to tell', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ name }) => name)).size).toBeGreaterThanOrEqual(12);
});

test(`${right} of ${cases.length} labels are told right: nine of ten at least`, () => {
  expect(right / cases.length).toBeGreaterThanOrEqual(0.9);
});

test.each(cases)('$name, statement $id: $expected', ({ told, expected }) => {
  expect(told).toBe(expected);
});
