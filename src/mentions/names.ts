import type { TextDocument } from '../text/document';
import type { Gender } from './mention';
import { isAllCapitals } from './case';
import { isBodyNameWord, isThingWord } from './lexicon/bodies';
import { firstName, isDemonym, isSurname, placeLength } from '../text/lexicon/names';
import { personNoun, personPlural } from './lexicon/people';
import { honorific, isCompanyForm, isNameSuffix, isPostNominal, isTitle, isTitleModifier } from './lexicon/titles';
import { isAssociation } from './runEnd';
import type { Run } from './runs';

/** What a run of capitals turns out to be: a name, with the title before it, or a title alone. */
export interface NameParts {
  /** Tokens of the name, `[first, end)`; empty where the run is a title alone. */
  first: number;
  end: number;
  /** First token of the whole, title and modifiers included. */
  start: number;
  kind: 'person' | 'organization' | 'place' | 'title' | 'people' | 'adjective' | 'unknown';
  gender: Gender;
  /** Behind the letters that follow the name, where there are any. */
  behind?: number;
}

/** Splits a run into title and name and says what it names as far as the run itself tells. */
export function readRun(doc: TextDocument, whole: Run): NameParts {
  const run = withoutLetters(doc, whole);
  const name = readName(doc, run);
  return run.end < whole.end ? { ...name, behind: whole.end } : name;
}

/** Whether a space stands before the token: the mark of "Dockers' Union" opens nothing. */
const isApart = ({ tokens }: TextDocument, i: number): boolean => i > 0 && tokens[i - 1].end < tokens[i].start;

