import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StatementDate, ToldDate } from '../../src/model';
import { whenSentence } from '../../src/ui/words';
import { locales, speak } from '../i18n/locale';
import { untold } from '../untold';

vi.mock('../../src/browser/i18n', async () => (await import('../i18n/locale')).browserI18n);

const told = (basis: ToldDate['basis'], from: ToldDate['from'], confidence = 0.95): StatementDate => ({
  value: '2031-05-03',
  granularity: 'day',
  basis,
  from,
  span: null,
  confidence,
});

const inEnglish: [date: StatementDate, occasion: string | null, sentence: string][] = [
  [told('stated', 'text'), null, '3 May 2031, stated'],
  [told('context', 'text'), 'Saturday', '3 May 2031, same occasion as “Saturday”'],
  [told('context', 'text'), null, '3 May 2031, same occasion'],
  [told('context', 'entry'), null, '3 May 2031, live entry'],
  [told('article', 'published'), null, '3 May 2031, implied by the article'],
  [told('article', 'modified'), null, '3 May 2031, implied by the article’s update'],
  [told('stated', 'text', 0.6), null, '3 May 2031, stated (likely)'],
  [told('article', 'published', 0.4), null, '3 May 2031, implied by the article (unsure)'],
  [untold, null, 'date not told'],
];

describe('when a statement was made', () => {
  beforeEach(() => speak('en', 'en-GB'));
  test.each(inEnglish)('%j with the occasion %s', (date, occasion, sentence) =>
    expect(whenSentence(date, occasion)).toBe(sentence),
  );
});

test.each(locales)('each basis is told in words of its own in %s', (locale) => {
  speak(locale, locale.replace('_', '-'));
  const sentences = inEnglish.map(([date, occasion]) => whenSentence(date, occasion));
  expect(new Set(sentences).size).toBe(inEnglish.length);
});
