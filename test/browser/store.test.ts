import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  changeCorrectionsOf,
  eraseAll,
  loadCorrections,
  loadCorrectionsOf,
  loadSettings,
  saveCorrections,
  saveSettings,
  watchCorrections,
  watchCorrectionsOf,
  watchSettings,
} from '../../src/browser/store';
import { defaultSettings } from '../../src/settings/settings';
import { withoutCorrection } from '../../src/settings/corrections';
import { browser, locks, store } from './runtime';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./runtime')).browser }));

vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { locks }));

const correction = (quote: string, url = 'https://morning.example/') => ({
  url,
  quote,
  verdict: { is: 'notStatement' as const },
});

beforeEach(() => eraseAll());

test('begins with the defaults and nothing corrected', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
  expect(await loadCorrections()).toEqual([]);
});

test('reads what was saved', async () => {
  const settings = { ...defaultSettings, run: 'click' as const };
  await saveSettings(settings);
  await saveCorrections([correction('a')]);
  expect(await loadSettings()).toEqual(settings);
  expect(await loadCorrections()).toEqual([correction('a')]);
});

test('what is damaged does no harm', async () => {
  store('settings', { run: 'click', kinds: 'all' });
  store('corrections https://morning.example/', { length: 1e9 });
  expect(await loadSettings()).toEqual({ ...defaultSettings, run: 'click' });
  expect(await loadCorrections()).toEqual([]);
});

test('tells of changes until the signal', async () => {
  const heard = vi.fn();
  const ending = new AbortController();
  watchSettings(heard, ending.signal);
  await saveCorrections([]);
  await saveSettings({ ...defaultSettings, badge: false });
  ending.abort();
  await saveSettings(defaultSettings);
  expect(heard.mock.calls).toEqual([[{ ...defaultSettings, badge: false }, defaultSettings]]);
});

test('erases everything', async () => {
  await saveSettings({ ...defaultSettings, badge: false });
  await eraseAll();
  expect(await loadSettings()).toEqual(defaultSettings);
});

test('ends quietly when the extension is gone', () => {
  const ending = new AbortController();
  const remove = vi.spyOn(browser.storage.local.onChanged, 'removeListener').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  watchSettings(() => undefined, ending.signal);
  expect(() => ending.abort()).not.toThrow();
  expect(remove).toHaveBeenCalledOnce();
  remove.mockRestore();
});

describe('verdicts', () => {
  const other = 'https://morning.example/other';

  test('of many tabs at once are all kept', async () => {
    const given = Array.from({ length: 12 }, (_, i) => correction(`quote ${i}`, i % 2 ? other : undefined));
    await Promise.all(given.map((one) => changeCorrectionsOf(one.url, (stored) => [...stored, one])));
    expect(await loadCorrections()).toHaveLength(12);
    expect(await loadCorrectionsOf(other)).toHaveLength(6);
    expect(await loadCorrectionsOf(`${other}#part`)).toHaveLength(6);
  });

  test('that are taken back leave nothing behind', async () => {
    await changeCorrectionsOf(other, () => [correction('a', other)]);
    expect(await changeCorrectionsOf(other, (stored) => withoutCorrection(stored, correction('a', other)))).toEqual([]);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  test('that a file brings stand in the place of all others', async () => {
    await changeCorrectionsOf(other, () => [correction('a', other)]);
    await saveCorrections([correction('b')]);
    expect(await loadCorrections()).toEqual([correction('b')]);
  });

  test('are told page by page, and as a whole', async () => {
    const [ofPage, all] = [vi.fn(), vi.fn()];
    const ending = new AbortController();
    watchCorrectionsOf(ofPage, ending.signal);
    watchCorrections(all, ending.signal);
    await saveSettings(defaultSettings);
    await changeCorrectionsOf(other, () => [correction('a', other)]);
    await changeCorrectionsOf(other, () => []);
    ending.abort();
    expect(ofPage.mock.calls).toEqual([
      [other, [correction('a', other)]],
      [other, []],
    ]);
    await vi.waitFor(() => expect(all).toHaveBeenLastCalledWith([]));
  });
});
