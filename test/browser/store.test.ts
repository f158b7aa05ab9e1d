import { beforeEach, expect, test, vi } from 'vitest';
import {
  eraseAll,
  loadCorrections,
  loadSettings,
  saveCorrections,
  saveSettings,
  watchSettings,
} from '../../src/browser/store';
import { defaultSettings } from '../../src/settings/settings';
import { browser, store } from './runtime';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./runtime')).browser }));

beforeEach(() => eraseAll());

test('begins with the defaults and nothing corrected', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
  expect(await loadCorrections()).toEqual([]);
});

test('reads what was saved', async () => {
  const settings = { ...defaultSettings, run: 'click' as const };
  const correction = { url: 'https://morning.example/', quote: 'a', verdict: { is: 'notStatement' as const } };
  await saveSettings(settings);
  await saveCorrections([correction]);
  expect(await loadSettings()).toEqual(settings);
  expect(await loadCorrections()).toEqual([correction]);
});

test('what is damaged does no harm', async () => {
  store('settings', { run: 'click', kinds: 'all' });
  store('corrections', { length: 1e9 });
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
  expect(heard.mock.calls).toEqual([[{ ...defaultSettings, badge: false }]]);
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