function readName(doc: TextDocument, run: Run): NameParts {
  const words = doc.tokens.slice(run.first, run.end).map((token) => token.text);
  if (isAssociation(doc, run.first)) return place(run, { first: 0, kind: 'organization', gender: 'neuter' });
  const nickname = words.findIndex((word, i) => /^["“'‘(]$/.test(word) && isApart(doc, run.first + i));
  const title = lastTitle(nickname > 0 ? words.slice(0, nickname) : words);
  if (nickname > 0) {
    const named = genderOf(words.slice(title + 1), words.slice(0, title + 1));
    return place(run, { first: title + 1, kind: 'person', gender: named });
  }
  if (title >= 0) {
    const titled = readTitled(words, title);
    if (titled) return place(run, titled);
  }
  if (isTitleAlone(words) || isOffice(words))
    return place(run, { first: words.length, kind: 'title', gender: 'unknown' });
  return place(run, readUntitled(doc, run, words));
}

/** "Ann Lee KC", "Ann Lee, MD, PhD" without the letters. */
function withoutLetters({ tokens }: TextDocument, { first, end }: Run): Run {
  let last = end;
  while (last - first > 2 && isLetters(tokens[last - 1].text, tokens[last - 2].text))
    last -= tokens[last - 2].text === ',' ? 2 : 1;
  return { first, end: last };
}

const isLetters = (word: string, before: string): boolean =>
  isPostNominal(word) || (before === ',' && !isCompanyForm(word));

interface Reading {
  /** Index of the name's first word. */
  first: number;
  kind: NameParts['kind'];
  gender: Gender;
}

const place = (run: Run, reading: Reading): NameParts => ({
  first: run.first + reading.first,
  end: run.end,
  start: run.first,
  kind: reading.kind,
  gender: reading.gender,
});

/** "Mum-of-three Ann Lee" is a mum. */
const titleWord = (word: string): boolean => {
  const noun = word.replace(/-of-\p{L}+$/u, '');
  return isTitle(noun) || personNoun(noun) !== null || personPlural(noun) !== null;
};

/** Index of the last word that is a title with a name after it; -1 where there is none. */
function lastTitle(words: string[]): number {
  let last = words.length - 1;
  while (last > 0 && isNameSuffix(words[last])) last--;
  for (let i = last - 1; i >= 0; i--) {
    const surname =
      i > 0 && !isTitle(words[i]) && (firstName(words[i - 1]) !== null || /^\p{Lu}\.$/u.test(words[i - 1]));
    if (titleWord(words[i]) && !surname) return i;
  }
  return -1;
}

function readTitled(words: string[], title: number): Reading | null {
  let first = title + 1;
  if (LINK.test(words[first])) {
    first = afterOffice(words, words[first + 1] === 'the' ? first + 2 : first + 1);
    if (first >= words.length || LINK.test(words[first]))
      return { first: words.length, kind: 'title', gender: 'unknown' };
  }
  const rest = words.slice(first);
  if (looksLikeBody(rest) || (rest.length === 1 && !standsAlone(rest[0], words.slice(0, first)))) return null;
  return { first, kind: 'person', gender: genderOf(rest, words.slice(0, first)) };
}

/** What leads from an office to what it is for: "Secretary *of* State *for* Trade". */
const LINK = /^(?:of|for|to|at|on)$/;

/** Whether one word after a title is a name: "Dr. Hale", "President Hale", but not "Special Counsel", "Labour Party". */
function standsAlone(word: string, title: string[]): boolean {
  const last = title.at(-1)!;
  if (honorific(last) !== null) return true;
  if (isBodyNameWord(word) || isDemonym(word)) return false;
  if (isTitleModifier(last) && !isTitleModifier(title[0])) return false;
  return !titleWord(word) || firstName(word) !== null || isSurname(word);
}

/** Where the name begins after "Secretary of State", "Governor of Washington", "Ambassador to the United States". */
function afterOffice(words: string[], from: number): number {
  for (let i = from + 1; i < words.length; i++)
    if (firstName(words[i]) !== null || honorific(words[i]) !== null) return i;
  const place = placeLength(words, from);
  if (place && from + place < words.length) return from + place;
  return words.length - from >= 3 ? words.length - 2 : words.length;
}

const isTitleAlone = (words: string[]): boolean => {
  const last = words.at(-1)!;
  if (personNoun(last) === null || isBodyNameWord(last)) return false;
  return words.length === 1 ? firstName(last) === null && !isSurname(last) : firstName(words[0]) === null;
};

/** "Director of Immigrant Rights Policy": an office with what it is for, and no name. */
function isOffice(words: string[]): boolean {
  const preposition = words.findIndex((word) => /^(?:of|for|at)$/.test(word));
  return preposition > 0 && personNoun(words[preposition - 1]) !== null && !isBodyNameWord(words[preposition - 1]);
}

/** Whether the words make the name of an organisation. */
function looksLikeBody(words: string[]): boolean {
  if (words.length < 2) return false;
  const last = words.at(-1)!;
  if (words.at(-2) === ',') return true;
  if (isThingWord(last) && (words.length > 2 || firstName(words[0]) === null)) return true;
  if (isBodyNameWord(last))
    return !(firstName(words[0]) !== null && words.length === 2 && !/^(?:inc|corp|ltd)/i.test(last));
  return words.some((word, i) => i > 0 && /^(?:of|for|&)$/.test(word) && !titleWord(words[i - 1]));
}

function readUntitled(doc: TextDocument, run: Run, words: string[]): Reading {
  if (looksLikeBody(words)) return { first: 0, kind: 'organization', gender: 'neuter' };
  if (words.some(isDemonym) && words.every((word) => isDemonym(word) || DIRECTION.test(word))) {
    if (!namesPeople(doc, run)) return { first: 0, kind: 'adjective', gender: 'unknown' };
    return namesOne(words)
      ? { first: words.length, kind: 'title', gender: 'unknown' }
      : { first: 0, kind: 'people', gender: 'unknown' };
  }
  const covered = placesIn(words);
  if (covered === words.length) return { first: 0, kind: 'place', gender: 'neuter' };
  if (words.length === 1) return readSingle(doc, run, words[0]);
  const given = words.findIndex((word, i) => i >= covered && firstName(word) !== null && i < words.length - 1);
  if (
    given > 0 &&
    (isBodyNameWord(words[given - 1]) ||
      isLongTitle(words, given) ||
      words.slice(0, given).every((word, i) => i < covered || isModifier(word)))
  )
    return { first: given, kind: 'person', gender: genderOf(words.slice(given), []) };
  if (given === 0 || /^(?:\p{Lu}\.){1,3}$/u.test(words[0]))
    return { first: 0, kind: 'person', gender: genderOf(words, []) };
  return { first: 0, kind: 'unknown', gender: 'unknown' };
}

const DIRECTION = /^(?:north|south|east|west|central)(?:ern)?$/i;

/** "Britons", "the French" before a verb; otherwise such a word is an adjective. */
function namesPeople(doc: TextDocument, { first, end }: Run): boolean {
  const last = doc.tokens[end - 1].text;
  if (/s$/.test(last) && !/(?:ss|us)$/.test(last)) return true;
  const definite = /^the$/i.test(doc.tokens[first - 1]?.text ?? '');
  return definite && /^(?:VERB|AUX|PUNCT)$/.test(doc.tokens[end]?.tag ?? 'PUNCT');
}

/** "The Norwegian", "the Briton": one person; "the French", "the Swiss" are many. */
const namesOne = (words: string[]): boolean => /(?:an|on|i)$/.test(words.at(-1)!);

function readSingle(doc: TextDocument, run: Run, word: string): Reading {
  const known = firstName(word);
  if (known !== null) return { first: 0, kind: 'person', gender: 'unknown' };
  if (isSurname(word)) return { first: 0, kind: 'person', gender: 'unknown' };
  if (isAllCapitals(doc.tokens[run.first]) && word.length <= 6)
    return { first: 0, kind: 'organization', gender: 'neuter' };
  return { first: 0, kind: isBodyNameWord(word) ? 'organization' : 'unknown', gender: 'unknown' };
}

/** How many words at the start are places or demonyms. */
function placesIn(words: string[]): number {
  let at = 0;
  while (at < words.length) {
    const length = placeLength(words, at) || (isDemonym(words[at]) ? 1 : 0);
    if (!length) break;
    at += length;
  }
  // "Paris Lund", "Chelsea Hale": a place that is a first name as well begins a person's name.
  return at < words.length && at === 1 && firstName(words[0]) !== null ? 0 : at;
}

/** "House Minority Whip Ann Lee": words of an office before a name of two or three. */
const isLongTitle = (words: string[], given: number): boolean =>
  given >= 2 && words.length - given <= 3 && words.slice(0, given).every((word) => firstName(word) === null);

const isModifier = (word: string): boolean =>
  isBodyNameWord(word) || isDemonym(word) || /^\p{Lu}[\p{Lu}.&-]+$/u.test(word) || titleWord(word);

/** The gender that titles and first names give, the titles first. */
function genderOf(name: string[], titles: string[]): Gender {
  for (const word of [...titles].reverse()) {
    const gender = honorific(word) ?? personNoun(word) ?? 'unknown';
    if (gender !== 'unknown') return gender;
  }
  return name.length > 1 || titles.length === 0 ? (firstName(name[0]) ?? 'unknown') : 'unknown';
}
