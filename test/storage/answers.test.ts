import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RecordRequests } from '../../src/browser/recordMessages';
import type { Analysis, Article } from '../../src/model';
import { everything } from '../../src/record/query';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { readingOf } from '../record/readings';

type Ask = <Name extends keyof RecordRequests>(
  name: Name,
  request: RecordRequests[Name]['request'],
) => Promise<RecordRequests[Name]['response']>;

const told = vi.hoisted(() => ({
  handlers: {} as Record<string, (request: unknown) => unknown>,
  isPrivate: false,
  settings: {} as object,
  readings: [] as object[],
}));
vi.mock('../../src/browser/answer', () => ({
  answerRecord: (handlers: typeof told.handlers) => Object.assign(told.handlers, handlers),
}));
vi.mock('../../src/browser/ask', () => ({ askPage: async () => told.readings }));
vi.mock('../../src/browser/store', () => ({ loadSettings: async () => told.settings }));
vi.mock('../../src/browser/tabs', () => ({ isPrivateTab: async () => told.isPrivate }));

const page = { tabId: 7 };
let ask: Ask;
let keepByItself: (tabId: number) => Promise<void>;

/** What a page shows: an article in which Ann Lee says something. */
function shows(quote: string, url = 'https://courier.example/a'): void {
  const { meta, text, blocks, statements } = readingOf([{ quote }], { url });
  const speakers = [{ id: 0, name: 'Ann Lee', kind: 'person', role: null, mentions: [] }];
  const analysis = { meta, speakers, statements: statements.map((one, id) => ({ ...one, id, speakers: [0] })) };
  told.readings = [{ article: { url, text, blocks } as Partial<Article>, analysis: analysis as Partial<Analysis> }];
}

const set = (settings: Partial<Settings>): void => void (told.settings = { ...defaultSettings, ...settings });
const quotes = async (): Promise<string[]> => {
  const { ids } = await ask('search', { query: everything });
  return (await ask('rows', { ids })).map(({ statement }) => statement.quote);
};

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  told.isPrivate = false;
  set({});
  shows('The bridge stays open');
  const background = await import('../../src/background/record');
  background.answerForRecord();
  ({ keepByItself } = background);
  ask = (async (name: string, request: unknown) => told.handlers[name]!(request)) as Ask;
});

const databases = async (): Promise<number> => (await indexedDB.databases()).length;

describe('a page', () => {
  test('is kept at a click and forgotten at the next', async () => {
    expect(await ask('keepPage', page)).toMatchObject({ kept: [{ versions: 1 }], people: [{ names: ['Ann Lee'] }] });
    expect(await quotes()).toEqual(['The bridge stays open']);
    expect(await ask('forgetPage', page)).toMatchObject({ kept: [null], people: [], amount: { statements: 0 } });
  });

  test('that is looked at begins no record', async () => {
    expect(await ask('ofPage', page)).toMatchObject({ kept: [null], amount: { articles: 0 } });
    await keepByItself(7);
    expect(await databases()).toBe(0);
  });

  test('of a private window is never kept, whatever is asked or set', async () => {
    told.isPrivate = true;
    set({ record: 'everywhere' });
    await keepByItself(7);
    for (const name of ['ofPage', 'keepPage', 'forgetPage'] as const)
      await expect(ask(name, page)).rejects.toThrow('private');
    expect(await databases()).toBe(0);
  });
});

describe('by itself', () => {
  test.each([
    [{ record: 'everywhere' }, 1],
    [{ record: 'chosen', recordSites: ['courier.example'] }, 1],
    [{ record: 'chosen', recordSites: ['ledger.example'] }, 0],
    [{ record: 'off', recordSites: ['courier.example'] }, 0],
  ] as const)('where %o, so many articles are kept: %i', async (settings, count) => {
    set(settings as Partial<Settings>);
    await keepByItself(7);
    expect((await ask('amount', null)).articles).toBe(count);
  });

  test('what is kept already is kept up with, and nothing else', async () => {
    await ask('keepPage', page);
    shows('The bridge will close');
    await keepByItself(7);
    shows('Fares rise', 'https://courier.example/b');
    await keepByItself(7);
    expect((await quotes()).sort()).toEqual(['The bridge stays open', 'The bridge will close']);
  });
});
