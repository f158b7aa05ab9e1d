import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { RefusedError, UnreachableError } from '../../src/browser/ask';
import { answerAnalysis, askAnalysis } from '../../src/browser/work';
import type { Analysis, Article } from '../../src/model';
import { browser, connect, content, popup } from './runtime';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./runtime')).browser }));

const none = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] };
const article: Article = { url: 'https://morning.example/', text: 'Text', blocks: [], candidates: none };
const read = vi.fn<Parameters<typeof answerAnalysis>[0]>();
const stays = new AbortController().signal;
const never = (): Promise<Analysis> => new Promise(() => undefined);

beforeAll(() => answerAnalysis(read));
beforeEach(() => void vi.resetAllMocks());

describe('an article', () => {
  test('is read for the tab that asks', async () => {
    read.mockResolvedValue('analysis' as unknown as Analysis);
    expect(await askAnalysis(article, stays)).toBe('analysis');
    expect(read).toHaveBeenCalledWith(article, expect.objectContaining({ id: 7 }), expect.any(AbortSignal));
  });

  test('that cannot be read is refused', async () => {
    read.mockRejectedValue(new RangeError('too deep'));
    await expect(askAnalysis(article, stays)).rejects.toThrow(new RefusedError('too deep'));
  });

  test('is dropped when its page has gone', async () => {
    read.mockImplementation(never);
    const page = new AbortController();
    const asked = askAnalysis(article, page.signal);
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    const gone = read.mock.calls[0]![2];
    expect(gone.aborted).toBe(false);
    page.abort();
    expect(gone.aborted).toBe(true);
    await expect(asked).rejects.toBeInstanceOf(UnreachableError);
  });

  test('cannot be asked for by an extension that is gone', async () => {
    vi.spyOn(browser.runtime, 'connect').mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(askAnalysis(article, stays)).rejects.toBeInstanceOf(UnreachableError);
  });

  const block = { start: 0, end: 4, kind: 'paragraph' };
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text that is none', { ...article, text: 7 }],
    ['a text too long', { ...article, text: 'x'.repeat(4_000_001) }],
    ['a block without bounds', { ...article, blocks: [{}] }],
    ['a block beyond the text', { ...article, blocks: [{ ...block, end: 5 }] }],
    ['blocks that overlap', { ...article, blocks: [block, { ...block, start: 3 }] }],
    ['emphasis of words', { ...article, blocks: [{ ...block, emphasis: ['bold'] }] }],
    ['a time that is none', { ...article, blocks: [{ ...block, time: {} }] }],
    ['an author that is none', { ...article, blocks: [{ ...block, author: 7 }] }],
    ['candidates without a text', { ...article, candidates: { ...none, title: [{ where: 'h1' }] } }],
    ['no candidates', { ...article, candidates: {} }],
  ])('is refused as %s', async (_, broken) => {
    await expect(askAnalysis(broken as Article, stays)).rejects.toBeInstanceOf(RefusedError);
    expect(read).not.toHaveBeenCalled();
  });
});

test.each([
  ['a page of ours', 'on-record/analyse', popup],
  ['a frame', 'on-record/analyse', { ...content, frameId: 3 }],
  ['another extension', 'on-record/analyse', { ...content, id: 'them' }],
  ['a port of another name', 'on-record/else', content],
])('%s is not heard', async (_, name, sender) => {
  connect(name, sender).postMessage({ article });
  await Promise.resolve();
  expect(read).not.toHaveBeenCalled();
});
