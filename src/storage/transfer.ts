import { type FileArticle, type FilePerson, readingsOf } from '../record/file';
import type { ArticleView, Person } from '../record/kept';
import { type Database, type Reading, storeNames } from './database';
import { Keeping } from './keep';
import { join } from './people';
import { articleView } from './views';

/** Articles with all that is kept of them, some at a time: those after an id. */
export async function articlesAfter(transaction: Reading, after: number, most: number): Promise<ArticleView[]> {
  const range = IDBKeyRange.lowerBound(after, true);
  const ids = await transaction.objectStore('articles').getAllKeys(range, most);
  return (await Promise.all(ids.map((id) => articleView(transaction, id)))).flatMap((view) => view ?? []);
}

/** People some at a time: those after an id. */
export const peopleAfter = (transaction: Reading, after: number, most: number): Promise<Person[]> =>
  transaction.objectStore('people').getAll(IDBKeyRange.lowerBound(after, true), most);

/**
 * Adds articles of a file to the record; those that are there already become no second ones.
 *
 * @param people those of the file who speak in the articles, and all others of the file that share a name with one.
 * @returns how many articles were not there before.
 */
export async function importArticles(
  database: Database,
  articles: readonly FileArticle[],
  people: readonly FilePerson[],
): Promise<number> {
  const transaction = database.transaction([...storeNames], 'readwrite');
  const keeping = new Keeping(transaction, new Map(people.map((person) => [person.uid, person])));
  let added = 0;
  for (const article of articles)
    for (const reading of readingsOf(article))
      for (const place of article.places) if ((await keeping.keep(reading, place)).outcome === 'new') added++;
  await keeping.statements.write();
  await transaction.done;
  return added;
}

/** Joins people of a file whom its reader had joined; what is decided here already stays. */
export async function importJoins(database: Database, joins: readonly [uid: string, as: string][]): Promise<void> {
  const transaction = database.transaction([...storeNames], 'readwrite');
  const byUid = transaction.objectStore('people').index('uids');
  for (const [uid, as] of joins) {
    const [person, root] = [await byUid.get(uid), await byUid.get(as)];
    if (person && root && person.sameAs === null) await join(transaction, person.id, root.id);
  }
  await transaction.done;
}
