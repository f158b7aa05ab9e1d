import { askRecord } from '../browser/ask';
import type { FilePerson, RecordFile } from '../record/file';
import { namesakeKey } from '../record/people';

/** Articles that travel in one message. */
const BATCH = 25;

/**
 * Brings a file's articles into the record.
 *
 * @param onStep told how many articles were looked at.
 * @returns how many were not there before.
 */
export async function importAll({ people, articles }: RecordFile, onStep: (done: number) => void): Promise<number> {
  const byUid = new Map(people.map((person) => [person.uid, person]));
  const byName = new Map<string, FilePerson[]>();
  for (const person of people)
    for (const key of new Set(person.names.map(namesakeKey))) byName.set(key, [...(byName.get(key) ?? []), person]);
  let added = 0;
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = articles.slice(at, at + BATCH);
    const speakers = batch.flatMap(({ statements }) => statements.flatMap((statement) => statement.speakers));
    const own = new Set(speakers.flatMap(({ uid }) => byUid.get(uid ?? '') ?? []));
    const alike = [...own].flatMap(({ names }) => names.flatMap((name) => byName.get(namesakeKey(name)) ?? []));
    added += await askRecord('importArticles', { articles: batch, people: [...new Set([...own, ...alike])] });
    onStep(at + batch.length);
  }
  const joins = people.flatMap(({ uid, sameAs }): [string, string][] => (sameAs === null ? [] : [[uid, sameAs]]));
  if (joins.length > 0) await askRecord('importJoins', { joins });
  return added;
}
