import { beforeEach, describe, expect, test, vi } from 'vitest';
import { noticeOf, viewOf } from '../../src/popup/view';
import type { PageState } from '../../src/browser/messages';
import { harbour } from '../ui/readings';

const { askPage, hasSiteAccess, injectPage, isOpenToUs, mayReadFiles, UnreachableError } = vi.hoisted(() => ({
  injectPage: vi.fn(async () => undefined),
  isOpenToUs: vi.fn(async () => true),
  mayReadFiles: vi.fn(async () => false),
  askPage: vi.fn(),
  hasSiteAccess: vi.fn(async () => true),
  UnreachableError: class extends Error {},
}));
vi.mock('../../src/browser/ask', () => ({ askPage, UnreachableError }));
vi.mock('../../src/browser/inject', () => ({ injectPage, isOpenToUs }));
vi.mock('../../src/browser/permissions', () => ({ hasSiteAccess, mayReadFiles }));
vi.mock('../../src/browser/tabs', async () => {
  const { pageAccess } = await import('../../src/browser/access');
  return { canReadPage: ({ url }: { url: string }) => pageAccess(url) };
});

const tab = (url: string) => ({ id: 7, windowId: 1, url, title: 'A page', loading: false, private: false });
const state = (status: PageState['status'], readings: PageState['readings'] = []): PageState => ({
  url: 'https://ledger.example/a',
  status,
  refusal: null,
  readings,
  highlights: true,
  corrections: [],
});

describe('viewOf', () => {
  beforeEach(() => {
    askPage.mockReset().mockRejectedValue(new UnreachableError());
    injectPage.mockReset().mockRejectedValue(new Error('Cannot access contents of the page.'));
    hasSiteAccess.mockResolvedValue(true);
  });

  test('shows what the page knows', async () => {
    askPage.mockResolvedValue(state('ready'));
    expect(await viewOf(tab('https://ledger.example/a'))).toEqual({ state: state('ready') });
    expect(injectPage).not.toHaveBeenCalled();
  });

  test('has a page read that was not worth it at first sight', async () => {
    askPage.mockRejectedValueOnce(new UnreachableError()).mockResolvedValueOnce(state('notArticle'));
    injectPage.mockResolvedValueOnce(undefined);
    hasSiteAccess.mockResolvedValue(false);
    expect(await viewOf(tab('https://ledger.example/a'))).toEqual({ state: state('notArticle') });
    expect(injectPage).toHaveBeenCalledWith(7);
  });

  test.each([
    ['https://ledger.example/a', 'unknown'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en/firefox/', 'store'],
    ['chrome://settings/', 'internal'],
    ['about:newtab', 'internal'],
    ['moz-extension://1234/src/options/options.html', 'internal'],
    ['https://ledger.example/report.pdf', 'pdf'],
    ['about:reader?url=https%3A%2F%2Fledger.example%2Fa', 'readerView'],
    ['file:///home/reader/saved.html', 'file'],
    ['view-source:https://ledger.example/a', 'source'],
    ['', 'unknown'],
  ])('%s is silent because: %s', async (url, notice) => expect(await viewOf(tab(url))).toEqual({ notice }));

  test('tells that access is withheld', async () => {
    hasSiteAccess.mockResolvedValue(false);
    expect(await viewOf(tab('https://ledger.example/a'))).toEqual({ notice: 'notGranted' });
    expect(await viewOf(tab(''))).toEqual({ notice: 'notGranted' });
  });
  test('tells that the page refused', async () => {
    askPage.mockRejectedValue(new Error('refused'));
    expect(await viewOf(tab('https://ledger.example/a'))).toEqual({ notice: 'failed' });
  });
  test('offers to read a file where the browser lets us', async () => {
    mayReadFiles.mockResolvedValueOnce(true);
    expect(await viewOf(tab('file:///home/ada/article.html'))).toEqual({ notice: 'unread' });
    mayReadFiles.mockResolvedValueOnce(true);
    isOpenToUs.mockResolvedValueOnce(false);
    expect(await viewOf(tab('file:///home/ada/report'))).toEqual({ notice: 'unknown' });
  });

  test('waits for a page that is on its way', async () =>
    expect(await viewOf({ ...tab('https://ledger.example/a'), loading: true })).toEqual({ notice: 'connecting' }));

  test('has nothing to show without a tab', async () => expect(await viewOf(null)).toEqual({ notice: 'unknown' }));
});

describe('noticeOf', () => {
  const read = { ...harbour, leftOut: 0 };
  const anywhere = { run: 'everywhere' } as const;
  test.each(['reading', 'notArticle', 'unsupportedLanguage', 'tooLarge', 'failed', 'off', 'empty'] as const)(
    '%s is told',
    (status) => expect(noticeOf(state(status), anywhere)).toBe(status),
  );
  test('what is ready is listed', () => expect(noticeOf(state('ready', [read]), anywhere)).toBeNull());
  test('an article without statements still has dates to list', () =>
    expect(noticeOf(state('empty', [read]), anywhere)).toBeNull());
  test('a page without text is told apart from one that may be read anyway', () => {
    expect(noticeOf({ ...state('notArticle'), refusal: 'noText' }, anywhere)).toBe('noText');
    expect(noticeOf({ ...state('notArticle'), refusal: 'shop' }, anywhere)).toBe('notArticle');
  });
  test('a page that waits for a click is not called off', () =>
    expect(noticeOf(state('off'), { run: 'click' })).toBe('onClick'));
});
