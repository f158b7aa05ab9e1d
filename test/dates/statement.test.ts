import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/dates/find';
import { dateStatements } from '../../src/dates/statement';
import { labelledArticles } from './labelled';

/** A time of day is the day's, too. */
const dayOf = (value: string | null): string | null => value && value.replace(/T.*$/, '');

const casesOf = (folder: string) =>
  labelledArticles(folder).flatMap(({ name, published, modified, doc, statements, speakers, labels }) => {
    const dates = findDates(doc, published, modified);
    const told = dateStatements(doc, statements, speakers, dates, { published, modified });
    return labels.map(({ id, value, basis }) => {
      const date = told[statements.findIndex((statement) => statement.id === id)];
      return { name, id, basis, wanted: value === '-' ? null : dayOf(value), told: dayOf(date.value) };
    });
  });

type Case = ReturnType<typeof casesOf>[number];
const isRight = ({ wanted, told }: Case): boolean => wanted === told;
const isWrong = ({ wanted, told }: Case): boolean => told !== null && wanted !== told;

/** How many at least are right and at most wrong: what is reached, less two; most of the rest is not told. */
const REACHED: [folder: string, basis: string, right: number, wrong: number][] = [
  ['statement-dates', 'stated', 107, 5],
  ['statement-dates', 'context', 9, 2],
  ['statement-dates', 'article', 9, 25],
  ['statement-dates', 'unknown', 1, 2],
  ['occasions', 'stated', 44, 4],
  ['occasions', 'context', 29, 4],
  ['occasions', 'article', 18, 4],
  ['occasions', 'unknown', 25, 6],
];

describe.each(REACHED)('%s, %s', (folder, basis, right, wrong) => {
  const cases = casesOf(folder).filter((one) => one.basis === basis);
  const [ofRight, ofWrong] = [cases.filter(isRight), cases.filter(isWrong)];
  const listed = ofWrong.map(({ name, id, wanted, told }) => `${name} ${id} is ${wanted}, told ${told}`).join('; ');
  test(`${ofRight.length} of ${cases.length} are right`, () => {
    expect(ofRight.length).toBeGreaterThanOrEqual(right);
  });
  test(`${ofWrong.length} of ${cases.length} are wrong`, () => {
    expect(ofWrong.length, listed).toBeLessThanOrEqual(wrong);
  });
});
