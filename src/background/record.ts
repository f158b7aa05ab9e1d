import { answerRecord } from '../browser/answer';
import { askPage } from '../browser/ask';
import type { PageInRecord } from '../browser/recordMessages';
import { loadSettings } from '../browser/store';
import { isPrivateTab } from '../browser/tabs';
import type { KeptArticle, Reading } from '../record/kept';
import { toReading } from '../record/read';
import { keepsByItself } from '../settings/sites';
import { erase } from '../storage/erase';
import { join, peopleNamed, personView, reassign } from '../storage/people';
import { RecordStore } from '../storage/record';
import { search } from '../storage/search';
import { articlesAfter, importArticles, importJoins, peopleAfter } from '../storage/transfer';
import { articleView, rowsOf } from '../storage/views';

const store = new RecordStore();

/** How much travels in one message: articles with their text, and people. */
const ARTICLES = 25;
const PEOPLE = 1_000;
/** How many people are offered while a name is typed. */
const OFFERED = 6;

async function readingsOf(tabId: number): Promise<Reading[]> {
  if (await isPrivateTab(tabId)) throw new Error('Nothing is kept from private windows.');
  const readAt = new Date().toISOString();
  const readings = await askPage(tabId, 'getReadings', null);
  return readings.map(({ article, analysis }) => toReading(article, analysis, readAt));
}

const briefly = ({ id, keptAt, versions }: KeptArticle) => ({ article: id, since: keptAt, versions });

async function inRecord(readings: readonly Reading[]): Promise<PageInRecord> {
  if (!(await store.exists())) {
    // Looking is no reason to begin a record.
    return { amount: { articles: 0, statements: 0, people: 0 }, kept: readings.map(() => null), people: [] };
  }
  const kept = await Promise.all(readings.map((reading) => store.find(reading)));
  const people = await Promise.all(readings.map((reading) => store.whoSpeaks(reading)));
  return {
    amount: await store.totals(),
    kept: kept.map((article) => article && briefly(article)),
    people: people.flat(),
  };
}

/**
 * Keeps what a tab shows where the reader wants it kept without a click, or keeps up with what is kept of it already.
 * The page is asked for no more than a message of what it knows.
 */
export async function keepByItself(tabId: number): Promise<void> {
  const settings = await loadSettings();
  if (settings.record === 'off' && !(await store.exists())) return;
  if (await isPrivateTab(tabId)) return;
  const readings = await readingsOf(tabId);
  const wanted = await Promise.all(
    readings.map(async (reading) => keepsByItself(settings, reading.meta.url) || (await store.find(reading)) !== null),
  );
  const kept = readings.filter((_, at) => wanted[at]);
  if (kept.length > 0) await store.keep(kept);
}

/** Answers popup, panel, options and the page of the record; call it while the worker starts. */
export function answerForRecord(): void {
  answerRecord({
    amount: () => store.totals(),
    ofPage: async ({ tabId }) => inRecord(await readingsOf(tabId)),
    keepPage: async ({ tabId }) => {
      const readings = await readingsOf(tabId);
      await store.keep(readings);
      return inRecord(readings);
    },
    forgetPage: async ({ tabId }) => {
      const readings = await readingsOf(tabId);
      for (const reading of readings) {
        const kept = await store.find(reading);
        if (kept) await erase(await store.database(), { article: kept.id });
      }
      return inRecord(readings);
    },
    search: ({ query }) => store.read((transaction) => search(transaction, query)),
    rows: ({ ids }) => store.read((transaction) => rowsOf(transaction, ids)),
    peopleNamed: ({ typed }) => store.read((transaction) => peopleNamed(transaction, typed, OFFERED)),
    person: ({ id }) => store.read((transaction) => personView(transaction, id)),
    article: ({ id }) => store.read((transaction) => articleView(transaction, id)),
    join: ({ id, as }) => store.write((transaction) => join(transaction, id, as)).then(() => null),
    reassign: ({ article, from, to }) => store.write((transaction) => reassign(transaction, article, from, to)),
    erase: async ({ scope }) => {
      await erase(await store.database(), scope);
      return store.totals();
    },
    articlesAfter: ({ after }) => store.read((transaction) => articlesAfter(transaction, after, ARTICLES)),
    peopleAfter: ({ after }) => store.read((transaction) => peopleAfter(transaction, after, PEOPLE)),
    importArticles: async ({ articles, people }) => importArticles(await store.database(), articles, people),
    importJoins: async ({ joins }) => importJoins(await store.database(), joins).then(() => null),
  });
}
