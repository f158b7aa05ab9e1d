import { everything } from '../record/query';
import type { Scope } from '../record/scope';
import { textsOf, toStored } from './articles';
import { type Database, type Reading, storeNames, type Writing } from './database';
import { idsOf } from './people';
import { search } from './search';
import { Statements } from './statements';

/** So many articles go in one transaction, so that others have their turn in between. */
const BATCH = 50;

type OfArticles = Exclude<Scope, 'all' | { person: number }>;

async function articlesOf(transaction: Writing, scope: OfArticles): Promise<number[]> {
  const articles = transaction.objectStore('articles');
  if ('article' in scope) return articles.getAllKeys(scope.article);
  if ('site' in scope) return articles.index('sites').getAllKeys(scope.site, BATCH);
  return articles.index('keptAt').getAllKeys(IDBKeyRange.bound(scope.from, `${scope.to}\uffff`), BATCH);
}

/** Erases some of the articles with all that is kept of them; whether there were any. */
async function eraseArticles(transaction: Writing, scope: OfArticles): Promise<boolean> {
  const ids = await articlesOf(transaction, scope);
  const statements = new Statements(transaction);
  for (const id of ids) {
    const article = (await transaction.objectStore('articles').get(id))!;
    const rows = await transaction.objectStore('statements').index('article').getAll(id);
    for (const row of rows) await statements.remove(row, article);
    await statements.countPeople(rows, []);
    await transaction.objectStore('texts').delete(textsOf(id));
    await transaction.objectStore('articles').delete(id);
  }
  statements.countArticles(-ids.length);
  await statements.write();
  return ids.length > 0;
}

/** Erases some of what somebody said, alone or with others; the texts of the articles stay. Whether there was any. */
async function eraseSaid(transaction: Writing, person: number): Promise<boolean> {
  const own = new Set(await idsOf(transaction, person));
  const { ids } = await search(transaction as unknown as Reading, { ...everything, person });
  const statements = new Statements(transaction);
  const said = await Promise.all(ids.slice(0, BATCH).map((id) => transaction.objectStore('statements').get(id)));
  for (const id of new Set(said.flatMap((row) => row?.article ?? []))) {
    const article = (await transaction.objectStore('articles').get(id))!;
    const rows = await transaction.objectStore('statements').index('article').getAll(id);
    const rest = rows.filter(({ speakers }) => speakers.every((one) => one.person === null || !own.has(one.person)));
    for (const row of rows) if (!rest.includes(row)) await statements.remove(row, article);
    await statements.countPeople(rows, rest);
    await transaction.objectStore('articles').put(toStored({ ...article, statements: rest.length }));
  }
  await statements.write();
  return ids.length > 0;
}

async function eraseAll(transaction: Writing): Promise<boolean> {
  await Promise.all(storeNames.map((name) => transaction.objectStore(name).clear()));
  return false;
}

/** Erases for good. What is stopped underway has erased some of it, and is asked for again. */
export async function erase(database: Database, scope: Scope): Promise<void> {
  for (let isMore = true; isMore;) {
    const transaction = database.transaction([...storeNames], 'readwrite');
    if (scope === 'all') isMore = await eraseAll(transaction);
    else if ('person' in scope) isMore = await eraseSaid(transaction, scope.person);
    else isMore = await eraseArticles(transaction, scope);
    await transaction.done;
  }
}
