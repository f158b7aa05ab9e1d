import { beforeEach, expect, test, vi } from 'vitest';
import type { Page } from '../../src/content/page';
import { correct, undo } from '../../src/content/verdicts';
import { browser, store } from '../browser/runtime';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser/runtime')).browser }));

const url = 'https://morning.example/bridge';
const page = {
  find: () => ({ article: { url, text: 'The bridge is safe.' }, statement: { content: [[0, 18]] } }),
  useCorrections: vi.fn(),
  state: () => 'state',
} as unknown as Page;
const correction = { url, quote: 'The bridge is safe', verdict: { is: 'notStatement' as const } };
const other = { ...correction, quote: 'It rains' };
const ref = { reading: 0, item: 0 };

beforeEach(() => {
  vi.clearAllMocks();
  browser.extension.inIncognitoContext = false;
  store('corrections', [other]);
});

test('a verdict is kept beside the others, shown, and taken back', async () => {
  expect(await correct(page, ref, { is: 'notStatement' })).toBe('state');
  expect(await browser.storage.local.get('corrections')).toEqual({ corrections: [other, correction] });
  expect(page.useCorrections).toHaveBeenCalledWith([other, correction]);
  await undo(page, correction);
  expect(page.useCorrections).toHaveBeenLastCalledWith([other]);
});

test('nothing is kept from private windows', async () => {
  browser.extension.inIncognitoContext = true;
  await expect(correct(page, ref, { is: 'notStatement' })).rejects.toThrow('private');
  expect(await browser.storage.local.get('corrections')).toEqual({ corrections: [other] });
});

test('where there is no room left, nothing is shown that is not kept', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('Quota exceeded'));
  await expect(correct(page, ref, { is: 'notStatement' })).rejects.toThrow('Quota');
  expect(page.useCorrections).not.toHaveBeenCalled();
});
