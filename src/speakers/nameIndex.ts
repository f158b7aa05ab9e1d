import type { Gender, Mention } from '../mentions/mention';
import type { Span } from '../model';
import { isBodyNameWord } from '../mentions/lexicon/bodies';
import { isDemonym, placeLength } from '../text/lexicon/names';
import { sameFirstName } from '../mentions/lexicon/nicknames';
import { acronymsOf, bare, isAcronym } from './acronyms';
import { type Entity, newEntity, roleHeads } from './entity';
import { misspelt } from './spelling';

interface Bearer {
  entity: Entity;
  words: string[];
  /** Where the name was first seen. */
  at: number;
  /** The headline has it. */
  leads: boolean;
}

/** What the text around a name tells of whom it stands for. */
export interface Hints {
  gender: Gender;
  /** Who has spoken last in the paragraph. */
  spoke: Entity | null;
}

/** The names known so far, to be found again by a short form. */
export class NameIndex {
  readonly entities: Entity[] = [];

  /**
   * @param headlines where the article's headlines stand.
   * @param narrower tells a name that goes on from another's words for something else: "Acme Capital" of "Acme".
   */
  constructor(
    private readonly headlines: readonly Span[],
    private readonly narrower: (full: readonly string[], short: readonly string[]) => boolean,
  ) {}

  private readonly byWord = new Map<string, Bearer[]>();
  private readonly whole: Bearer[] = [];
  private readonly byAcronym = new Map<string, Entity>();

  add(mention: Mention, words: string[]): Entity {
    const entity = newEntity(mention.kind, mention.gender, mention.plural, mention.place);
    this.entities.push(entity);
    const at = mention.span[0];
    const leads = this.headlines.some(([start, end]) => start <= at && at < end);
    const known = { entity, at, leads };
    for (const word of new Set(words)) this.bear(word, { ...known, words });
    const [nickname] = /(?<=["“‘])\p{L}+(?=["”’]\s)/u.exec(mention.name!.toLowerCase()) ?? [];
    if (nickname) this.bear(nickname, { ...known, words: [nickname, words.at(-1)!] });
    if (mention.kind === 'person' && words.length > 1 && this.whole.length < MAX_BEARERS)
      this.whole.push({ ...known, words });
    if (mention.kind !== 'person' && words.length > 1)
      for (const acronym of acronymsOf(mention.name!))
        if (!this.byAcronym.has(acronym)) this.byAcronym.set(acronym, entity);
    return entity;
  }

  /** An office in capitals may be shortened as a body's name is: "the PRO" for "the Public Relations Officer, Ann Lee". */
  addOffice(entity: Entity, role: string): void {
    const words = role.replace(/^the\s|,.*$/gi, '').split(' ');
    if (words.length < 3 || words.some((word) => !/^(?:\p{Lu}\p{Ll}+|of|for|and)$/u.test(word))) return;
    for (const acronym of acronymsOf(words.join(' ')))
      if (!this.byAcronym.has(acronym)) this.byAcronym.set(acronym, entity);
  }

  private bear(word: string, bearer: Bearer): void {
    this.byWord.set(word, [...(this.byWord.get(word) ?? []), bearer]);
  }

  /**
   * The entity that a name may stand for; null where none is known.
   *
   * @param hints what the text around tells: decides among bearers, excludes none.
   */
  find(words: string[], mention: Mention, { gender, spoke }: Hints): Entity | null {
    if (isAcronym(mention.name!)) {
      const named = this.byAcronym.get(bare(mention.name!));
      if (named) return named;
    }
    const ranked = this.candidates(words)
      .filter((bearer) => bearer.entity.kind === 'person' || !this.narrower(bearer.words, words))
      .map((bearer) => ({ bearer, fit: fitOf(words, bearer, mention) }))
      .filter(({ fit }) => fit > 0)
      .sort(
        (a, b) =>
          b.fit - a.fit ||
          officeOf(b.bearer, mention) - officeOf(a.bearer, mention) ||
          agreement(b.bearer, gender) - agreement(a.bearer, gender) ||
          prominence(b.bearer, mention, spoke) - prominence(a.bearer, mention, spoke) ||
          distance(a.bearer, mention) - distance(b.bearer, mention),
      );
    return ranked[0]?.bearer.entity ?? null;
  }

  /** The one person whose surname is spelt almost alike, for a surname that nobody bears. */
  findMisspelt(words: string[], mention: Mention): Entity | null {
    if (words.length !== 1 || mention.kind === 'group' || mention.gender === 'neuter') return null;
    const near = this.whole.filter(
      ({ entity, words: full }) => misspelt(words[0], full.at(-1)!) && !contradicts(entity, mention),
    );
    const [only, other] = new Set(near.map(({ entity }) => entity));
    return other ? null : (only ?? null);
  }

