import { describe, expect, it } from 'vitest';
import type { Candidate, Candidates } from '../../../src/model';
import { readPageDates } from '../../../src/dates/page/read';

const URL_WITHOUT_DATE = 'https://paper.example/world/ferry-stops';

function candidates(dates: string[][], language = 'en-gb'): Candidates {
  const none: Candidate[] = [];
  return {
    title: none,
    authors: none,
    site: none,
    section: none,
    canonicalUrl: none,
    language: [{ where: 'html:lang', text: language }],
    dates: dates.map(([where, text]) => ({ where: where!, text: text! })),
  };
}

const read = (dates: string[][], url = URL_WITHOUT_DATE, language?: string) =>
  readPageDates(candidates(dates, language), url);

describe('a date as the page writes it', () => {
  it.each([
    ['PUBLISHED : Saturday, 08 June, 2013, 10:13am', '2013-06-08T10:13'],
    ['Posted March 2, 2020 5:04 pm', '2020-03-02T17:04'],
    ['March 16, 20207:22 AM EDT', '2020-03-16T07:22-04:00'],
    ['15 September 2020 1:43PM', '2020-09-15T13:43'],
    ['22:57 GMT 28.04.2020', '2020-04-28T22:57Z'],
    ['Nov. 8, 2023, 10:28 p.m. ET', '2023-11-08T22:28'],
    ['02.12.19', '2019-12-02'],
    ['3/4/2020', '2020-04-03'],
    ['3/14/2020', '2020-03-14'],
    ['Thu, 10/03/2024 - 17:40', '2024-10-03T17:40'],
    ['Sunday 10/03/2024', '2024-03-10'],
    ['Monday 10/03/2024', '2024-03-10'],
    ['2013年6月8日', '2013-06-08'],
    ['2013년 6월 8일', '2013-06-08'],
    ['8. Juni 2013, 10:13 Uhr', '2013-06-08T10:13'],
    ['8 juin 2013 à 10h13', '2013-06-08T10:13'],
    ['8 de junio de 2013', '2013-06-08'],
    ['20 septembrie 2020 16:20', '2020-09-20T16:20'],
    ['8 июня 2013', '2013-06-08'],
    ['2013-06-08T10:13:00+08:00', '2013-06-08T10:13:00+08:00'],
    ['20130608T101300Z', '2013-06-08T10:13:00Z'],
    ['2020-03-18T12:22:42-0400', '2020-03-18T12:22:42-04:00'],
  ])('%s', (text, value) => {
    expect(read([['headline', text]]).published?.value).toBe(value);
  });

  it.each([
    '31 June 2013',
    '2013-13-40',
    'Yesterday',
    '12 minutes ago',
    'Chapter 12 of 2000 Nights',
    'Updated 3 hours ago',
  ])('none in "%s"', (text) => {
    expect(read([['headline', text]])).toEqual({ published: null, modified: null });
  });

  it('reads 3/4/2020 the American way on an American page', () => {
    expect(read([['headline', '3/4/2020']], URL_WITHOUT_DATE, 'en-US').published?.value).toBe('2020-03-04');
  });
});

