import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askBackground, announce, UnreachableError } from '../../src/browser/ask';
import { askAnalysis } from '../../src/browser/work';
import {
  type LocatedArticle,
  type Page as ReadPage,
  PageTooLargeError,
  readArticlesInTurns,
} from '../../src/article/read';
import { refusalAtSight } from '../../src/article/spot';
import { Page } from '../../src/content/page';
import { tellStored } from '../../src/content/stored';
import type { Analysis, Refusal, Statement } from '../../src/model';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { untold } from '../untold';

vi.mock('../../src/browser/ask', async (original) => ({
  ...(await original<object>()),
  askBackground: vi.fn(),
  announce: vi.fn(),
}));
vi.mock('../../src/browser/work', () => ({ askAnalysis: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/article/spot', () => ({ refusalAtSight: vi.fn() }));
vi.mock('../../src/article/read', async (original) => ({
  ...(await original<object>()),
  readArticlesInTurns: vi.fn(),
}));
vi.mock('../../src/content/stored', () => ({ tellStored: vi.fn() }));
vi.mock('../../src/look/ready', () => ({ seen: async () => undefined, idle: async () => undefined }));

const highlighter = { show: vi.fn(), hide: vi.fn(), jump: vi.fn(), step: vi.fn(), inView: vi.fn(() => []) };
const made = vi.fn();
vi.mock('../../src/highlight/highlighter', () => ({
  Highlighter: class {
    constructor() {
      made();
      return highlighter;
    }
  },
}));

const url = 'https://morning.example/bridge';
const text = 'The bridge is safe, Ada Moss said. It will open, she added.';
const located = (over = text): LocatedArticle =>
  ({
    article: { url, text: over, blocks: [] },
    ranges: () => [document.createRange()],
    doubt: null,
  }) as unknown as LocatedArticle;
const pageWith = (...articles: LocatedArticle[]): ReadPage => ({
  candidates: articles[0]!.article.candidates,
  articles,
  refusal: null,
  features: [],
});
const none = (refusal: Refusal): ReadPage => ({ ...pageWith(located()), articles: [], refusal });
const statement = (id: number, start: number, end: number, confidence: number): Statement => ({
  id,
  content: [[start, end]],
  cue: [],
  source: [],
  kind: 'indirect',
  speakers: [0],
  confidence,
  evidence: [],
  date: untold,
});
const analysis = {
  supported: true,
  speakers: [{ id: 0, name: 'Ada Moss', kind: 'person', role: null, mentions: [] }],
  statements: [statement(0, 0, 18, 0.9), statement(1, 35, 47, 0.3)],
  dates: [],
} as unknown as Analysis;

const asked = (name: string): unknown[] =>
  vi.mocked(askBackground).mock.calls.flatMap(([asked, request]) => (asked === name ? [request] : []));
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

async function begin(settings: Partial<Settings> = {}): Promise<Page> {
  vi.mocked(tellStored).mockImplementation(async (page) => page.useSettings({ ...defaultSettings, ...settings }));
  const page = new Page(document, () => ({ x: 0, y: 0 }), new AbortController().signal);
  await page.read(url);
  await settled();
  return page;
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(document, 'URL', 'get').mockReturnValue(url);
  vi.mocked(refusalAtSight).mockReturnValue(null);
  vi.mocked(readArticlesInTurns).mockResolvedValue(pageWith(located()));
  vi.mocked(askBackground).mockResolvedValue(null);
  vi.mocked(askAnalysis).mockResolvedValue(analysis);
});

describe('reading', () => {
  test('an article is read, painted and counted', async () => {
    const state = (await begin()).state();
    expect(state).toMatchObject({ url, status: 'ready', highlights: true, corrections: [] });
    expect(state.readings[0]!.analysis.statements).toHaveLength(2);
    expect(highlighter.show).toHaveBeenCalledOnce();
    expect(asked('showCount')).toEqual([{ count: 1 }]);
  });

  test('what is not sure enough, or of a kind not wanted, is not painted', async () => {
    await begin({ minConfidence: 0.5 });
    const [shown] = highlighter.show.mock.calls[0]![0];
    expect(analysis.statements.map((it) => shown.wants(it))).toEqual([true, false]);
    await begin({ kinds: ['direct'] });
    expect(asked('showCount').at(-1)).toEqual({ count: null });
  });

  test('any other page costs the cheap test: nothing is set up, and nobody woken', async () => {
    vi.mocked(refusalAtSight).mockReturnValue('shop');
    expect((await begin()).state()).toMatchObject({ status: 'notArticle', refusal: 'shop' });
    expect(tellStored).not.toHaveBeenCalled();
    expect(made).not.toHaveBeenCalled();
    expect(readArticlesInTurns).not.toHaveBeenCalled();
    expect(askBackground).not.toHaveBeenCalled();
    expect(announce).not.toHaveBeenCalled();
  });

  test.each<[what: string, change: () => void, status: string]>([
    ['no article after all', () => vi.mocked(readArticlesInTurns).mockResolvedValue(none('links')), 'notArticle'],
    ['a page too large', () => vi.mocked(readArticlesInTurns).mockRejectedValue(new PageTooLargeError()), 'tooLarge'],
    ['a refusal', () => vi.mocked(askAnalysis).mockRejectedValue(new Error('Malformed request')), 'failed'],
    ['nobody quoted', () => vi.mocked(askAnalysis).mockResolvedValue({ ...analysis, statements: [] }), 'empty'],
    [
      'another language',
      () => vi.mocked(askAnalysis).mockResolvedValue({ ...analysis, statements: [], supported: false }),
      'unsupportedLanguage',
    ],
  ])('%s', async (_, change, status) => {
    change();
    expect((await begin()).state().status).toBe(status);
  });

  test.each([1, 2, 4])('a background that was stopped underway %d times is asked again', async (times) => {
    for (let i = 0; i < times; i++) vi.mocked(askAnalysis).mockRejectedValueOnce(new UnreachableError('stopped'));
    expect((await begin()).state().status).toBe('ready');
    expect(askAnalysis).toHaveBeenCalledTimes(times + 1);
  });

  test('a background that never answers is given up', async () => {
    vi.mocked(askAnalysis).mockRejectedValue(new UnreachableError('stopped'));
    expect((await begin()).state().status).toBe('failed');
    expect(askAnalysis).toHaveBeenCalledTimes(5);
  });

  test('an article that fails takes no other of its page with it', async () => {
    vi.mocked(readArticlesInTurns).mockResolvedValue(pageWith(located('Broken.'), located()));
    vi.mocked(askAnalysis).mockRejectedValueOnce(new Error('no function'));
    const state = (await begin()).state();
    expect(state.status).toBe('ready');
    expect(state.readings.map(({ article }) => article.text)).toEqual([text]);
  });

  test('a page that redraws the same text is not analysed twice', async () => {
    const page = await begin();
    await page.read(url);
    expect(askAnalysis).toHaveBeenCalledTimes(1);
    expect(highlighter.show).toHaveBeenCalledTimes(2);
  });

  test('another page in the same tab is another article', async () => {
    const page = await begin();
    vi.mocked(readArticlesInTurns).mockResolvedValue(pageWith(located('Another text.')));
    await page.read('https://morning.example/tunnel');
    expect(askAnalysis).toHaveBeenCalledTimes(2);
    expect(page.state().url).toBe('https://morning.example/tunnel');
  });

  test('the later of two readings wins', async () => {
    const page = await begin();
    let answer: (analysis: Analysis) => void = () => undefined;
    vi.mocked(readArticlesInTurns).mockResolvedValueOnce(pageWith(located('Slow.')));
    vi.mocked(askAnalysis).mockImplementationOnce(() => new Promise((resolve) => (answer = resolve as typeof answer)));
    const slow = page.read(url);
    await settled();
    await page.read(url);
    answer({ ...analysis, statements: [] });
    await slow;
    expect(page.state().status).toBe('ready');
  });
});

describe('site rules', () => {
  test.each<[Partial<Settings>]>([[{ run: 'click' }], [{ sitesOff: ['morning.example'] }], [{ run: 'chosen' }]])(
    '%o: nothing is read until the reader asks',
    async (settings) => {
      const page = await begin(settings);
      expect(page.state().status).toBe('off');
      expect(readArticlesInTurns).not.toHaveBeenCalled();
      expect((await page.readNow()).status).toBe('ready');
    },
  );

  test('a page without an article is off, too, to those who ask of a site that is', async () => {
    vi.mocked(refusalAtSight).mockReturnValue('shop');
    const page = await begin({ sitesOff: ['morning.example'] });
    expect(page.state().status).toBe('notArticle');
    await page.stored();
    expect(page.state().status).toBe('off');
    await page.stored();
    expect(tellStored).toHaveBeenCalledOnce();
  });

  test('what the reader asks for is read although it does not look like an article', async () => {
    vi.mocked(refusalAtSight).mockReturnValue('shop');
    const page = await begin();
    expect(await page.readNow()).toMatchObject({ status: 'ready', refusal: null });
    expect(readArticlesInTurns).toHaveBeenCalledWith(document, url, true);
  });

  test('why a page that was read is no article is told', async () => {
    vi.mocked(readArticlesInTurns).mockResolvedValue(none('links'));
    expect((await begin()).state()).toMatchObject({ status: 'notArticle', refusal: 'links' });
    expect(readArticlesInTurns).toHaveBeenCalledWith(document, url, false);
  });

  test('switching the site off takes the highlights away, and on brings them back', async () => {
    const page = await begin();
    page.useSettings({ ...defaultSettings, sitesOff: ['morning.example'] });
    await settled();
    expect(page.state()).toMatchObject({ status: 'off', readings: [] });
    expect(highlighter.hide).toHaveBeenCalled();
    expect(asked('showCount').at(-1)).toEqual({ count: null });
    page.useSettings(defaultSettings);
    await settled();
    expect(page.state().status).toBe('ready');
  });
});

describe('what is shown', () => {
  test('highlights go and come', async () => {
    const page = await begin();
    expect(page.toggleHighlights().highlights).toBe(false);
    expect(highlighter.hide).toHaveBeenCalled();
    expect(page.toggleHighlights().highlights).toBe(true);
  });

  test('who steps to a statement has the lines shown, and the page read', async () => {
    const hidden = await begin({ highlights: false });
    highlighter.show.mockClear();
    await hidden.stepStatement(1);
    expect(highlighter.show.mock.invocationCallOrder[0]).toBeLessThan(highlighter.step.mock.invocationCallOrder[0]!);
    highlighter.show.mockClear();
    const off = await begin({ run: 'click' });
    expect(highlighter.show).not.toHaveBeenCalled();
    await off.stepStatement(1);
    expect(highlighter.show).toHaveBeenCalled();
  });

  test('no badge where the reader wants none, and none any more', async () => {
    const page = await begin();
    page.useSettings({ ...defaultSettings, badge: false });
    expect(asked('showCount')).toEqual([{ count: 1 }, { count: null }]);
  });

  test('those who looked are told of changes', async () => {
    const page = await begin();
    page.setHighlights(false);
    expect(announce).toHaveBeenCalledTimes(0);
    page.setHighlights(true);
    expect(announce).toHaveBeenCalledWith('stateChanged', expect.objectContaining({ highlights: true }));
  });

  test('corrections of this page are applied, others are not', async () => {
    const page = await begin();
    page.useCorrections([
      { url, quote: 'The bridge is safe', verdict: { is: 'notStatement' } },
      { url: 'https://other.example/', quote: 'It will open', verdict: { is: 'notStatement' } },
    ]);
    const { readings, corrections } = page.state();
    expect(readings[0]!.analysis.statements).toHaveLength(1);
    expect(corrections).toHaveLength(1);
  });

  test('what is in view is told only to those who follow', async () => {
    const page = await begin();
    page.tellInView();
    expect(announce).not.toHaveBeenCalled();
    page.follow(true);
    expect(announce).toHaveBeenCalledWith('inView', { statements: [] });
  });

  test('jumps say what is jumped to', async () => {
    const page = await begin();
    page.jumpToStatement({ reading: 0, item: 0 });
    expect(highlighter.jump).toHaveBeenCalledWith([expect.anything()], 'The bridge is safe', { reading: 0, item: 0 });
    expect(() => page.jumpToStatement({ reading: 0, item: 9 })).toThrow('No such statement.');
    expect(() => page.jumpToStatement({ reading: 4, item: 0 })).toThrow('No such article.');
  });
});
