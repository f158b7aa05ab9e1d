import { describe, expect, test } from 'vitest';
import { readPageDates } from '../../../src/dates/page/read';
import type { Candidate } from '../../../src/model';

const none = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [] };

/** Published and modified of a page with these dates. */
const read = (...dates: [where: string, text: string][]): (string | undefined)[] => {
  const { published, modified } = readPageDates(
    { ...none, dates: dates.map(([where, text]): Candidate => ({ where, text })) },
    'https://news.example/a',
  );
  return [published?.value, modified?.value];
};

describe('a time in UTC is told by the page’s own clock', () => {
  test('where its readers see the same moment', () =>
    expect(
      read(['json-ld:datePublished', '2031-11-10T20:18:00Z'], ['headline', 'Published November 10, 2031 3:18 p.m.']),
    ).toEqual(['2031-11-10T15:18:00-05:00', undefined]));

  test('and so is the other date, which only machines are told', () =>
    expect(
      read(
        ['json-ld:datePublished', '2031-11-10T20:18:00Z'],
        ['json-ld:dateModified', '2031-11-11T01:05:00Z'],
        ['headline', 'November 10, 2031 3:18 p.m.'],
      ),
    ).toEqual(['2031-11-10T15:18:00-05:00', '2031-11-10T20:05:00-05:00']));

  test('where the other date has the page’s offset', () =>
    expect(
      read(['json-ld:datePublished', '2031-11-10T20:18:00Z'], ['json-ld:dateModified', '2031-11-11T09:30:00+05:30']),
    ).toEqual(['2031-11-11T01:48:00+05:30', '2031-11-11T09:30:00+05:30']));

  test('not by a moment that is none: minutes differ', () =>
    expect(
      read(['json-ld:datePublished', '2031-11-10T20:18:00Z'], ['headline', 'November 10, 2031 3:25 p.m.']),
    ).toEqual(['2031-11-10T20:18:00Z', undefined]));

  test('not where two moments disagree', () =>
    expect(
      read(
        ['json-ld:datePublished', '2031-11-10T20:18:00Z'],
        ['headline', 'November 10, 2031 3:18 p.m.'],
        ['visible', 'November 10, 2031 6:18 p.m.'],
      ),
    ).toEqual(['2031-11-10T20:18:00Z', undefined]));

  test('not where the page tells no clock of its own', () =>
    expect(
      read(['json-ld:datePublished', '2031-11-10T20:18:00Z'], ['json-ld:dateModified', '2031-11-11T01:05:00Z']),
    ).toEqual(['2031-11-10T20:18:00Z', '2031-11-11T01:05:00Z']));

  test('and a page in London keeps its own', () =>
    expect(
      read(['json-ld:datePublished', '2031-11-10T20:18:00Z'], ['headline', 'Published 10 November 2031 20:18']),
    ).toEqual(['2031-11-10T20:18:00Z', undefined]));
});
