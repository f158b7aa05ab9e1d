import type { KeptSpeaker, KeptStatement, Person, PersonView, Profile } from '../record/kept';
import { isKnowable, namesakeKey, sameness, whoIs, withProfile } from '../record/people';
import { wordsOf } from '../record/words';
import type { Reading, Transaction, Writing } from './database';
import { Statements } from './statements';

const people = (transaction: Transaction) => (transaction as Reading).objectStore('people');

/** The one whom the reader says somebody is, and all whom they say are that one. */
async function cluster(transaction: Transaction, id: number): Promise<[root: Person, ...joined: Person[]] | null> {
  const person = await people(transaction).get(id);
  const root = person?.sameAs == null ? person : await people(transaction).get(person.sameAs);
  return root ? [root, ...(await people(transaction).index('sameAs').getAll(root.id))] : null;
}

/** The ids of all who are one with somebody. */
export const idsOf = async (transaction: Transaction, id: number): Promise<number[]> =>
  ((await cluster(transaction, id)) ?? []).map((person) => person.id);

const together = ([root, ...joined]: [Person, ...Person[]]): Person =>
  joined.reduce(
    (all, one) => ({
      ...withProfile(all, one),
      statements: all.statements + one.statements,
      articles: all.articles + one.articles,
    }),
    root,
  );

/** Somebody with those they are said to be, and those they may be; null where there is no such person any more. */
export async function personView(transaction: Reading, id: number): Promise<PersonView | null> {
  const all = await cluster(transaction, id);
  if (!all) return null;
  const person = together(all);
  const keys = new Set(person.names.map(namesakeKey));
  const alike = await Promise.all([...keys].map((key) => people(transaction).index('keys').getAll(key)));
  const own = new Set(all.map((one) => one.id));
  const perhaps = [...new Map(alike.flat().map((one) => [one.id, one])).values()].filter(
    (one) => !own.has(one.id) && one.sameAs === null && sameness(person, one) !== 'other',
  );
  return { person, joined: all.slice(1), perhaps };
}

/** The most whose names are looked through for those that begin as typed. */
const MOST_NAMES = 500;

/** People whose names hold words that begin so, the most quoted first. */
export async function peopleNamed(transaction: Reading, typed: string, most: number): Promise<Person[]> {
  const words = wordsOf(typed);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < 2) return [];
  const range = IDBKeyRange.bound(longest, `${longest}\uffff`);
  const found = await people(transaction).index('keys').getAll(range, MOST_NAMES);
  const fitting = [...new Map(found.map((one) => [one.id, one])).values()].filter(
    ({ sameAs, names }) =>
      sameAs === null &&
      names.some((name) => words.every((word) => wordsOf(name).some((part) => part.startsWith(word)))),
  );
  return fitting.sort((a, b) => b.statements - a.statements).slice(0, most);
}

/** Whom a speaker means among those who are known, without keeping anything. */
export async function known(
  transaction: Reading,
  speaker: Pick<KeptSpeaker, 'name' | 'kind'>,
  profile: Profile,
): Promise<Person | null> {
  if (!isKnowable(speaker)) return null;
  const person = whoIs(profile, await people(transaction).index('keys').getAll(namesakeKey(speaker.name)));
  const all = person && (await cluster(transaction, person.id));
  return all && together(all);
}

/** Says that one is another; undone by null. */
export async function join(transaction: Writing, id: number, as: number | null): Promise<void> {
  const [person, root] = [
    await people(transaction).get(id),
    as === null ? null : (await cluster(transaction, as))?.[0],
  ];
  if (!person || (as !== null && !root) || root?.id === id) return;
  const followers = root ? await people(transaction).index('sameAs').getAll(id) : [];
  for (const one of [person, ...followers])
    await transaction.objectStore('people').put({ ...one, sameAs: root?.id ?? null });
}

/**
 * Says that what somebody says in an article was said by another: by `to`, or by somebody of their own where that is
 * null.
 *
 * @returns whom it was given to; giving it back undoes it.
 */
export async function reassign(
  transaction: Writing,
  article: number,
  from: number,
  to: number | null,
): Promise<number | null> {
  const [kept, before] = [await transaction.objectStore('articles').get(article), await people(transaction).get(from)];
  if (!kept || !before) return null;
  const rows = await transaction.objectStore('statements').index('article').getAll(article);
  const statements = new Statements(transaction);
  const target = to ?? (await statements.persons.addApart({ ...before, sites: kept.places.map(({ site }) => site) }));
  const next = rows.map((row): KeptStatement => {
    const speakers = row.speakers.map((one) => (one.person === from ? { ...one, person: target } : one));
    return { ...row, speakers };
  });
  for (const [at, row] of rows.entries())
    if (row.speakers.some(({ person }) => person === from)) await statements.replace(row, next[at]!, kept, kept);
  await statements.countPeople(rows, next);
  await statements.write();
  return target;
}
