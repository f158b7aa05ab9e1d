import type { Candidate } from '../model';
import { plainLine } from './entities';
import { namesIn } from './names';
import { signersOf } from './signed';

/** Sources of authors, most telling first. */
const SOURCES: readonly RegExp[] = [
  /^json-ld:author$/,
  /^meta:(?!twitter)/,
  /^headline$/,
  /^rel/,
  /^itemprop/,
  /^json-ld:creator/,
  /^meta:twitter/,
];

/** Elements that are named for an author hold other authors' names too, so they are heard last and alone. */
const MAX_VISIBLE = 4;

/** What begins with "By" and is longer is no byline: "By clicking Continue you agree …". */
const MAX_LINE = 100;

/**
 * Who wrote the article: the first source that names somebody. A later one is heard where it names all of them and
 * more (metadata often keep the first author alone), or where the first names no more than the site, an organization or
 * an account; a byline at the headline, where the metadata name nobody who is in it (they may know the uploader alone).
 */
export function authorsOf(candidates: readonly Candidate[], sites: readonly string[]): string[] {
  const organizations = candidates
    .filter(({ where }) => where.endsWith(':organization'))
    .map(({ text }) => plainLine(text));
  const houses = [...sites, ...organizations];
  const shown = namesOf(candidates.filter(({ where, text }) => where === 'headline' && text.length < MAX_LINE)).filter(
    isFull,
  );
  let best: string[] = [];
  for (const source of SOURCES) {
    const names = personsOf(namesOf(candidates.filter(({ where }) => source.test(where))), sites);
    const known = new Set(names.map(letters));
    const isMore = names.length > best.length && best.every((name) => known.has(letters(name)));
    const isBetter = names.length > 0 && best.every((name) => isSite(name, houses) || isAccount(name));
    if (isMore || isBetter) best = names;
  }
  if (shown.length > 0 && !shown.some((name) => best.some((other) => isOneOf(name, other)))) best = shown;
  if (best.some((name) => !isSite(name, organizations))) return best;
  const visible = namesOf(candidates.filter(({ where }) => where === 'visible'));
  const house = best.length > 0 ? best : [...new Set(organizations)];
  if (visible.length > 0 && (house.length === 0 || visible.some(isFull)))
    return visible.length > MAX_VISIBLE ? house : visible;
  if (house.length > 0) return house;
  const signed = candidates.filter(({ where }) => where === 'headline:line').flatMap(({ text }) => signersOf(text));
  return [...new Set(signed)].filter((name) => !isSite(name, sites));
}

function namesOf(candidates: readonly Candidate[]): string[] {
  const byLetters = new Map<string, string>();
  for (const { text } of candidates)
    for (const name of namesIn(text)) if (!byLetters.has(letters(name))) byLetters.set(letters(name), name);
  const names = [...byLetters.values()];
  const real = names.filter((name) => !isAccount(name));
  return real.length > 0 ? real : names;
}

/** Without the site's own name, where others are named beside it. */
function personsOf(names: readonly string[], sites: readonly string[]): string[] {
  const persons = names.filter((name) => !isSite(name, sites));
  return persons.length > 0 ? persons : [...names];
}

const isSite = (name: string, sites: readonly string[]): boolean =>
  sites.some((site) => letters(site) === letters(name));

/** A first name and another, and no paper: "The Larnwick Post". */
const isFull = (name: string): boolean => /^(?!The )\p{Lu}\S* .*\p{Lu}/u.test(name);

/** One is called as the other, in full or by the last name. */
const isOneOf = (name: string, other: string): boolean => {
  const [a, b] = [name, other].map((each) => each.toLowerCase().split(' ').at(-1)!) as [string, string];
  return letters(a) === letters(b) || letters(name).includes(letters(other)) || letters(other).includes(letters(name));
};

/** "ana-bekker". */
const isAccount = (name: string): boolean => /^[a-z]+-[a-z]+$/.test(name);

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
