import type { TextDocument } from '../text/document';
import { isBody, isBodyNameWord } from './lexicon/bodies';
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
    if (name.kind === 'unknown' && followsBody(doc, name)) name.kind = 'organization';
    if (name.kind === 'unknown' && personal(doc, name)) name.kind = 'person';
  }
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

/** Whether what stands next to the name is said of persons only: a role, an age, "who". */
function personal(doc: TextDocument, name: NameParts): boolean {
  const next = doc.tokens[name.end]?.text ?? '';
  const after = doc.tokens[name.end + 1]?.text ?? '';
  if (located(doc, name)) return false;
  if (next === 'who' || (next === ',' && (/^\d{2}$/.test(after) || after === 'who'))) return true;
  if (roleBefore(doc, name.first, false) !== null) return true;
  const role = roleAfter(doc, name.end, false);
  return role !== null && doc.tokens[name.end].text === ',' && doc.tokens[role.end]?.text !== 'of';
}

/** Whether a common noun for a body stands right before the name: "the consultancy Acme". */
const followsBody = (doc: TextDocument, name: NameParts): boolean => {
  const before = doc.tokens[name.start - 1]?.text ?? '';
  return /^\p{Ll}/u.test(before) && isBody(before);
};

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
