import type { KeptArticle, KeptSpeaker, KeptStatement, Profile } from '../record/kept';
import { type Totals, totalsOf, type Writing } from './database';
import { Indexing } from './indexing';
import { Persons } from './persons';

const peopleIn = (speakers: readonly KeptSpeaker[]): Set<number> =>
  new Set(speakers.flatMap(({ person }) => person ?? []));

/** Statements put into the record and taken out within one transaction, with index, people and totals that go with it. */
export class Statements {
  readonly persons: Persons;
  private readonly indexing = new Indexing();
  private readonly totals: Pick<Totals, 'articles' | 'statements'> = { articles: 0, statements: 0 };
  private next: number | null = null;

  constructor(
    private readonly transaction: Writing,
    imported: ReadonlyMap<string, Profile> = new Map(),
  ) {
    this.persons = new Persons(transaction, imported);
  }

  /** Adds to the number of articles. */
  countArticles(by: number): void {
    this.totals.articles += by;
  }

  async add(statement: Omit<KeptStatement, 'id'>, article: KeptArticle): Promise<KeptStatement> {
    this.next ??= (await totalsOf(this.transaction)).nextStatement;
    const added = { ...statement, id: this.next++ };
    this.totals.statements++;
    await this.put(added, article);
    return added;
  }

  /**
   * Puts a statement in the place of what was kept of it.
   *
   * @param before the article as it was when that was kept.
   */
  async replace(kept: KeptStatement, next: KeptStatement, before: KeptArticle, article: KeptArticle): Promise<void> {
    await this.leave(kept, before);
    await this.put(next, article);
  }

  async remove(statement: KeptStatement, article: KeptArticle): Promise<void> {
    this.totals.statements--;
    await this.leave(statement, article);
    await this.transaction.objectStore('statements').delete(statement.id);
  }

  /** Counts the articles of the people whose statements an article holds now, and no more. */
  async countPeople(before: readonly KeptStatement[], after: readonly KeptStatement[]): Promise<void> {
    const [old, now] = [before, after].map((all) => peopleIn(all.flatMap(({ speakers }) => speakers)));
    for (const person of old!) if (!now!.has(person)) await this.persons.count(person, 0, -1);
    for (const person of now!) if (!old!.has(person)) await this.persons.count(person, 0, 1);
  }

  /** Writes what was gathered; nothing is done with this afterwards. */
  async write(): Promise<void> {
    await this.indexing.write(this.transaction);
    await this.persons.write();
    const totals = await totalsOf(this.transaction);
    totals.articles += this.totals.articles;
    totals.statements += this.totals.statements;
    totals.people += this.persons.balance;
    totals.nextStatement = this.next ?? totals.nextStatement;
    await this.transaction.objectStore('totals').put(totals, 'totals');
  }

  private async put(statement: KeptStatement, article: KeptArticle): Promise<void> {
    this.indexing.add(statement, article);
    for (const person of peopleIn(statement.speakers)) await this.persons.count(person, 1, 0);
    await this.transaction.objectStore('statements').put(statement);
  }

  private async leave(statement: KeptStatement, article: KeptArticle): Promise<void> {
    this.indexing.remove(statement, article);
    for (const person of peopleIn(statement.speakers)) await this.persons.count(person, -1, 0);
  }
}
