import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../src/browser/messages';
import { App } from '../../src/popup/App';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { speak } from '../i18n/locale';
import { click, draw, enter, find, textsOf } from '../ui/draw';
import { harbour } from '../ui/readings';

const browser = vi.hoisted(() => ({
  askPage: vi.fn(),
  activeTab: vi.fn(),
  injectPage: vi.fn(async () => undefined),
  requestSiteAccess: vi.fn(async () => true),
  hasSiteAccess: vi.fn(async () => true),
  canReadPage: vi.fn(() => 'readable'),
  saveSettings: vi.fn(async () => undefined),
  changeTab: () => undefined as void,
  heard: new Map<string, (tab: number, event: unknown) => void>(),
  askRecord: vi.fn<(name: string, request: unknown) => Promise<unknown>>(() => Promise.reject(new Error('None.'))),
  openRecord: vi.fn(async () => undefined),
  UnreachableError: class extends Error {},
  settings: {} as Settings,
}));
vi.mock('../../src/browser/i18n', async () => (await import('../i18n/locale')).browserI18n);
vi.mock('../../src/browser/ask', () => ({
  askPage: browser.askPage,
  askRecord: browser.askRecord,
  UnreachableError: browser.UnreachableError,
}));
vi.mock('../../src/browser/recordPage', () => ({ openRecord: browser.openRecord }));
vi.mock('../../src/browser/answer', () => ({
  onPageEvent: (name: string, hear: (tab: number, event: unknown) => void) => browser.heard.set(name, hear),
}));
vi.mock('../../src/browser/lifecycle', () => ({ ownVersion: () => '0.1.0' }));
vi.mock('../../src/browser/lasting', () => ({ lastingDocument: async () => null }));
vi.mock('../../src/browser/inject', () => ({ injectPage: browser.injectPage, isOpenToUs: async () => true }));
vi.mock('../../src/browser/permissions', () => ({
  hasSiteAccess: browser.hasSiteAccess,
  mayReadFiles: async () => true,
  onSiteAccess: () => undefined,
  requestSiteAccess: browser.requestSiteAccess,
}));
vi.mock('../../src/browser/tabs', () => ({
  activeTab: browser.activeTab,
  onTabChange: (hear: () => void) => void (browser.changeTab = hear),
  canReadPage: browser.canReadPage,
}));
vi.mock('../../src/browser/store', () => ({
  loadSettings: async () => browser.settings,
  saveSettings: browser.saveSettings,
  watchSettings: () => undefined,
}));

const tab = { id: 7, windowId: 3, url: 'https://ledger.example/a', title: 'A page', loading: false, private: false };
const ready: PageState = {
  url: tab.url,
  status: 'ready',
  refusal: null,
  readings: [{ ...harbour, leftOut: 0 }],
  highlights: true,
  corrections: [],
};
const onPanel = vi.fn();
const onOptions = vi.fn();
const onHelp = vi.fn();

/** What the page answers, by the name of the request. */
function answers(by: Partial<Record<string, PageState | Error>>): void {
  browser.askPage.mockImplementation(async (_tab: number, name: string) => {
    const answer = by[name] ?? null;
    if (answer instanceof Error) throw answer;
    return answer;
  });
}

const settled = (): Promise<void> => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));

async function open(follows = false): Promise<HTMLElement> {
  const root = await draw(
    <App follows={follows} onPanel={follows ? null : onPanel} onOptions={onOptions} onHelp={onHelp} />,
  );
  await settled();
  return root;
}

const asked = (name: string): unknown[] =>
  browser.askPage.mock.calls.filter((call) => call[1] === name).map((call) => call[2]);
const title = (root: ParentNode): string => find(root, 'h1').textContent;
const primary = (root: ParentNode) => find(root, '.notice .primary');

beforeEach(() => {
  vi.clearAllMocks();
  speak('en', 'en-GB');
  browser.heard.clear();
  browser.settings = defaultSettings;
  browser.activeTab.mockResolvedValue(tab);
  answers({ getState: ready });
});

