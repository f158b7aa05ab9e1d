import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { readsByItself, siteOf, withSite } from '../../src/settings/sites';

const page = 'https://www.morning.example/2013/06/08/talks';
const settings = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });

describe('siteOf', () => {
  test.each<[url: string, site: string | null]>([
    [page, 'morning.example'],
    ['http://EDITION.morning.example:8080/', 'edition.morning.example'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['about:blank', null],
    ['file:///home/reader/page.html', null],
    ['no address', null],
  ])('%s is %s', (url, site) => expect(siteOf(url)).toBe(site));
});

describe('readsByItself', () => {
  test.each<[Partial<Settings>, url: string, reads: boolean]>([
    [{}, page, true],
    [{}, 'about:blank', false],
    [{ run: 'click' }, page, false],
    [{ run: 'click', sitesOn: ['morning.example'] }, page, false],
    [{ run: 'chosen' }, page, false],
    [{ run: 'chosen', sitesOn: ['morning.example'] }, page, true],
    [{ run: 'chosen', sitesOn: ['www.morning.example'] }, 'https://morning.example/', true],
    [{ run: 'chosen', sitesOn: ['morning.example'], sitesOff: ['morning.example'] }, page, false],
    [{ sitesOff: ['morning.example'] }, page, false],
    [{ sitesOff: ['morning.example'] }, 'https://edition.morning.example/', false],
    [{ sitesOff: ['morning.example'] }, 'https://goodmorning.example/', true],
    [{ sitesOff: ['edition.morning.example'] }, page, true],
  ])('%o on %s: %s', (change, url, reads) => expect(readsByItself(settings(change), url)).toBe(reads));
});

describe('withSite', () => {
  test.each<[before: Partial<Settings>, on: boolean, after: Partial<Settings>]>([
    [{}, false, { sitesOff: ['morning.example'] }],
    [{ sitesOff: ['www.morning.example', 'other.example'] }, true, { sitesOff: ['other.example'] }],
    [{ run: 'chosen' }, true, { sitesOn: ['morning.example'] }],
    [{ run: 'chosen', sitesOn: ['morning.example'] }, false, { sitesOn: [], sitesOff: ['morning.example'] }],
    [{ sitesOff: ['morning.example'] }, false, { sitesOff: ['morning.example'] }],
  ])('%o, %s', (before, on, after) => expect(withSite(settings(before), page, on)).toMatchObject(after));

  test('what was switched is what is read', () => {
    for (const run of ['everywhere', 'chosen'] as const)
      for (const on of [true, false]) expect(readsByItself(withSite(settings({ run }), page, on), page)).toBe(on);
  });

  test('a page without a site changes nothing', () =>
    expect(withSite(defaultSettings, 'about:blank', false)).toBe(defaultSettings));
});
