import { dayNumber, isoDay } from '../record/days';
import { keysOf, sketchOf } from '../record/identity';
import type { KeptArticle, KeptSpeaker, KeptStatement, Place, Profile, Reading, ReadStatement } from '../record/kept';
import { isKnowable, profileOf } from '../record/people';
import { isNewVersion, isUnchanged, matchStatements } from '../record/versions';
import { findArticle, textsOf, toStored } from './articles';
import type { Writing } from './database';
import { Statements } from './statements';

/** What keeping came to: a new article, a new version or a change of one, or nothing that was not kept before. */
type Outcome = 'new' | 'changed' | 'same';

interface Kept {
  article: number;
  outcome: Outcome;
}

type People = Map<string, number | null>;

/** Keeps readings within one transaction: all of it, or, where it is stopped underway, nothing. */
export class Keeping {
  readonly statements: Statements;

  constructor(
    private readonly transaction: Writing,
    imported?: ReadonlyMap<string, Profile>,
  ) {
    this.statements = new Statements(transaction, imported);
  }

  /** @param place where it was read. */
  async keep(reading: Reading, place: Place): Promise<Kept> {
    const keys = keysOf(reading.meta);
    const sketch = sketchOf(reading.text);
    const found = await findArticle(this.transaction, keys, sketch);
    return found ? this.update(found, reading, place, keys, sketch) : this.add(reading, place, keys, sketch);
  }

  private async add(reading: Reading, place: Place, keys: string[], sketch: number[]): Promise<Kept> {
    const { meta, readAt, statements } = reading;
    const fresh: Omit<KeptArticle, 'id'> = {
      meta,
      keptAt: readAt,
      readAt,
      places: [place],
      keys,
      sketch,
      versions: 1,
      latest: 0,
      statements: statements.length,
    };
    const id = await this.transaction.objectStore('articles').add(toStored(fresh as KeptArticle));
    const article: KeptArticle = { ...fresh, id };
    this.statements.countArticles(1);
    await this.keepText(id, 0, reading);
    const added = await this.addAll(article, statements, reading, 0, new Map());
    await this.statements.countPeople([], added);
    return { article: id, outcome: 'new' };
  }

  private async update(
    before: KeptArticle,
    reading: Reading,
    place: Place,
    keys: string[],
    sketch: number[],
  ): Promise<Kept> {
    const { readAt, meta } = reading;
    const texts = await this.transaction.objectStore('texts').getAll(textsOf(before.id));
    const known = texts.find((text) => !isNewVersion(text, reading));
    const version = known?.version ?? before.versions;
    if (!known) await this.keepText(before.id, version, reading);
    const isMoved = !before.places.some(({ url }) => url === place.url);
    const isLatest = readAt >= before.readAt;
    const article: KeptArticle = {
      ...before,
      places: isMoved ? [...before.places, place] : before.places,
      keys: [...new Set([...before.keys, ...keys])],
      keptAt: readAt < before.keptAt ? readAt : before.keptAt,
      versions: Math.max(before.versions, version + 1),
      ...(isLatest && { meta, readAt, sketch, latest: version }),
    };
    const isChanged = await this.match(before, article, reading, version);
    await this.transaction.objectStore('articles').put(toStored(article));
    return { article: before.id, outcome: known && !isMoved && !isChanged ? 'same' : 'changed' };
  }

  /** Brings an article's statements to what was read; whether any of them changed. */
  private async match(before: KeptArticle, article: KeptArticle, reading: Reading, version: number): Promise<boolean> {
    const rows = await this.transaction.objectStore('statements').index('article').getAll(before.id);
    const { again, added, gone } = matchStatements(reading.statements, rows);
    const people: People = new Map(
      rows.flatMap(({ speakers }) => speakers.map(({ name, person }) => [name, person] as const)),
    );
    const next = new Map(rows.map((row) => [row.id, row]));
    if (article.latest === version) {
      for (const { read, kept } of again) {
        if (isUnchanged(read, kept) && kept.version === version) continue;
        const speakers = await this.speakersOf(read, reading, article, people);
        next.set(kept.id, { ...read, id: kept.id, article: article.id, version, gone: false, speakers });
      }
      // What is not found any more in the very same text was no statement.
      for (const kept of gone)
        if (kept.version === version) next.delete(kept.id);
        else if (!kept.gone) next.set(kept.id, { ...kept, gone: true });
    }
    // The words of title and places are those of each statement.
    const isElsewhere = before.places !== article.places || before.meta.title !== article.meta.title;
    for (const row of rows) {
      const after = next.get(row.id);
      if (!after) await this.statements.remove(row, before);
      else if (isElsewhere || after !== row) await this.statements.replace(row, after, before, article);
    }
    const fresh = await this.addAll(article, added, reading, version, people);
    await this.statements.countPeople(rows, [...next.values(), ...fresh]);
    article.statements = next.size + fresh.length;
    return fresh.length > 0 || rows.some((row) => next.get(row.id) !== row);
  }

  private async addAll(
    article: KeptArticle,
    added: readonly ReadStatement[],
    reading: Reading,
    version: number,
    people: People,
  ): Promise<KeptStatement[]> {
    const kept: KeptStatement[] = [];
    for (const read of added) {
      const speakers = await this.speakersOf(read, reading, article, people);
      const gone = article.latest !== version;
      kept.push(await this.statements.add({ ...read, article: article.id, version, gone, speakers }, article));
    }
    return kept;
  }

  /** Who speaks, across articles; `people` holds those of the article by their names. */
  private async speakersOf(
    { speakers }: ReadStatement,
    { statements, readAt }: Reading,
    { meta, places }: KeptArticle,
    people: People,
  ): Promise<KeptSpeaker[]> {
    const others = statements.flatMap((statement) => statement.speakers);
    const published = dayNumber(meta.published?.value ?? null);
    const day = published === null ? readAt.slice(0, 10) : isoDay(published);
    const told: KeptSpeaker[] = [];
    for (const { uid, name, kind, role } of speakers) {
      const speaker = { name, kind, role };
      if (!people.has(name)) {
        const profile = profileOf(speaker, others, places[0]!.site, day);
        people.set(name, isKnowable(speaker) ? await this.statements.persons.who(profile, uid) : null);
      }
      told.push({ ...speaker, person: people.get(name)! });
    }
    return told;
  }

  private async keepText(article: number, version: number, { readAt, meta, text, blocks }: Reading): Promise<void> {
    await this.transaction.objectStore('texts').put({ article, version, readAt, meta, text, blocks });
  }
}