  merge(into: Entity, from: Entity, of: Map<Mention, Entity>): void {
    for (const [form, count] of from.forms) into.forms.set(form, (into.forms.get(form) ?? 0) + count);
    for (const [mention, entity] of of) if (entity === from) of.set(mention, into);
    this.entities.splice(this.entities.indexOf(from), 1);
  }

  private candidates(words: string[]): Bearer[] {
    const last = this.byWord.get(words.at(-1)!) ?? [];
    const first = words.length > 1 ? (this.byWord.get(words[0]) ?? []) : [];
    return [...new Set([...last, ...first])].slice(0, MAX_BEARERS);
  }
}

/** "Senator Lee" is rather the one whom the article has called a senator. */
const officeOf = ({ entity }: Bearer, { role }: Mention): number =>
  role && roleHeads(role).some((word) => entity.roleWords.has(word)) ? 1 : 0;

/** "Mrs Lee" is rather Ann Lee than Robin. */
const agreement = ({ entity }: Bearer, gender: Gender): number =>
  gender !== 'unknown' && entity.gender === gender ? 1 : 0;

/** A surname alone is the one's who is named most, or in the headline, unless another has just been introduced or spoken. */
function prominence({ entity, at, leads }: Bearer, mention: Mention, spoke: Entity | null): number {
  let named = leads ? 2 : 0;
  for (const count of entity.forms.values()) named += count;
  if (at <= mention.span[0] && mention.span[0] - at < NEAR) named += 2;
  return named + (entity === spoke ? 3 : 0);
}

/** Within about a paragraph, in UTF-16 code units. */
const NEAR = 500;
const MAX_BEARERS = 40;

/** A short form goes to the bearer named last before it, else to the next after it. */
const distance = (bearer: Bearer, mention: Mention): number =>
  bearer.at <= mention.span[0] ? mention.span[0] - bearer.at : 1e9 + bearer.at - mention.span[0];

/** How well a name fits a known one: 0 not at all, 5 the same. */
function fitOf(words: string[], { entity, words: full }: Bearer, mention: Mention): number {
  if (words.join(' ') === full.join(' ')) return 5;
  if (contradicts(entity, mention)) return 0;
  const person = entity.kind === 'person';
  if (person && mention.kind !== 'person' && mention.gender === 'neuter' && words.length > 1) return 0;
  return person ? personFit(words, full) : bodyFit(words, full, mention);
}

const contradicts = (entity: Entity, mention: Mention): boolean =>
  entity.gender !== 'unknown' &&
  mention.gender !== 'unknown' &&
  entity.gender !== mention.gender &&
  entity.gender !== 'neuter';

function personFit(words: string[], full: string[]): number {
  const [last, fullLast] = [words.at(-1)!, full.at(-1)!];
  if (words.length === 1) {
    if (full.length === 1) return 0;
    return last === fullLast ? 4 : last === full[0] ? 3 : full.includes(last) ? 1 : 0;
  }
  if (contains(full, words) || contains(words, full)) return 4;
  if (last !== fullLast || full.length === 1) return 0;
  return (sameFirstName(words[0], full[0]) || misspelt(words[0], full[0])) && middlesAgree(words, full) ? 4 : 0;
}

/** Middle names may be left out or shortened, but not differ. */
function middlesAgree(words: string[], full: string[]): boolean {
  const [a, b] = [words[1], full[1]];
  return words.length === 2 || full.length === 2 || a[0] === b[0];
}

function bodyFit(words: string[], full: string[], mention: Mention): number {
  if (mention.kind === 'person' && mention.gender !== 'unknown') return 0;
  if (words.length === 1) {
    const word = words[0];
    const own =
      full[0] === word &&
      full.length <= 4 &&
      (!isBodyNameWord(word) || full[1] === 'of') &&
      !isDemonym(word) &&
      !placeLength([word], 0);
    return own && !isAcronym(mention.name!) ? 2 : 0;
  }
  if (placeLength(words, 0) === words.length) return 0;
  const tail = full.slice(-words.length).join(' ') === words.join(' ');
  const opening = full.slice(0, words.length).join(' ') === words.join(' ') && isBodyNameWord(words.at(-1)!);
  const longer = words.slice(-full.length).join(' ') === full.join(' ') && full.length > 1;
  return tail || opening || longer ? 3 : 0;
}

const contains = (long: string[], short: string[]): boolean =>
  short.length > 1 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