describe('published and modified', () => {
  it.each([
    [
      'apart in one line',
      [['headline', 'Published 8 June 2013 10:13am | Updated 9 June 2013 8:44am']],
      ['2013-06-08T10:13', '2013-06-09T08:44'],
    ],
    [
      'from two lines',
      [
        ['headline', 'PUBLISHED : Saturday, 08 June, 2013, 10:13am'],
        ['headline', 'UPDATED : Sunday, 09 June, 2013, 8:44am'],
      ],
      ['2013-06-08T10:13', '2013-06-09T08:44'],
    ],
    [
      'from metadata',
      [
        ['meta:article:published_time', '2013-06-08T10:13+08:00'],
        ['meta:article:modified_time', '2013-06-09T08:44+08:00'],
      ],
      ['2013-06-08T10:13+08:00', '2013-06-09T08:44+08:00'],
    ],
    [
      'with the time of the change alone',
      [['headline', 'Oct 3, 2024 | Updated 4:12 PM ET']],
      ['2024-10-03', '2024-10-03T16:12'],
    ],
    [
      'as written rather than as reckoned from now',
      [
        ['headline', '8 June 2013'],
        ['ago:headline', 'Updated 26 minutes ago (2026-06-08T10:13)'],
        ['time', 'Updated 2013-06-08T15:10Z'],
      ],
      ['2013-06-08', '2013-06-08T15:10Z'],
    ],
    ['a change alone, which is no publication', [['headline', 'Updated 9 June 2013']], [null, '2013-06-09']],
    [
      'the day at the headline, not what a move of the site left in the data',
      [
        ['json-ld:datePublished', '2025-11-20T16:02:46Z'],
        ['meta:article:published_time', '2025-11-20T16:02:46Z'],
        ['headline', '14 May 2019'],
      ],
      ['2019-05-14', null],
    ],
    [
      'the data, where the line at the headline tells of a change',
      [
        ['json-ld:datePublished', '2023-07-22'],
        ['headline', 'Updated 5 September 2024'],
      ],
      ['2023-07-22', '2024-09-05'],
    ],
    [
      'the data, where the lines at the headline tell several days',
      [
        ['json-ld:datePublished', '2023-07-22'],
        ['headline', '14 May 2019'],
        ['headline', '3 June 2021'],
      ],
      ['2023-07-22', null],
    ],
    [
      'a modification before the publication is none',
      [
        ['json-ld:datePublished', '2020-10-26'],
        ['json-ld:dateModified', '2020-10-23'],
      ],
      ['2020-10-26', null],
    ],
    [
      'the line at the headline, not the masthead',
      [
        ['above', 'Tue, 14 Jan 2020'],
        ['headline', '13 Jan 2020, 22:11'],
      ],
      ['2020-01-13T22:11', null],
    ],
  ])('%s', (_, dates, [published, modified]) => {
    const found = read(dates);
    expect([found.published?.value ?? null, found.modified?.value ?? null]).toEqual([published, modified]);
  });

  it('keeps where it was read', () => {
    expect(read([['meta:article:published_time', '2013-06-08']]).published?.from.where).toBe(
      'meta:article:published_time',
    );
  });
});

describe('the address', () => {
  it.each([
    ['https://paper.example/2013/06/08/ferry', '2013-06-08'],
    ['https://paper.example/news/2013/jun/8/ferry', '2013-06-08'],
    ['https://paper.example/news/20130608/ferry', '2013-06-08'],
    ['https://paper.example/news/ferry-20130608.html', '2013-06-08'],
    ['https://paper.example/news/ferry-263700449', undefined],
    ['https://paper.example/2013/06/ferry', '2013-06'],
    ['https://paper.example/2013/13/ferry', undefined],
  ])('%s', (url, value) => {
    expect(read([], url).published?.value).toBe(value);
  });
});

describe('a stamp in UTC that is a day off', () => {
  const utc = ['json-ld:datePublished', '2023-11-09T03:28:35Z'];
  it.each([
    [
      'yields to the same moment in local time',
      [utc, ['headline', 'Published Nov. 8, 2023, 10:28 p.m. ET']],
      URL_WITHOUT_DATE,
      '2023-11-08T22:28',
    ],
    ['yields to the address', [utc], 'https://paper.example/2023/11/08/ferry', '2023-11-08'],
    ['yields to the date at the headline', [utc, ['headline', 'November 8, 2023']], URL_WITHOUT_DATE, '2023-11-08'],
    [
      'stands where the page shows its day',
      [utc, ['headline', 'November 9, 2023']],
      URL_WITHOUT_DATE,
      '2023-11-09T03:28:35Z',
    ],
    [
      'stands against today’s date in the masthead',
      [utc, ['above', 'November 10, 2023']],
      URL_WITHOUT_DATE,
      '2023-11-09T03:28:35Z',
    ],
    [
      'with an offset of its own is no such stamp',
      [['json-ld:datePublished', '2023-11-09T03:28:35+01:00']],
      'https://paper.example/2023/11/08/ferry',
      '2023-11-09T03:28:35+01:00',
    ],
  ])('%s', (_, dates, url, value) => {
    expect(read(dates, url).published?.value).toBe(value);
  });
});