describe('the popup', () => {
  const progress = (root: ParentNode): string => find(root, '[role=status]').textContent;

  test('is never blank, even before there is a tab', async () => {
    browser.activeTab.mockReturnValue(new Promise(() => undefined));
    const root = await open();
    expect([textsOf(root, '.masthead'), progress(root)]).toEqual([['On Record'], 'Looking at the page …']);
  });

  test('shows what is known before the page answers', async () => {
    browser.askPage.mockReturnValue(new Promise(() => undefined));
    const root = await open();
    expect(textsOf(root, '.masthead .site, .masthead h1')).toEqual(['ledger.example', 'A page']);
  });

  test('says that the page is still being read', async () => {
    answers({ getState: { ...ready, status: 'reading', readings: [] } });
    const root = await open();
    expect([title(root), progress(root)]).toEqual(['A page', 'Reading the article …']);
  });

  test('puts back what the reader called no statement', async () => {
    const correction = { url: tab.url, quote: 'It rains.', verdict: { is: 'notStatement' } };
    const corrected = { ...ready, corrections: [correction] } as PageState;
    answers({ getState: corrected, undoCorrection: ready });
    const root = await open();
    await click(find(root, '.removed button'));
    expect(asked('undoCorrection')).toEqual([{ correction }]);
    await vi.waitFor(() => expect(root.querySelector('.removed')).toBeNull());
  });

  test('says where that could not be kept, and goes on showing the list', async () => {
    const correction = { url: tab.url, quote: 'It rains.', verdict: { is: 'notStatement' } };
    answers({ getState: { ...ready, corrections: [correction] } as PageState });
    const root = await open();
    browser.askPage.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await click(find(root, '.removed button'));
    await vi.waitFor(() => expect(find(root, '.unkept').textContent).toContain('could not be saved'));
    expect(root.querySelectorAll('.item').length).toBe(6);
  });

  test('lists what was read', async () => {
    const root = await open();
    expect([title(root), root.querySelectorAll('.item').length]).toEqual([
      'Harbour council votes to keep the night ferry',
      6,
    ]);
  });

  test('asks the page to jump', async () => {
    const root = await open();
    await click(find(root, '.item'));
    await click(find(root, '.details button'));
    expect(asked('jumpToStatement')).toEqual([{ reading: 0, item: 0 }]);
  });

  test('keeps up with the page, and not with others', async () => {
    const root = await open();
    await act(() => browser.heard.get('stateChanged')!(8, { ...ready, status: 'off', readings: [] }));
    expect(title(root)).toBe('Harbour council votes to keep the night ferry');
    await act(() => browser.heard.get('stateChanged')!(7, { ...ready, status: 'off', readings: [] }));
    expect(title(root)).toBe('On Record is off here');
  });

  test('keeps what the last tab says, however late the one before it answers', async () => {
    const root = await open();
    let late: (state: PageState) => void = () => undefined;
    browser.askPage.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
    browser.changeTab();
    await settled();
    answers({ getState: { ...ready, status: 'reading', readings: [] } });
    browser.changeTab();
    await settled();
    late(ready);
    await settled();
    expect(progress(root)).toBe('Reading the article …');
  });

  test('hides the highlights', async () => {
    answers({ getState: ready, setHighlights: { ...ready, highlights: false } });
    const root = await open();
    await click(find(root, 'footer input'));
    expect(asked('setHighlights')).toEqual([{ on: false }]);
    expect(find<HTMLInputElement>(root, 'footer input').checked).toBe(false);
  });

  test('switches the site off', async () => {
    const root = await open();
    await click(root.querySelectorAll<HTMLElement>('footer input')[1]);
    expect(browser.saveSettings).toHaveBeenCalledWith({ ...defaultSettings, sitesOff: ['ledger.example'] });
  });

  test('remembers the order', async () => {
    const root = await open();
    await enter(find<HTMLSelectElement>(root, 'select[aria-label=Order]'), 'reading');
    expect(browser.saveSettings).toHaveBeenCalledWith({ ...defaultSettings, order: 'reading' });
  });

  test('keeps nothing from a private window', async () => {
    browser.activeTab.mockResolvedValue({ ...tab, private: true });
    const root = await open();
    await enter(find<HTMLSelectElement>(root, 'select[aria-label=Order]'), 'reading');
    expect(textsOf(root, 'footer label')).toEqual(['Highlights']);
    expect(browser.saveSettings).not.toHaveBeenCalled();
  });

  test('opens the panel of its window and the settings', async () => {
    const root = await open();
    await click(find(root, 'button[aria-label="Open the side panel"]'));
    await click(find(root, 'button[aria-label=Settings]'));
    await click(find(root, 'button[aria-label="What is what"]'));
    expect([onPanel.mock.calls, onOptions.mock.calls.length, onHelp.mock.calls.length]).toEqual([[[3]], 1, 1]);
  });
});

