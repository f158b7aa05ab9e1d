import { expect, test } from 'vitest';
import { claimsOf } from '../../src/article/claims';

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
  expect(claimsOf(page, address).front).toBe(Number(isFront));
});

test('the words and steps of an address are counted, and a date in it is told', () => {
  const page = new DOMParser().parseFromString('<title>Page</title>', 'text/html');
  const claims = claimsOf(page, 'https://morning.example/local/2024/05/12/harbour-line-opens-again');
  expect(claims).toMatchObject({ addressWords: 4, addressSteps: 5, dateAddress: 1, tradeAddress: 0 });
});
