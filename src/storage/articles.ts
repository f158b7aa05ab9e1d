import { isSameText, LOOKED_UP } from '../record/identity';
import type { KeptArticle } from '../record/kept';
import type { Reading, StoredArticle, Transaction } from './database';

/** An article as it is stored, with what it is looked up by. */
export const toStored = (article: KeptArticle): StoredArticle => ({
  ...article,
  lookedUp: article.sketch.slice(0, LOOKED_UP),
  sites: [...new Set(article.places.map(({ site }) => site))],
});

/** Finds the article of the record that a reading is of, by its address and else by its text. */
export async function findArticle(
  transaction: Transaction,
  keys: readonly string[],
  sketch: readonly number[],
): Promise<StoredArticle | null> {
  const articles = (transaction as Reading).objectStore('articles');
  for (const key of keys) {
    const found = await articles.index('keys').get(key);
    if (found) return found;
  }
  for (const one of sketch.slice(0, LOOKED_UP)) {
    const alike = await articles.index('lookedUp').getAll(one);
    const found = alike.find((article) => isSameText(article.sketch, sketch));
    if (found) return found;
  }
  return null;
}

/** The keys of all versions of an article's text. */
export const textsOf = (article: number): IDBKeyRange => IDBKeyRange.bound([article, 0], [article, Infinity]);
