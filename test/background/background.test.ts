import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { analysisOf } from '../../src/analyse';
import { locks } from '../browser/runtime';

const heard: Record<string, (...args: never[]) => unknown> = {};
const event = (name: string) => ({ addListener: (listener: () => void) => (heard[name] = listener) });
const browser = {
  runtime: {
    id: 'us',
    getURL: (path: string) => `ext://us/${path}`,
    getManifest: () => ({ content_scripts: [{ js: ['content.js'] }] }),
    onMessage: event('message'),
    onConnect: event('connect'),
    onInstalled: event('installed'),
  },
  action: {
    setBadgeText: vi.fn(async () => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
    setBadgeTextColor: vi.fn(async () => undefined),
  },
  commands: { onCommand: event('command') },
  contextMenus: { removeAll: vi.fn(async () => undefined), create: vi.fn(), onClicked: event('menu') },
  storage: { local: { get: vi.fn(async () => ({})), set: vi.fn(async () => undefined), remove: vi.fn() } },
  tabs: {
    onActivated: event('activated'),
    sendMessage: vi.fn<(tab: number, message: { name: string }) => Promise<unknown>>(async () => ({
      ok: true,
      value: null,
    })),
  },
  scripting: { executeScript: vi.fn(async () => []) },
  sidePanel: { open: vi.fn(async () => undefined) },
  i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
};
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/analyse', () => ({
  analysisOf: vi.fn(function* () {
    yield;
    return 'analysis';
  }),
}));

const none = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] };
const article = { url: 'https://morning.example/', text: 'Text', blocks: [], candidates: none };
const sender = { id: 'us', url: article.url, tab: { id: 7, windowId: 2, active: true }, frameId: 0 };

/** What a tab is answered that wants an article read. */
const read = (): Promise<unknown> =>
  new Promise((resolve) => {
    const hear: ((message: unknown) => void)[] = [];
    const port = {
      name: 'on-record/analyse',
      sender,
      onDisconnect: { addListener: () => undefined },
      onMessage: { addListener: (listener: () => void) => hear.push(listener), removeListener: () => undefined },
      postMessage: resolve,
    };
    heard['connect']!(port as never);
    hear[0]!({ article });
  });

const ask = (name: string, request: unknown): unknown =>
  heard['message']!({ mark: 'on-record/1', to: 'background', name, request } as never, sender as never);

const fetched = vi.fn<(url: string) => Promise<object>>(async () => ({
  ok: true,
  arrayBuffer: async () => new ArrayBuffer(8),
}));
vi.stubGlobal('fetch', fetched);

beforeAll(() => import('../../src/background/background'));
beforeEach(() => vi.clearAllMocks());

describe('the background', () => {
  test('listens before anything is awaited', () =>
    expect(Object.keys(heard).sort()).toEqual(['activated', 'command', 'connect', 'installed', 'menu', 'message']));

  test('analyses with its models, which it reads once', async () => {
    expect(await read()).toEqual({ ok: true, value: 'analysis' });
    await read();
    expect(analysisOf).toHaveBeenCalledWith(article, {
      tags: expect.any(ArrayBuffer),
      statements: expect.any(ArrayBuffer),
    });
    expect(fetched.mock.calls).toEqual([['ext://us/models/tags.bin'], ['ext://us/models/statements.bin']]);
  });

  test.each([
    [12, '12'],
    [null, ''],
  ])('shows %s on the badge of the tab that tells it', async (count, text) => {
    browser.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: { count } });
    await ask('showCount', { count });
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text }]]);
  });

  test('leaves no number of a page that was left on the next', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: { count: 3 } });
    await ask('showCount', { count: 12 });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '3' });
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'));
    await ask('showCount', { count: 12 });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  test('keeps verdicts and takes them back', async () => {
    vi.stubGlobal('navigator', { locks });
    const correction = { url: article.url, quote: 'Text', verdict: { is: 'notStatement' } };
    expect(await ask('keepCorrection', { correction })).toEqual({ ok: true, value: [correction] });
    expect(browser.storage.local.set).toHaveBeenCalledWith({ [`corrections ${article.url}`]: [correction] });
    expect(await ask('dropCorrection', { quote: correction })).toEqual({ ok: true, value: [] });
  });

  test.each([
    ['toggle-highlights', 'toggleHighlights', null],
    ['next-statement', 'stepStatement', { by: 1 }],
    ['previous-statement', 'stepStatement', { by: -1 }],
  ])('carries %s to the tab', (command, name, request) => {
    heard['command']!(command as never, { id: 7, windowId: 2 } as never);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, expect.objectContaining({ name, request }), {
      frameId: 0,
    });
  });

  test('opens the panel within the gesture', () => {
    heard['command']!('open-panel' as never, { id: 7, windowId: 2 } as never);
    expect(browser.sidePanel.open).toHaveBeenCalledWith({ windowId: 2 });
  });

  test.each([
    ['statement-at-pointer', 'pointer'],
    ['statement-at-selection', 'selection'],
  ])('carries the menu’s %s to the tab', (menuItemId, at) => {
    heard['menu']!({ menuItemId } as never, { id: 7 } as never);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      expect.objectContaining({ name: 'showStatement', request: { at } }),
      { frameId: 0 },
    );
  });

  test('reads a tab that was open before, where the menu asks for it', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'));
    heard['menu']!({ menuItemId: 'statement-at-selection' } as never, { id: 7 } as never);
    const asked = (): string[] => browser.tabs.sendMessage.mock.calls.map(([, { name }]) => name);
    await vi.waitFor(() => expect(asked()).toEqual(['showStatement', 'readNow', 'showStatement']));
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['content.js'] });
  });

  test('puts its entries into the menu when installed', async () => {
    heard['installed']!();
    await vi.waitFor(() => expect(browser.contextMenus.create).toHaveBeenCalledTimes(2));
  });
});
