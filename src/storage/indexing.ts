import { dayNumber } from '../record/days';
import type { KeptArticle, KeptStatement } from '../record/kept';
import { changedPlaces, placeOf, SEGMENT, segmentOf } from '../record/segments';
import { termsFor } from '../record/terms';
import type { Writing } from './database';

/** Stands for a day that is not told. */
export const UNTOLD = -(2 ** 31);

interface Change {
  key: [segment: number, term: string];
  added: Set<number>;
  removed: Set<number>;
}

/** Changes of the index, gathered so that each of its entries is read and written once. */
export class Indexing {
  private readonly changes = new Map<string, Change>();
  private readonly days = new Map<number, Map<number, number>>();

  add(statement: KeptStatement, article: KeptArticle): void {
    const { id, date } = statement;
    for (const term of termsFor(statement, article)) {
      const { added, removed } = this.changeOf(segmentOf(id), term);
      removed.delete(placeOf(id));
      added.add(placeOf(id));
    }
    this.setDay(id, dayNumber(date.value) ?? UNTOLD);
  }

  /** Takes a statement out, as it stood when it was added. */
  remove(statement: KeptStatement, article: KeptArticle): void {
    const { id } = statement;
    for (const term of termsFor(statement, article)) {
      const { added, removed } = this.changeOf(segmentOf(id), term);
      added.delete(placeOf(id));
      removed.add(placeOf(id));
    }
    this.setDay(id, UNTOLD);
  }

  async write(transaction: Writing): Promise<void> {
    const postings = transaction.objectStore('postings');
    const days = transaction.objectStore('days');
    await Promise.all([
      ...[...this.changes.values()].map(async ({ key, added, removed }) => {
        const places = changedPlaces((await postings.get(key)) ?? new Uint16Array(), added, removed);
        await (places.length > 0 ? postings.put(places, key) : postings.delete(key));
      }),
      ...[...this.days].map(async ([segment, changed]) => {
        const column = (await days.get(segment)) ?? new Int32Array(SEGMENT).fill(UNTOLD);
        for (const [place, day] of changed) column[place] = day;
        await days.put(column, segment);
      }),
    ]);
  }

  private changeOf(segment: number, term: string): Change {
    const id = `${segment} ${term}`;
    const known = this.changes.get(id);
    if (known) return known;
    const change: Change = { key: [segment, term], added: new Set(), removed: new Set() };
    this.changes.set(id, change);
    return change;
  }

  private setDay(statement: number, day: number): void {
    const segment = segmentOf(statement);
    if (!this.days.has(segment)) this.days.set(segment, new Map());
    this.days.get(segment)!.set(placeOf(statement), day);
  }
}
