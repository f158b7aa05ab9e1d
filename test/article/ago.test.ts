import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readPageDates } from '../../src/dates/page/read';
import { withMoment } from '../../src/article/candidates/ago';
import { readArticles } from '../../src/article/read';
import { openPage } from './pages';

beforeEach(() => void vi.useFakeTimers({ now: new Date(2025, 2, 10, 1, 5), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

it.each([
  ['Updated 3 hours ago', 'Updated 3 hours ago (2025-03-09T22:05)'],
  ['an hour ago', 'an hour ago (2025-03-10T00:05)'],
  ['20 mins ago', '20 mins ago (2025-03-10T00:45)'],
  ['Aktualisiert vor 2 Stunden', 'Aktualisiert vor 2 Stunden (2025-03-09T23:05)'],
  ['Il y a 3 heures', 'Il y a 3 heures (2025-03-09T22:05)'],
  ['hace 20 minutos', 'hace 20 minutos (2025-03-10T00:45)'],
  ['Há 2 horas', 'Há 2 horas (2025-03-09T23:05)'],
  ['2 ore fa', '2 ore fa (2025-03-09T23:05)'],
  ['5 minuten geleden', '5 minuten geleden (2025-03-10T01:00)'],
  ['2小时前', '2小时前 (2025-03-09T23:05)'],
  ['2時間前', '2時間前 (2025-03-09T23:05)'],
  ['Two days ago', 'Two days ago'],
  ['9 March 2025', '9 March 2025'],
])('%s', (line, told) => {
  expect(withMoment(line)).toBe(told);
});

it('dates an article that tells no other date', () => {
  openPage('articles', 'no-metadata');
  const line = document.createElement('p');
  line.textContent = 'Published 3 hours ago';
  document.querySelector('h1')!.after(line);
  const [{ article }] = readArticles(document, document.URL) as [ReturnType<typeof readArticles>[0]];
  expect(readPageDates(article.candidates, 'https://paper.example/').published?.value).toBe('2025-03-09T22:05');
});
