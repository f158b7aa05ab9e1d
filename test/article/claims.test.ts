import { expect, test } from 'vitest';
import { pageKind } from '../../src/article/claims';

test.each<[address: string, canonical: string | null, isFront: boolean]>([
  ['https://morning.example/business', null, true],
  ['https://morning.example/business', 'https://morning.example/business', true],
  ['https://morning.example/reader', 'https://morning.example/local/2024/05/harbour-line', false],
  ['https://morning.example/reader', '/local/2024/05/harbour-line', false],
  ['https://morning.example/local/2024/05/harbour-line', 'https://morning.example/', false],
  ['https://morning.example/business', 'http://[', true],
])('%s, which calls itself %s, is a front: %s', (address, canonical, isFront) => {
  const page = new DOMParser().parseFromString('<title>Page</title>', 'text/html');
  if (canonical !== null) {
    const link = page.createElement('link');
    link.rel = 'canonical';
    link.setAttribute('href', canonical);
    page.head.append(link);
  }
  expect(pageKind(page, address).isFront).toBe(isFront);
});

test('a page that calls itself an article is no front, however short its address', () => {
  const page = new DOMParser().parseFromString('<meta property="og:type" content="article">', 'text/html');
  expect(pageKind(page, 'https://morning.example/quotes').isFront).toBe(false);
});