describe('what helps', () => {
  test('an unread file is read after our script is put into it', async () => {
    browser.canReadPage.mockReturnValueOnce('file');
    answers({ getState: new browser.UnreachableError(), readNow: ready });
    const root = await open();
    expect(title(root)).toBe('This page has not been read yet');
    await click(primary(root));
    await vi.waitFor(() => expect(root.querySelectorAll('.item')).toHaveLength(6));
    expect(browser.injectPage).toHaveBeenCalledWith(7);
  });

  test('a page that lets no script in says so', async () => {
    browser.canReadPage.mockReturnValueOnce('file');
    answers({ getState: new browser.UnreachableError() });
    browser.injectPage.mockRejectedValueOnce(new Error('no'));
    const root = await open();
    await click(primary(root));
    await vi.waitFor(() => expect(title(root)).toBe('This is a page of the browser'));
  });

  test('withdrawn access is granted again', async () => {
    answers({ getState: new browser.UnreachableError(), readNow: ready });
    browser.injectPage.mockRejectedValueOnce(new Error('no'));
    browser.hasSiteAccess.mockResolvedValueOnce(false);
    const root = await open();
    await click(primary(root));
    expect(browser.requestSiteAccess).toHaveBeenCalledWith(tab.url);
    await vi.waitFor(() => expect(root.querySelectorAll('.item')).toHaveLength(6));
  });

  test.each([
    ['notArticle', 'Read it anyway'],
    ['failed', 'Try again'],
  ] as const)('%s: %s', async (status, label) => {
    answers({ getState: { ...ready, status, readings: [] }, readNow: ready });
    const root = await open();
    expect(primary(root).textContent).toBe(label);
    await click(primary(root));
    await vi.waitFor(() => expect(root.querySelectorAll('.item')).toHaveLength(6));
    expect(browser.injectPage).not.toHaveBeenCalled();
  });

  test('a site that is off is turned on, or read this once', async () => {
    browser.settings = { ...defaultSettings, sitesOff: ['ledger.example'] };
    answers({ getState: { ...ready, status: 'off', readings: [] } });
    const root = await open();
    expect(textsOf(root, '.notice button')).toEqual(['Turn on for ledger.example', 'Read this page now']);
    await click(primary(root));
    expect(browser.saveSettings).toHaveBeenCalledWith(defaultSettings);
  });
});

test('where only a click reads, the popup offers the click and no switch of the site', async () => {
  browser.settings = { ...defaultSettings, run: 'click' };
  answers({ getState: { ...ready, status: 'off', readings: [] }, readNow: ready });
  const root = await open();
  expect(textsOf(root, '.notice button, footer label')).toEqual(['Read this page now']);
  await click(primary(root));
  await vi.waitFor(() => expect(root.querySelectorAll('.item')).toHaveLength(6));
});

describe('the panel', () => {
  test('follows the page', async () => {
    const root = await open(true);
    expect(asked('follow')).toEqual([{ on: true }]);
    await act(() => browser.heard.get('inView')!(7, { statements: [{ reading: 0, item: 3 }] }));
    expect(find(root, '.item[aria-current]').textContent).toContain('A ferry is not a shop');
  });

  test('does not offer itself', async () =>
    expect((await open(true)).querySelector('button[aria-label="Open the side panel"]')).toBeNull());
});

describe('the record', () => {
  const amount = { articles: 6, statements: 40, people: 9 };
  const lee = { id: 12, names: ['Ann Lee'], statements: 14, articles: 6 };
  const kept = { article: 3, since: '2026-03-03T10:00:00.000Z', versions: 1 };
  const said = (root: ParentNode): string => find(root, '.in-record').textContent;

  test('tells what is kept, keeps at a click and forgets at the next', async () => {
    browser.askRecord.mockImplementation(async (name: string) => ({
      amount,
      kept: [name === 'keepPage' ? kept : null],
      people: [lee],
    }));
    const root = await open();
    expect(said(root)).toContain('Not in your record');
    expect(said(root)).toContain('Ann Lee: 14 statements in 6 articles that you kept');
    await click(find(root, '.in-record .link'));
    await settled();
    expect(browser.askRecord).toHaveBeenLastCalledWith('keepPage', { tabId: 7 });
    expect(said(root)).toContain('Kept since 3 March 2026');
    await click(find(root, '.in-record .link'));
    await settled();
    expect(browser.askRecord).toHaveBeenLastCalledWith('forgetPage', { tabId: 7 });
    await click(find(root, '.in-record > .link'));
    expect(browser.openRecord).toHaveBeenCalledWith('/person/12');
  });

  test('says so where there is no room', async () => {
    browser.askRecord.mockImplementation(async (name: string) => {
      if (name === 'keepPage') throw new Error('QuotaExceededError');
      return { amount, kept: [null], people: [] };
    });
    const root = await open();
    await click(find(root, '.in-record .link'));
    await settled();
    expect(said(root)).toContain('could not be saved');
  });
});
