import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { KeptArticle, KeptStatement, KeptText, Person } from '../record/kept';
import type { Places } from '../record/segments';

/** How much there is, and the number the next statement gets. */
export interface Totals {
  articles: number;
  statements: number;
  people: number;
  nextStatement: number;
}

/** An article with what it is looked up by. */
export type StoredArticle = KeptArticle & { lookedUp: number[]; sites: string[] };

/** The stores of the record; the index lies in `postings` and `days`, by segment. */
interface Schema extends DBSchema {
  articles: {
    key: number;
    value: StoredArticle;
    indexes: { keys: string; lookedUp: number; sites: string; keptAt: string };
  };
  texts: { key: [article: number, version: number]; value: KeptText };
  statements: { key: number; value: KeptStatement; indexes: { article: number } };
  people: { key: number; value: Person; indexes: { keys: string; uids: string; sameAs: number } };
  postings: { key: [segment: number, term: string]; value: Places };
  /** The day each statement was said on, in days since 1970; `UNTOLD` where that is not told. */
  days: { key: number; value: Int32Array };
  totals: { key: 'totals'; value: Totals };
}

export const storeNames = ['articles', 'texts', 'statements', 'people', 'postings', 'days', 'totals'] as const;
type StoreName = (typeof storeNames)[number];

export type Database = IDBPDatabase<Schema>;
export type Reading = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
/** What is read in either. */
export type Transaction = Reading | Writing;
type Upgrade = IDBPTransaction<Schema, StoreName[], 'versionchange'>;

/**
 * What brings a database from each version to the next; the position is the version it starts from. One that was
 * released is never changed: a new one is added, with a test that starts from a database of each earlier version.
 */
const migrations: ((database: Database, upgrade: Upgrade) => void)[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id', autoIncrement: true });
    articles.createIndex('keys', 'keys', { multiEntry: true });
    articles.createIndex('lookedUp', 'lookedUp', { multiEntry: true });
    articles.createIndex('sites', 'sites', { multiEntry: true });
    articles.createIndex('keptAt', 'keptAt');
    database.createObjectStore('texts', { keyPath: ['article', 'version'] });
    database.createObjectStore('statements', { keyPath: 'id' }).createIndex('article', 'article');
    const people = database.createObjectStore('people', { keyPath: 'id', autoIncrement: true });
    people.createIndex('keys', 'keys', { multiEntry: true });
    people.createIndex('uids', 'uids', { unique: true, multiEntry: true });
    people.createIndex('sameAs', 'sameAs');
    database.createObjectStore('postings');
    database.createObjectStore('days');
    database.createObjectStore('totals');
  },
];

/** Whether there is a record at all; asking makes none. */
export const hasDatabase = async (name = 'record'): Promise<boolean> =>
  (await indexedDB.databases()).some((database) => database.name === name);

/**
 * Opens the record, in the form it has today.
 *
 * @param onClosed called where the browser closed it, or a later version of On Record wants it.
 * @param name another than the reader's own, for tests.
 * @throws where the browser stores nothing, or holds a record of a later version.
 */
export function openDatabase(onClosed: () => void, name = 'record'): Promise<Database> {
  return openDB<Schema>(name, migrations.length, {
    upgrade: (database, from, _to, transaction) => {
      for (const migrate of migrations.slice(from)) migrate(database, transaction);
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

const nothing: Totals = { articles: 0, statements: 0, people: 0, nextStatement: 0 };

export const totalsOf = async (transaction: Transaction): Promise<Totals> =>
  (await (transaction as Reading).objectStore('totals').get('totals')) ?? { ...nothing };
