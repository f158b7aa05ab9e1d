import { beforeEach, expect, test, vi } from 'vitest';
import { askBackground } from '../../src/browser/ask';
import type { Page } from '../../src/content/page';
import { correct, undo } from '../../src/content/verdicts';
import { browser } from '../browser/runtime';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser/runtime')).browser }));
vi.mock('../../src/browser/ask', () => ({ askBackground: vi.fn() }));

const url = 'https://morning.example/bridge';
const page = {
  find: () => ({ article: { url, text: 'The bridge is safe.' }, statement: { content: [[0, 18]] } }),
  useCorrections: vi.fn(),
  state: () => 'state',
} as unknown as Page;
const correction = { url, quote: 'The bridge is safe', verdict: { is: 'notStatement' as const } };
const ref = { reading: 0, item: 0 };

beforeEach(() => {
  vi.resetAllMocks();
  browser.extension.inIncognitoContext = false;
});

test('a verdict is kept by the background, the only one that writes, and shown', async () => {
  vi.mocked(askBackground).mockResolvedValue([correction]);
  expect(await correct(page, ref, { is: 'notStatement' })).toBe('state');
  expect(askBackground).toHaveBeenCalledWith('keepCorrection', { correction });
  expect(page.useCorrections).toHaveBeenCalledWith([correction]);
});

test('a verdict is taken back', async () => {
  vi.mocked(askBackground).mockResolvedValue([]);
  expect(await undo(page, correction)).toBe('state');
  expect(askBackground).toHaveBeenCalledWith('dropCorrection', { quote: { url, quote: correction.quote } });
  expect(page.useCorrections).toHaveBeenCalledWith([]);
});

test('nothing is kept from private windows', async () => {
  browser.extension.inIncognitoContext = true;
  await expect(correct(page, ref, { is: 'notStatement' })).rejects.toThrow('private');
  expect(askBackground).not.toHaveBeenCalled();
});

test('where there is no room left, nothing is shown that is not kept', async () => {
  vi.mocked(askBackground).mockRejectedValue(new Error('Quota exceeded'));
  await expect(correct(page, ref, { is: 'notStatement' })).rejects.toThrow('Quota');
  expect(page.useCorrections).not.toHaveBeenCalled();
});
