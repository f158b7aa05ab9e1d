import type { TextDocument } from '../text/document';
import { isBodyNameWord, isThingWord } from './lexicon/bodies';
import { firstName } from '../text/lexicon/names';
import type { NameParts } from './names';
import { roleAfter, roleBefore } from './roles';

/** Decides for names whose own words do not tell, from what stands around them and from the rest of the article. */
export function settleKinds(doc: TextDocument, names: NameParts[]): void {
  const definite = new Set<string>();
  for (const name of names)
    if (doc.tokens[name.start - 1]?.text.toLowerCase() === 'the') definite.add(keyOf(doc, name));
  for (const name of names) {
    if (name.kind === 'title' || name.kind === 'people' || name.kind === 'adjective') continue;
    if (name.kind === 'person' && doc.tokens[name.end]?.text === '&') name.kind = 'organization';
    if (isSurnameOfThing(doc, name) && personal(doc, name)) Object.assign(name, { kind: 'person', gender: 'unknown' });
    if (name.kind === 'unknown' && isBodyByRole(doc, name)) name.kind = 'organization';
    if (name.kind === 'unknown' && personal(doc, name)) name.kind = 'person';
  }
  settlePlaces(doc, names);
  settleTitles(doc, names);
  const surnames = new Set<string>();
  for (const name of names) if (name.kind === 'person') for (const word of wordsOf(doc, name)) surnames.add(word);
  for (const name of names) {
    const single = (name.kind === 'place' || name.kind === 'organization') && name.end - name.first === 1;
    if (single && surnames.has(keyOf(doc, name)) && !located(doc, name)) {
      name.kind = 'person';
      name.gender = 'unknown';
    }
    if (name.kind === 'unknown') name.kind = guess(doc, name, surnames, definite);
    else if (name.kind !== 'organization') continue;
    splitSurname(doc, name, surnames);
    if (name.kind === 'person') for (const word of wordsOf(doc, name)) surnames.add(word);
  }
}

/** First names that are titles as well. */
const GIVEN_TITLE = /^(?:Dean|Guy|Hunter|Mason|Porter)$/;

/**
 * A title may be a name: a surname where the article has it behind a first name ("Usher said", of Ann Usher), a first
 * name where nobody else has the surname behind it ("Dean Lund").
 */
function settleTitles(doc: TextDocument, names: NameParts[]): void {
  const whole = names.filter(({ kind, first, end }) => kind === 'person' && end - first > 1);
  const surnames = new Set(whole.map(({ end }) => doc.tokens[end - 1].text));
  for (const name of names) {
    const word = doc.tokens[name.start].text;
    const alone = name.kind === 'title' && name.end - name.start === 1;
    if (alone && surnames.has(word) && !/^(?:the|an?)$/i.test(doc.tokens[name.start - 1]?.text ?? ''))
      Object.assign(name, { first: name.start, kind: 'person' });
    const given = name.kind === 'person' && name.end - name.start === 2 && name.first === name.start + 1;
    if (given && GIVEN_TITLE.test(word) && !surnames.has(doc.tokens[name.end - 1].text)) name.first = name.start;
  }
}

/** A name that the article has only where places stand, is one's: "in Bexwell Heath", "Ann Lee of Bexwell Heath". */
function settlePlaces(doc: TextDocument, names: NameParts[]): void {
  const elsewhere = new Set<string>();
  names.forEach((name, i) => {
    if (!isPlaced(doc, name, names[i - 1])) elsewhere.add(keyOf(doc, name));
  });
  for (const name of names)
    if (name.kind === 'unknown' && !elsewhere.has(keyOf(doc, name)))
      Object.assign(name, { kind: 'place', gender: 'neuter' });
}

function isPlaced({ tokens }: TextDocument, { start, end }: NameParts, before: NameParts | undefined): boolean {
  const word = tokens[start - 1]?.text ?? '';
  const possessive = /^['’]s?$/.test(tokens[end]?.text ?? '');
  if (/^(?:in|near|outside|around|across)$/i.test(word)) return !possessive;
  return word === 'of' && before !== undefined && before.end === start - 1 && before.kind !== 'organization';
}

/** "the Carrow Post Lund": a body's name that runs on into a person's, known from elsewhere. */
function splitSurname(doc: TextDocument, name: NameParts, persons: Set<string>): void {
  if (name.kind !== 'organization' || name.end - name.first < 2) return;
  const [before, last] = [doc.tokens[name.end - 2].text, doc.tokens[name.end - 1].text];
  if (!persons.has(last.toLowerCase()) || isBodyNameWord(last) || !isBodyNameWord(before)) return;
  Object.assign(name, { start: name.end - 1, first: name.end - 1, kind: 'person', gender: 'unknown' });
}

const wordsOf = (doc: TextDocument, name: NameParts): string[] =>
  doc.tokens.slice(name.first, name.end).map((token) => token.text.toLowerCase());

const keyOf = (doc: TextDocument, name: NameParts): string => wordsOf(doc, name).join(' ');

/** Nouns for persons that as often stand before a firm's name: "rival Acme". */
const TRADE =
  /^(?:rival|competitor|partner|supplier|owner|operator|sponsor|developer|builder|publisher|broadcaster|regulator|watchdog)$/i;

/** Whether what stands next to the name is said of persons only: a role, an age, "who". */
function personal(doc: TextDocument, name: NameParts): boolean {
  const next = doc.tokens[name.end]?.text ?? '';
  const after = doc.tokens[name.end + 1]?.text ?? '';
  if (located(doc, name)) return false;
  if (next === 'who' || (next === ',' && (/^\d{2}$/.test(after) || after === 'who'))) return true;
  const role = roleBefore(doc, [name.first, name.end], false);
  if (role !== null && !TRADE.test(doc.tokens[role.head].text)) return true;
  const behind = roleAfter(doc, name.behind ?? name.end, false);
  return behind !== null && doc.tokens[name.end].text === ',' && doc.tokens[behind.end]?.text !== 'of';
}

/** "Ann Castle", "Bo Day": two words, the last of which names a thing as well. */
const isSurnameOfThing = ({ tokens }: TextDocument, { kind, first, end }: NameParts): boolean =>
  kind === 'organization' && end - first === 2 && isThingWord(tokens[end - 1].text);

/** Whether a common noun for a body goes with the name: "the consultancy Acme", "the supplier, Acme Pressings". */
const isBodyByRole = (doc: TextDocument, name: NameParts): boolean =>
  firstName(doc.tokens[name.first].text) === null && roleBefore(doc, [name.start, name.end], true) !== null;

/** Whether a preposition of place stands before it: "in Paris". */
const located = (doc: TextDocument, name: NameParts): boolean =>
  /^(?:in|at|from|to|near|outside|around|across|of)$/i.test(doc.tokens[name.start - 1]?.text ?? '');

function guess(doc: TextDocument, name: NameParts, persons: Set<string>, definite: Set<string>): NameParts['kind'] {
  const words = wordsOf(doc, name);
  const key = words.join(' ');
  if (definite.has(key)) return 'organization';
  if (words.some((word) => isBodyNameWord(word)) && words.length > 1) return 'organization';
  if (words.length === 1) return persons.has(key) ? 'person' : 'unknown';
  // Only a person has a nickname in marks.
  if (words.some((word) => /^["“‘]$/.test(word))) return 'person';
  return words.length <= 4 && words.every((word) => /^[\p{L}.'’-]+$/u.test(word)) ? 'person' : 'organization';
}
