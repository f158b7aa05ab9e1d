import { dayNumber } from '../record/days';
import { type Found, holdsPhrase, type Query, soughtIn } from '../record/query';
import { intersection, type Places, placeOf, SEGMENT, segmentOf } from '../record/segments';
import { personTerm, siteTerm, termsOf } from '../record/terms';
import { type Reading, totalsOf } from './database';
import { UNTOLD } from './indexing';
import { idsOf } from './people';

/** The most that are found at once: more than anybody goes through, and small enough to travel in a message. */
const MOST = 10_000;
/** The most statements whose words are read to look for a phrase. */
const MOST_READ = 1_000;

/** What must be there, each in one of several ways: a term, or any that begins so. */
type Clause = (string | { prefix: string })[];

async function clausesOf(transaction: Reading, { text, person, site }: Query): Promise<Clause[]> {
  const { terms, prefix } = soughtIn(text);
  return [
    ...terms.map((term) => [term]),
    ...(prefix === null ? [] : [[{ prefix }, ...termsOf(prefix)]]),
    ...(person === null ? [] : [(await idsOf(transaction, person)).map(personTerm)]),
    ...(site === null ? [] : [[siteTerm(site)]]),
  ];
}

async function placesIn(transaction: Reading, segment: number, clause: Clause): Promise<Places[]> {
  const postings = transaction.objectStore('postings');
  const lists = clause.map(async (way) => {
    if (typeof way !== 'string')
      return postings.getAll(IDBKeyRange.bound([segment, way.prefix], [segment, `${way.prefix}\uffff`]));
    const places = await postings.get([segment, way]);
    return places ? [places] : [];
  });
  return (await Promise.all(lists)).flat();
}

/** The statements of a segment that fit; all that there are where nothing is asked for. */
async function idsIn(transaction: Reading, segment: number, clauses: Clause[]): Promise<number[]> {
  const first = segment * SEGMENT;
  if (clauses.length === 0)
    return transaction.objectStore('statements').getAllKeys(IDBKeyRange.bound(first, first + SEGMENT - 1));
  const lists = await Promise.all(clauses.map((clause) => placesIn(transaction, segment, clause)));
  return intersection(lists).map((place) => first + place);
}

async function daysOf(transaction: Reading, segment: number, ids: readonly number[]): Promise<(number | null)[]> {
  const column = await transaction.objectStore('days').get(segment);
  return ids.map((id) => {
    const day = column?.[placeOf(id)] ?? UNTOLD;
    return day === UNTOLD ? null : day;
  });
}

/** Those whose words hold all the phrases. */
async function withPhrases(transaction: Reading, ids: readonly number[], phrases: readonly string[][]) {
  const rows = await Promise.all(ids.slice(0, MOST_READ).map((id) => transaction.objectStore('statements').get(id)));
  const hold = rows.filter((row) => row && phrases.every((phrase) => holdsPhrase(row.quote, phrase)));
  return new Set(hold.map((row) => row!.id));
}

interface Hit {
  id: number;
  day: number | null;
}

/** Those said last first, and of one day those kept last; those of which it is not told at the end. */
const byDay = (a: Hit, b: Hit): number => (b.day ?? UNTOLD) - (a.day ?? UNTOLD) || b.id - a.id;

/** Finds statements, segment by segment from the one that was kept last, until there are enough. */
export async function search(transaction: Reading, query: Query): Promise<Found> {
  const clauses = await clausesOf(transaction, query);
  const { phrases } = soughtIn(query.text);
  const since = dayNumber(query.since);
  const { nextStatement } = await totalsOf(transaction);
  let segment = segmentOf(Math.max(0, nextStatement - 1));
  let hits: Hit[] = [];
  for (; segment >= 0 && hits.length < MOST; segment--) {
    const ids = await idsIn(transaction, segment, clauses);
    if (ids.length === 0) continue;
    const days = await daysOf(transaction, segment, ids);
    const all = ids.map((id, at): Hit => ({ id, day: days[at]! }));
    hits.push(...(since === null ? all : all.filter(({ day }) => day !== null && day >= since)));
  }
  let more = segment >= 0 || hits.length > MOST;
  hits.sort(byDay);
  if (phrases.length > 0) {
    more ||= hits.length > MOST_READ;
    const holding = await withPhrases(
      transaction,
      hits.map(({ id }) => id),
      phrases,
    );
    hits = hits.filter(({ id }) => holding.has(id));
  }
  const shown = hits.slice(0, MOST);
  return { ids: shown.map(({ id }) => id), days: shown.map(({ day }) => day), more };
}
