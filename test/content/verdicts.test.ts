import { beforeEach, expect, test, vi } from 'vitest';
import { askBackground } from '../../src/browser/ask';
import type { Page } from '../../src/content/page';
import { correct, markSelected, undo, undoStatement } from '../../src/content/verdicts';
import { browser } from '../browser/runtime';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser/runtime')).browser }));
vi.mock('../../src/browser/ask', () => ({ askBackground: vi.fn() }));

const url = 'https://morning.example/bridge';
const article = { url: `${url}#top`, text: 'The bridge is safe. “It opens,” she said.' };
const correction = { url, quote: 'The bridge is safe', verdict: { is: 'notStatement' as const } };
const steps = [correction];
const selected = vi.fn();
const page = {
  find: () => ({ article, statement: { content: [[0, 18]] }, steps }),
  selected,
  useCorrections: vi.fn(),
  showQuote: vi.fn(),
  sayNothingSelected: vi.fn(),
  state: () => 'state',
} as unknown as Page;
const ref = { reading: 0, item: 0 };

beforeEach(() => {
  vi.clearAllMocks();
  browser.extension.inIncognitoContext = false;
});

test('verdicts are kept by the background, the only one that writes, and shown', async () => {
  vi.mocked(askBackground).mockResolvedValue([correction]);
  expect(await correct(page, ref, [{ is: 'notStatement' }])).toBe('state');
  expect(askBackground).toHaveBeenCalledWith('keepCorrections', { url, corrections: [correction] });
  expect(page.useCorrections).toHaveBeenCalledWith([correction]);
});

test.each([
  ['a verdict', () => undo(page, correction)],
  ['the last of a statement', () => undoStatement(page, ref)],
])('%s is taken back', async (_, takeBack) => {
  vi.mocked(askBackground).mockResolvedValue([]);
  expect(await takeBack()).toBe('state');
  expect(askBackground).toHaveBeenCalledWith('dropCorrection', { correction });
  expect(page.useCorrections).toHaveBeenCalledWith([]);
});

test('nothing is kept from private windows', async () => {
  browser.extension.inIncognitoContext = true;
  await expect(correct(page, ref, [{ is: 'notStatement' }])).rejects.toThrow('private');
  expect(askBackground).not.toHaveBeenCalled();
});

test('where there is no room left, nothing is shown that is not kept', async () => {
  vi.mocked(askBackground).mockRejectedValue(new Error('Quota exceeded'));
  await expect(correct(page, ref, [{ is: 'notStatement' }])).rejects.toThrow('Quota');
  expect(page.useCorrections).not.toHaveBeenCalled();
});

test('selected words become a statement, and a window of ours asks whose it is', async () => {
  selected.mockResolvedValue({ article, span: [20, 31], touched: null });
  vi.mocked(askBackground).mockResolvedValue([]);
  await markSelected(document, page);
  const words = { before: 'The bridge is safe. ', parts: ['“It opens,”'] };
  const [[, kept], asked] = vi.mocked(askBackground).mock.calls;
  expect(kept).toMatchObject({
    corrections: [{ quote: '“It opens,”', verdict: { is: 'missed', words, kind: 'direct', speaker: null } }],
  });
  expect(asked).toEqual(['askCorrection', { quote: '“It opens,”' }]);
  expect(page.showQuote).toHaveBeenCalledWith('“It opens,”');
});

test('where they touch a statement, they are its words', async () => {
  selected.mockResolvedValue({ article, span: [4, 18], touched: ref });
  vi.mocked(askBackground).mockResolvedValue([]);
  await markSelected(document, page);
  const verdict = { is: 'worded', words: { before: 'The ', parts: ['bridge is safe'] } };
  expect(vi.mocked(askBackground).mock.calls).toEqual([
    ['keepCorrections', { url, corrections: [{ ...correction, verdict }] }],
  ]);
});

test('where nothing is selected, that is said', async () => {
  selected.mockResolvedValue(null);
  await markSelected(document, page);
  expect(page.sayNothingSelected).toHaveBeenCalledOnce();
  expect(askBackground).not.toHaveBeenCalled();
});
