import type { ArticleView, KeptArticle, Row } from '../record/kept';
import { textsOf } from './articles';
import type { Reading, StoredArticle } from './database';

/** An article without what it is looked up by. */
export function toKept({ lookedUp, sites, ...article }: StoredArticle): KeptArticle {
  void lookedUp;
  void sites;
  return article;
}

/** Statements as they are listed; those that are not there any more are left out. */
export async function rowsOf(transaction: Reading, ids: readonly number[]): Promise<Row[]> {
  const statements = await Promise.all(ids.map((id) => transaction.objectStore('statements').get(id)));
  const articles = new Map<number, Promise<StoredArticle | undefined>>();
  for (const row of statements)
    if (row && !articles.has(row.article))
      articles.set(row.article, transaction.objectStore('articles').get(row.article));
  const rows = statements.map(async (statement): Promise<Row[]> => {
    const article = statement && (await articles.get(statement.article));
    if (!article) return [];
    const { id, meta, places } = article;
    return [{ statement, article: { id, meta, places } }];
  });
  return (await Promise.all(rows)).flat();
}

/** An article with its versions and statements; null where it is not there any more. */
export async function articleView(transaction: Reading, id: number): Promise<ArticleView | null> {
  const article = await transaction.objectStore('articles').get(id);
  if (!article) return null;
  return {
    article: toKept(article),
    texts: await transaction.objectStore('texts').getAll(textsOf(id)),
    statements: await transaction.objectStore('statements').index('article').getAll(id),
  };
}
