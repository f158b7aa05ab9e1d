import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RecordRequests } from '../../src/browser/recordMessages';
import { readRecordFile } from '../../src/record/readFile';
import { formats, StoppedError, writeAll } from '../../src/recordPage/exporting';
import { importAll } from '../../src/recordPage/importing';
import { join, reassign } from '../../src/storage/people';
import { RecordStore } from '../../src/storage/record';
import { articlesAfter, importArticles, importJoins, peopleAfter } from '../../src/storage/transfer';
import { readingOf } from '../record/readings';
import { emptyStore, everybody, rows, storeOf } from '../storage/store';

let store: RecordStore;
vi.mock('../../src/browser/i18n', async () => (await import('../i18n/locale')).browserI18n);
vi.mock('../../src/browser/ask', () => ({
  /** What the background answers, without messages. */
  askRecord: async (name: string, request: never) =>
    ({
      articlesAfter: ({ after }: RecordRequests['articlesAfter']['request']) =>
        store.read((transaction) => articlesAfter(transaction, after, 1)),
      peopleAfter: ({ after }: RecordRequests['peopleAfter']['request']) =>
        store.read((transaction) => peopleAfter(transaction, after, 1)),
      importArticles: async ({ articles, people }: RecordRequests['importArticles']['request']) =>
        importArticles(await store.database(), articles, people),
      importJoins: async ({ joins }: RecordRequests['importJoins']['request']) =>
        importJoins(await store.database(), joins),
    })[name]!(request),
}));

const first = readingOf([
  { quote: 'The bridge stays', role: 'mayor', on: '2026-03-01' },
  { quote: 'We shall see', by: ['Bo Dahl'] },
]);
const updated = readingOf(
  [{ quote: 'The bridge stays', role: 'mayor', on: '2026-03-01' }],
  {},
  '2026-03-09T10:00:00.000Z',
);
const other = readingOf([{ quote: 'The ball was late', role: 'goalkeeper' }], {
  url: 'https://ledger.example/b',
  title: 'Cup',
});
const third = readingOf([{ quote: 'Fares rise', role: 'mayor' }], { url: 'https://ledger.example/c', title: 'Fares' });

const nothing = (): void => undefined;
const written = async (format: (typeof formats)[number]): Promise<string> =>
  (await writeAll(format, nothing, new AbortController().signal)).parts.join('');

/** All that the reader sees of a record, whatever its numbers. */
async function seen(): Promise<unknown> {
  const people = new Map((await everybody(store)).map((person) => [person.id, person]));
  const statements = (await rows(store)).map(({ quote, gone, version, date, speakers }) => {
    const persons = speakers.map(({ person }) => people.get(people.get(person!)?.sameAs ?? person!)?.uids[0]);
    return { quote, gone, version, date, persons };
  });
  return {
    statements: statements.sort((a, b) => (a.quote < b.quote ? -1 : 1)),
    totals: (await store.totals()).articles,
  };
}

beforeEach(async () => {
  store = await storeOf(first, updated, other, third);
  const [ann] = await everybody(store);
  // The reader parts one of Ann Lee's articles from her, and joins the goalkeeper to whom it was given.
  const apart = await store.write((transaction) => reassign(transaction, 3, ann!.id, null));
  const keeper = (await everybody(store)).find(({ roles }) => roles[0]?.name === 'goalkeeper')!;
  await store.write((transaction) => join(transaction, keeper.id, apart));
});

describe('the file of a record', () => {
  test('brings all of it into an empty one: versions, what went, and whom the reader told apart and joined', async () => {
    const before = await seen();
    const file = readRecordFile(await written('record'))!;
    store = emptyStore();
    expect(await importAll(file, nothing)).toBe(3);
    expect(await seen()).toEqual(before);
  });

  test('brings nothing into the one it is of, nor a second time into another', async () => {
    const before = await seen();
    const file = readRecordFile(await written('record'))!;
    expect(await importAll(file, nothing)).toBe(0);
    expect(await seen()).toEqual(before);
    store = emptyStore();
    await importAll(file, nothing);
    expect(await importAll(file, nothing)).toBe(0);
    expect(await seen()).toEqual(before);
  });

  test.each([
    ['no JSON', '{'],
    ['something else', '{"format":"on-record","version":2,"articles":[]}'],
    ['of a later version', '{"format":"on-record-archive","version":99,"people":[],"articles":[]}'],
    ['null', 'null'],
  ])('that is %s is refused', (_, text) => expect(readRecordFile(text)).toBeNull());

  test('that is damaged in parts is read in the others', async () => {
    const whole = JSON.parse(await written('record')) as { articles: { places: unknown }[]; people: unknown[] };
    whole.articles[0]!.places = [];
    whole.people.push({ uid: 7 });
    const file = readRecordFile(JSON.stringify(whole))!;
    expect([file.articles.length, file.people.length]).toEqual([2, whole.people.length - 1]);
  });
});

describe('an export', () => {
  test.each(['csv', 'markdown', 'annotations', 'csl', 'bibtex', 'ris'] as const)(
    'as %s holds every statement',
    async (format) => {
      const text = await written(format);
      for (const quote of ['The bridge stays', 'We shall see', 'The ball was late', 'Fares rise'])
        expect(text).toContain(quote);
      if (format === 'annotations' || format === 'csl') expect(() => JSON.parse(text) as unknown).not.toThrow();
      if (format === 'csv') expect(text.match(/^\uFEFF?quote,/gm)).toHaveLength(1);
    },
  );

  test('is stopped when the reader says so', async () => {
    const stop = new AbortController();
    await expect(writeAll('record', () => stop.abort(), stop.signal)).rejects.toThrow(StoppedError);
  });
});
