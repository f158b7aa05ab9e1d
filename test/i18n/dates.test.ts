import { beforeEach, describe, expect, test, vi } from 'vitest';
import { formatDate } from '../../src/i18n/dates';
import type { Granularity } from '../../src/model';
import { speak, type Locale } from './locale';

vi.mock('../../src/browser/i18n', async () => (await import('./locale')).browserI18n);

const inEnglish: [value: string, granularity: Granularity, shown: string][] = [
  ['2013-06-08', 'day', '8 June 2013'],
  ['2013-06-08T10:13', 'time', '8 June 2013 at 10:13'],
  ['2013-06-08T10:13:59+08:00', 'time', '8 June 2013 at 10:13 UTC+8'],
  ['2013-06-08T15:18-05:00', 'time', '8 June 2013 at 15:18 UTC−5'],
  ['2013-06-08T15:18:00+05:30', 'time', '8 June 2013 at 15:18 UTC+5:30'],
  ['2013-06-08T20:18Z', 'time', '8 June 2013 at 20:18 UTC'],
  ['2013-06-08T20:18+00:00', 'time', '8 June 2013 at 20:18 UTC'],
  ['2013-06-08TMO', 'time', '8 June 2013, morning'],
  ['2013-06-08TNI', 'time', '8 June 2013, night'],
  ['2013-03', 'month', 'March 2013'],
  ['2013-06-08/2013-06-10', 'day', '8–10 June 2013'],
  ['2013-03/2013-05', 'month', 'March 2013–May 2013'],
  ['2013-06-10/2013-06-08', 'day', '10 June 2013–8 June 2013'],
  ['2013', 'year', '2013'],
  ['2013-W23', 'week', '3–9 June 2013'],
  ['2013-W01', 'week', '31 December 2012–6 January 2013'],
  ['2013-W23-WE', 'weekend', '8–9 June 2013'],
  ['2024-04-27/2024-04-28', 'weekend', '27–28 April 2024'],
  ['2013-Q1', 'quarter', 'quarter 1 of 2013'],
  ['2013-H2', 'half', 'half 2 of 2013'],
  ['2013-SU', 'season', 'summer 2013'],
  ['199', 'decade', '1990s'],
  ['19', 'century', '1900–1999'],
  ['XXXX-06', 'month', 'XXXX-06'],
  ['2013-13-45', 'day', '2013-13-45'],
  ['soon', 'week', 'soon'],
];

describe('formatDate', () => {
  beforeEach(() => speak('en', 'en-GB'));
  test.each(inEnglish)('%s (%s) is %s', (value, granularity, shown) =>
    expect(formatDate({ value, granularity }).replace(/\s*–\s*/, '–')).toBe(shown),
  );

  test.each<[Locale, string, string]>([
    ['en', 'en-US', 'June 8, 2013'],
    ['de', 'de-AT', '8. Juni 2013'],
    ['fr', 'fr', '8 juin 2013'],
    ['es', 'es-MX', '8 de junio de 2013'],
    ['zh_CN', 'zh-CN', '2013年6月8日'],
    ['en', 'it', 'June 8, 2013'],
  ])('messages in %s under an interface in %s: %s', (locale, tag, shown) => {
    speak(locale, tag);
    expect(formatDate({ value: '2013-06-08', granularity: 'day' })).toBe(shown);
  });
});
