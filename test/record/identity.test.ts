import { describe, expect, test } from 'vitest';
import { isSameText, keysOf, placeOf, resemblance, sketchOf } from '../../src/record/identity';
import { longText } from './readings';

const key = (url: string, canonicalUrl: string | null = null): string | undefined => keysOf({ url, canonicalUrl })[0];

describe('an address', () => {
  test.each([
    ['http://courier.example/a', 'https://www.courier.example/a/'],
    ['https://courier.example/a?utm_source=mail&id=7', 'https://courier.example/a?id=7'],
    ['https://courier.example/a#part', 'https://courier.example/a?fbclid=xyz'],
    ['https://courier.example/a?x=1&y=2', 'https://courier.example/a?y=2&x=1'],
  ])('%s is that of %s', (a, b) => expect(key(a)).toBe(key(b)));

  test.each([
    ['https://courier.example/a?id=7', 'https://courier.example/a?id=8'],
    ['https://courier.example/a', 'https://ledger.example/a'],
    ['https://courier.example:8080/a', 'https://courier.example/a'],
  ])('%s is not that of %s', (a, b) => expect(key(a)).not.toBe(key(b)));

  test('is the one an article names as its own', () =>
    expect(key('https://m.courier.example/a?x=1', 'https://courier.example/a')).toBe('courier.example/a'));

  test('is not the front of the site, though the page says so', () => {
    expect(key('https://courier.example/a', 'https://courier.example/')).toBe('courier.example/a');
    expect(placeOf({ url: 'https://www.courier.example/a#x', canonicalUrl: 'https://courier.example/' })).toEqual({
      url: 'https://www.courier.example/a',
      site: 'courier.example',
    });
  });
});

describe('a text', () => {
  const text = longText(400);

  test('is the same with a paragraph more', () =>
    expect(isSameText(sketchOf(text), sketchOf(`${text} ${longText(80, 'more')}`))).toBe(true));

  test('is the same in other marks, case and accents', () =>
    expect(resemblance(sketchOf(text), sketchOf(text.toUpperCase().replaceAll(' ', ',  ')))).toBe(1));

  test('is another where most of it is', () =>
    expect(isSameText(sketchOf(text), sketchOf(`${longText(100)} ${longText(400, 'else')}`))).toBe(false));

  test('is not known by a few words', () =>
    expect(sketchOf('Read more in our app. Sign up for our letter.')).toEqual([]));
});
