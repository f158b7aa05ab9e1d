import { beforeEach, describe, expect, test, vi } from 'vitest';
import { counted, formatList, formatNumber, formatPercent, t } from '../../src/i18n/messages';
import { speak } from './locale';

vi.mock('../../src/browser/i18n', async () => (await import('./locale')).browserI18n);

describe('messages', () => {
  beforeEach(() => speak('en', 'en-GB'));
  test('fills in what stands for $1', () => expect(t('published', '8 June')).toBe('Published 8 June'));
  test.each([
    [0, '0 statements'],
    [1, '1 statement'],
    [1200, '1,200 statements'],
  ])('%d: %s', (number, shown) => expect(counted('countStatements', number)).toBe(shown));
  test('nothing is one thing in French', () => {
    speak('fr', 'fr');
    expect(counted('countStatements', 0)).toBe('0 déclaration');
  });
  test('numbers follow the language of the words', () => {
    speak('de', 'de');
    expect([formatNumber(1234.5), formatPercent(0.256), formatList(['A', 'B', 'C'])]).toEqual([
      '1.234,5',
      '26\u00a0%',
      'A, B und C',
    ]);
  });
});
