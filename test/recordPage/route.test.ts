import { expect, test } from 'vitest';
import { barsOf } from '../../src/recordPage/months';
import { pageLink } from '../../src/recordPage/pageLink';
import { articlePlace, comparePlace, dataPlace, personPlace, routeOf, searchPlace } from '../../src/recordPage/route';

const query = { text: 'old "stone bridge" & co', person: 7, site: 'courier.example', since: '2026-03-01' };

test.each([
  [searchPlace(query), { view: 'search', query }],
  [searchPlace({}), { view: 'search', query: { text: '', person: null, site: null, since: null } }],
  [personPlace(12), { view: 'person', id: 12 }],
  [articlePlace(5), { view: 'article', id: 5 }],
  [comparePlace([3, 9]), { view: 'compare', ids: [3, 9] }],
  [dataPlace, { view: 'data' }],
  ['/person/nobody', { view: 'search' }],
  ['', { view: 'search' }],
])('%s', (place, route) => expect(routeOf(`#${place}`)).toMatchObject(route));

test('bars stand for months, also those in which nothing was said, or for years where they are many', () => {
  const day = (iso: string): number => Date.parse(iso) / 86_400_000;
  expect(barsOf([day('2026-03-02'), null, day('2026-01-31'), day('2026-03-30')])).toEqual([
    { value: '2026-01', granularity: 'month', count: 1 },
    { value: '2026-02', granularity: 'month', count: 0 },
    { value: '2026-03', granularity: 'month', count: 2 },
  ]);
  expect(barsOf([day('1999-12-31'), day('2026-03-02')])).toHaveLength(28);
  expect(barsOf([null])).toEqual([]);
});

test('a link leads to the words on a web page, and nowhere else', () => {
  expect(pageLink('https://courier.example/a', { quote: 'We wait … and see' })).toBe(
    'https://courier.example/a#:~:text=We%20wait',
  );
  expect(pageLink('javascript:alert(1)', { quote: 'We wait' })).toBeUndefined();
});
