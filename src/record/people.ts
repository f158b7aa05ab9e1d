import type { KeptSpeaker, Person, Profile } from './kept';
import { fold } from '../text/fold';
import { wordsOf } from './words';

/*
 * Who is who across articles. Two of one name are the same only where something beside the name speaks for it; what
 * is in doubt stays apart, and the reader may join it.
 */

/** Whether a speaker can be known again in another article: "a senior official" and "residents" cannot. */
export const isKnowable = ({ kind, name }: Pick<KeptSpeaker, 'kind' | 'name'>): boolean =>
  (kind === 'person' || kind === 'organization') && wordsOf(name).length > 0;

/** What people are found by: each word of their names. */
export const keysOfNames = (names: readonly string[]): string[] => [...new Set(names.flatMap(wordsOf))];

/** What those who may be meant by a name have in common with it: its last word. */
export const namesakeKey = (name: string): string => wordsOf(name).at(-1) ?? '';

/** How two names of persons fit: the same words; one has more first names or initials; or they contradict. */
export function fitOfNames(a: string, b: string): 'same' | 'variant' | 'other' {
  const [x, y] = [wordsOf(a), wordsOf(b)].sort((p, q) => p.length - q.length) as [string[], string[]];
  if (x.join(' ') === y.join(' ')) return x.length > 1 ? 'same' : 'variant';
  if (x.at(-1) !== y.at(-1)) return 'other';
  const [short, long] = [x.slice(0, -1), y.slice(0, -1)];
  // In their order each of the fewer first names must be, or begin, one of the others: "J. Moss", "Ada Moss", "Ada Lee Moss".
  let at = 0;
  for (const name of short) {
    while (at < long.length && !isShortFor(name, long[at]!)) at++;
    if (at++ >= long.length) return 'other';
  }
  return 'variant';
}

const isShortFor = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Words that stand in so many roles that they tell nobody from anybody. */
const empty = new Set([
  'the',
  'of',
  'and',
  'for',
  'a',
  'an',
  'in',
  'at',
  'former',
  'then',
  'deputy',
  'senior',
  'chief',
]);

const roleWords = (profile: Profile): Set<string> =>
  new Set(profile.roles.flatMap(({ name }) => wordsOf(name)).filter((word) => !empty.has(word)));

const shares = <Item>(a: Iterable<Item>, b: Set<Item>): boolean => [...a].some((item) => b.has(item));

/** Whether two are one: `perhaps` where the names fit and nothing else tells. */
export function sameness(a: Profile, b: Profile): 'same' | 'perhaps' | 'other' {
  if (a.kind !== b.kind) return 'other';
  if (a.kind === 'organization') return fold(a.names[0]!) === fold(b.names[0]!) ? 'same' : 'other';
  const fits = a.names.flatMap((name) => b.names.map((other) => fitOfNames(name, other)));
  const fit = fits.includes('same') ? 'same' : fits.includes('variant') ? 'variant' : 'other';
  if (fit === 'other') return 'other';
  const [rolesA, rolesB] = [roleWords(a), roleWords(b)];
  const contradict = rolesA.size > 0 && rolesB.size > 0 && !shares(rolesA, rolesB);
  const together = shares(a.company, new Set(b.company));
  if (shares(rolesA, rolesB) || (together && !contradict)) return 'same';
  // Roles change, and company stays; but two mayors and a goalkeeper of one name in one paper are not one.
  if (contradict) return 'perhaps';
  return fit === 'same' && shares(a.sites, new Set(b.sites)) ? 'same' : 'perhaps';
}

/**
 * Whom a speaker's profile means among people with a like name: the only one that fits, or null where nobody or
 * several do.
 */
export function whoIs(profile: Profile, candidates: readonly Person[]): Person | null {
  const same = candidates.filter((candidate) => sameness(profile, candidate) === 'same');
  const roots = new Set(same.map(({ id, sameAs }) => sameAs ?? id));
  return roots.size === 1 ? same[0]! : null;
}

/** How many names of others are remembered of a person, and how many spellings. */
const COMPANY = 30;
const SPELLINGS = 12;

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** A person with what one more article tells. */
export function withProfile<Known extends Profile>(person: Known, seen: Profile): Known {
  const roles = person.roles.map((role) => ({ ...role }));
  for (const { name, first, last } of seen.roles) {
    const known = roles.find((role) => fold(role.name) === fold(name));
    if (!known) roles.push({ name, first, last });
    else {
      if (first < known.first) known.first = first;
      if (last > known.last) known.last = last;
    }
  }
  return {
    ...person,
    names: union(person.names, seen.names).slice(0, SPELLINGS),
    roles: roles.sort((a, b) => b.last.localeCompare(a.last)),
    sites: union(person.sites, seen.sites),
    company: union(seen.company, person.company).slice(0, COMPANY),
  };
}

/** What an article tells of each of its speakers; `day` is the article's own, YYYY-MM-DD. */
export function profileOf(
  speaker: Pick<KeptSpeaker, 'name' | 'kind' | 'role'>,
  others: readonly Pick<KeptSpeaker, 'name' | 'kind'>[],
  site: string,
  day: string,
): Profile {
  const company = others
    .filter((other) => other.name !== speaker.name && isKnowable(other) && wordsOf(other.name).length > 1)
    .map(({ name }) => fold(name));
  return {
    names: [speaker.name],
    kind: speaker.kind === 'organization' ? 'organization' : 'person',
    roles: speaker.role ? [{ name: speaker.role, first: day, last: day }] : [],
    sites: [site],
    company: union(company, []),
  };
}
