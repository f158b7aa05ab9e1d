import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { analysisOf } from '../../src/analyse';
import { locks } from '../browser/runtime';

const heard: Record<string, (...args: never[]) => unknown> = {};
const event = (name: string) => ({ addListener: (listener: () => void) => (heard[name] = listener) });
/** Of several listeners the first that answers wins. */
const messages: ((...args: never[]) => unknown)[] = [];
const onMessage = { addListener: (listener: () => void) => void messages.push(listener) };
const browser = {
  runtime: {
    id: 'us',
    getURL: (path: string) => `ext://us/${path}`,
    onMessage,
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
  storage: {
    local: {
      get: vi.fn(async () => ({})),
      set: vi.fn(async () => undefined),
      remove: vi.fn(),
      onChanged: event('stored'),
    },
  },
  permissions: { onAdded: event('granted') },
  tabs: {
    query: vi.fn(async () => [{ id: 7 }, { id: 8 }]),
    onActivated: event('activated'),
    create: vi.fn(async () => undefined),
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
const sender = { id: 'us', url: article.url, tab: { id: 7, windowId: 2, active: true }, frameId: 0, documentId: 'D7' };

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

const ask = (name: string, request: unknown, from: object = sender): unknown =>
  messages
    .map((listener) => listener({ mark: 'on-record/1', to: 'background', name, request } as never, from as never))
    .find((answer) => answer !== undefined);

const fetched = vi.fn<(url: string) => Promise<object>>(async () => ({
  ok: true,
  arrayBuffer: async () => new ArrayBuffer(8),
}));
vi.stubGlobal('fetch', fetched);
// Nothing was ever kept.
vi.stubGlobal('indexedDB', { databases: async () => [] });

beforeAll(() => import('../../src/background/background'));
beforeEach(() => vi.clearAllMocks());

describe('the background', () => {
  test('listens before anything is awaited', () =>
    expect([...Object.keys(heard).sort(), messages.length]).toEqual([
      'activated',
      'command',
      'connect',
      'granted',
      'installed',
      'menu',
      'stored',
      2,
    ]));

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
    expect(await ask('keepCorrections', { url: article.url, corrections: [correction] })).toEqual({
      ok: true,
      value: [correction],
    });
    expect(browser.storage.local.set).toHaveBeenCalledWith({ [`corrections ${article.url}`]: [correction] });
    expect(await ask('dropCorrection', { correction })).toEqual({ ok: true, value: [] });
  });

  test.each([
    ['toggle-highlights', 'toggleHighlights', null],
    ['next-statement', 'stepStatement', { by: 1 }],
    ['previous-statement', 'stepStatement', { by: -1 }],
    ['mark-statement', 'markSelected', null],
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
    await vi.waitFor(() => expect(asked()).toEqual(['showStatement', 'showStatement']));
    expect(browser.scripting.executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 7 },
      files: ['/src/content/content.js'],
    });
  });

  test('puts its entries into the menu when installed', async () => {
    heard['installed']!({ reason: 'update' } as never);
    await vi.waitFor(() => expect(browser.contextMenus.create).toHaveBeenCalledTimes(3));
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test('welcomes who has just installed it', async () => {
    heard['installed']!({ reason: 'install' } as never);
    await vi.waitFor(() =>
      expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'ext://us/src/welcome/welcome.html' }),
    );
  });

  describe('puts the reading script', () => {
    const injected = () =>
      browser.scripting.executeScript.mock.calls as unknown as [{ target: object; files: string[] }][];

    test('into the document that asks, and into no other that took its place', async () => {
      expect(await ask('readPage', null)).toEqual({ ok: true, value: null });
      expect(injected()).toEqual([
        [
          {
            target: { tabId: 7, documentIds: ['D7'] },
            files: ['/src/content/content.js'],
            injectImmediately: true,
          },
        ],
      ]);
    });

    test('into the top of the tab where the browser does not tell documents apart', async () => {
      const { documentId, ...unnamed } = sender;
      expect(documentId).toBe('D7');
      await ask('readPage', null, unnamed);
      expect(injected()[0]![0].target).toEqual({ tabId: 7, frameIds: [0] });
    });

    test('nowhere where the reader has switched the site off', async () => {
      browser.storage.local.get.mockResolvedValueOnce({ settings: { sitesOff: ['morning.example'] } } as never);
      expect(await ask('readPage', null)).toEqual({ ok: true, value: null });
      expect(injected()).toEqual([]);
    });

    test('and says so where the browser lets nobody in', async () => {
      browser.scripting.executeScript.mockRejectedValueOnce(new Error('Missing host permission for the tab'));
      expect(await ask('readPage', null)).toMatchObject({ ok: false });
    });
  });

  describe('looks at what is open', () => {
    const looked = () =>
      (browser.scripting.executeScript.mock.calls as unknown as [{ target: { tabId: number }; files: string[] }][])
        .filter(([{ files }]) => files?.[0] === '/src/look/look.js')
        .map(([{ target }]) => target.tabId);

    test.each<[what: string, event: () => void, tabs: number[]]>([
      ['when it is installed or updated', () => heard['installed']!({ reason: 'update' } as never), [7, 8]],
      [
        'when its reader lets it into more sites',
        () => heard['granted']!({ origins: ['http://*/*'] } as never),
        [7, 8],
      ],
      ['but not for any other right', () => heard['granted']!({ permissions: ['menus'] } as never), []],
      ['when more is to be read', () => store({ run: 'click' }, { run: 'everywhere' }), [7, 8]],
      ['but not for other colours', () => store({ palette: 'default' }, { palette: 'tritanopia' }), []],
    ])('%s', async (_, happens, tabs) => {
      happens();
      await new Promise((resolve) => setTimeout(resolve));
      expect(looked()).toEqual(tabs);
    });

    const store = (oldValue: object, newValue: object): unknown =>
      heard['stored']!({ settings: { oldValue, newValue } } as never);
  });
});
