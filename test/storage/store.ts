import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { KeptStatement, Reading } from '../../src/record/kept';
import { everything, type Query } from '../../src/record/query';
import { RecordStore } from '../../src/storage/record';
import { search } from '../../src/storage/search';
import { rowsOf } from '../../src/storage/views';

/** A record of nothing; another than the one before. */
export function emptyStore(): RecordStore {
  globalThis.indexedDB = new IDBFactory();
  return new RecordStore();
}

/** A record of articles, kept one after the other. */
export async function storeOf(...readings: Reading[]): Promise<RecordStore> {
  const store = emptyStore();
  for (const reading of readings) await store.keep([reading]);
  return store;
}

/** The words of what is found. */
export async function found(store: RecordStore, query: Partial<Query> = {}): Promise<string[]> {
  return (await rows(store, query)).map(({ quote }) => quote);
}

export async function rows(store: RecordStore, query: Partial<Query> = {}): Promise<KeptStatement[]> {
  const { ids } = await store.read((transaction) => search(transaction, { ...everything, ...query }));
  return (await store.read((transaction) => rowsOf(transaction, ids))).map(({ statement }) => statement);
}

/** Everybody in the record. */
export const everybody = (store: RecordStore) =>
  store.read((transaction) => transaction.objectStore('people').getAll());
