import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/analyse';

const heard: Record<string, (...args: never[]) => unknown> = {};
const event = (name: string) => ({ addListener: (listener: () => void) => (heard[name] = listener) });
const browser = {
  runtime: {
    id: 'us',
    getURL: (path: string) => `ext://us/${path}`,
    getManifest: () => ({ content_scripts: [{ js: ['content.js'] }] }),
    onMessage: event('message'),
    onInstalled: event('installed'),
  },
  action: {
    setBadgeText: vi.fn(async () => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
    setBadgeTextColor: vi.fn(async () => undefined),
  },
  commands: { onCommand: event('command') },
  contextMenus: { removeAll: vi.fn(async () => undefined), create: vi.fn(), onClicked: event('menu') },
  tabs: {
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
vi.mock('../../src/analyse', () => ({ analyse: vi.fn(() => 'analysis') }));

const none = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] };
const article = { url: 'https://morning.example/', text: 'Text', blocks: [], candidates: none };
const ask = (name: string, request: unknown): unknown =>
  heard['message']!(
    { mark: 'on-record/1', to: 'background', name, request } as never,
    { id: 'us', url: article.url, tab: { id: 7 }, frameId: 0 } as never,
  );

const fetched = vi.fn<(url: string) => Promise<object>>(async () => ({
  ok: true,
  arrayBuffer: async () => new ArrayBuffer(8),
}));
vi.stubGlobal('fetch', fetched);

beforeAll(() => import('../../src/background/background'));
beforeEach(() => vi.clearAllMocks());

describe('the background', () => {
  test('listens before anything is awaited', () =>
    expect(Object.keys(heard).sort()).toEqual(['command', 'installed', 'menu', 'message']));

  test('analyses with its models, which it reads once', async () => {
    expect(await ask('analyse', { article })).toEqual({ ok: true, value: 'analysis' });
    await ask('analyse', { article });
    expect(analyse).toHaveBeenCalledWith(article, {
      tags: expect.any(ArrayBuffer),
      statements: expect.any(ArrayBuffer),
    });
    expect(fetched.mock.calls).toEqual([['ext://us/models/tags.bin'], ['ext://us/models/statements.bin']]);
  });

  test.each([
    [12, '12'],
    [null, ''],
  ])('shows %s on the badge of the tab that tells it', async (count, text) => {
    await ask('showCount', { count });
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
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
