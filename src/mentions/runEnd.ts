import type { TextDocument } from '../text/document';
import { firstName } from '../text/lexicon/names';
import { isCapital, isNoName } from './case';
import { isNumbered, isUnion, joins, leads } from './joined';
import { personPlural } from './lexicon/people';
import { isCompanyForm, isPostNominal, isTitle } from './lexicon/titles';

export const PARTICLE =
  /^(?:de|del|della|di|da|dos|du|des|la|le|el|al|ul|van|von|der|den|ter|ben|bin|bint|ibn|abu|y|zu|af|av|et|und)$/;
const CHILDREN =
  /^(?:people|women|men|children|veterans|farmers|citizens|king|queen|st|saint|mothers|workers|teachers)$/i;
const MAX_RUN = 14;

/** "Chief Sunday Lund": a day that is a first name, as a title before it and a name behind it tell. */
function isGivenDay({ tokens }: TextDocument, i: number, stop: number): boolean {
  if (!/^(?:Sunday|Monday|Friday)$/.test(tokens[i].text) || i + 1 >= stop) return false;
  return isTitle(tokens[i - 1].text) && isCapital(tokens[i + 1]) && !isNoName(tokens[i + 1]);
}

/** "Doctors for Peace", "Mothers Against Guns": the plural for persons and what they stand for, both capitalised. */
export function isAssociation({ tokens }: TextDocument, i: number): boolean {
  const [people, tie, cause] = tokens.slice(i, i + 3);
  return (
    cause !== undefined &&
    isCapital(people) &&
    personPlural(people.text) !== null &&
    /^(?:for|[Ww]ithout|[Aa]gainst)$/.test(tie.text) &&
    isCapital(cause) &&
    !isNoName(cause)
  );
}

/** Where the name that begins at token `first` ends, titles and roles in capitals included. */
export function endOfRun(doc: TextDocument, first: number, limit: number, same: Set<string>): number {
  const stop = Math.min(limit, first + MAX_RUN);
  let end = first + 1;
  while (end < stop) {
    const next = step(doc, first, end, stop, same);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Where the run goes on to, from `end`: past one more capitalised word, with the small words that lead to it. */
function step(doc: TextDocument, first: number, end: number, stop: number, same: Set<string>): number {
  const { tokens } = doc;
  const capital = (i: number): boolean =>
    i < stop &&
    isCapital(tokens[i]) &&
    (!isNoName(tokens[i]) ||
      tokens[i].text === 'Today' ||
      isGivenDay(doc, i, stop) ||
      (same.has(tokens[i].text) && firstName(tokens[i - 1].text) !== null) ||
      (/^(?:Will|May)$/.test(tokens[i].text) && firstName(tokens[i - 1].text) !== null));
  if (capital(end) || isNumbered(doc, end, stop)) return end + 1;
  const behind = pastLetters(doc, first, end, stop) || pastNickname(doc, end, stop);
  if (behind) return behind;
  const word = tokens[end].text;
  if (PARTICLE.test(word)) {
    const after = PARTICLE.test(tokens[end + 1]?.text ?? '') ? end + 2 : end + 1;
    return capital(after) ? after + 1 : end;
  }
  if (/^[&/]$/.test(word)) return capital(end + 1) ? end + 2 : end;
  if (end === first + 1 && isAssociation(doc, first)) return end + 2;
  if (/^(?:of|for|to|on|at)$/.test(word)) {
    const after = /^(?:the|an?)$/.test(tokens[end + 1]?.text ?? '') ? end + 2 : end + 1;
    const defined = word === 'for' && /^the$/i.test(tokens[first - 1]?.text ?? '');
    return capital(after) && (defined || leads(tokens[end - 1].text, word, tokens[first].text)) ? after + 1 : end;
  }
  if (word === 'and') return joins(doc, first, end, stop) ? end + 2 : end;
  if (/^['’]s?$/.test(word) && (CHILDREN.test(tokens[end - 1].text) || isUnion(doc, end)))
    return capital(end + 1) ? end + 2 : end;
  return end;
}

const MAX_NICKNAME = 4;
const CLOSERS = new Map([
  ['"', /^["”]$/],
  ['“', /^["”]$/],
  ["'", /^['’]$/],
  ['‘', /^['’]$/],
  ['(', /^\)$/],
]);

/** Behind a nickname in marks or brackets inside a name: 'Ann "Two Left Feet" Lee', "Ann (Day) Lee"; 0 where there is none. */
function pastNickname({ tokens }: TextDocument, at: number, stop: number): number {
  const closer = CLOSERS.get(tokens[at].text);
  if (!closer || tokens[at].end !== tokens[at + 1]?.start) return 0;
  for (let i = at + 2; i < Math.min(stop - 1, at + MAX_NICKNAME + 2); i++) {
    if (/^[,.;:!?]$/.test(tokens[i - 1].text)) return 0;
    if (!closer.test(tokens[i].text)) continue;
    const bracketed = tokens[at].text === '(';
    const named = tokens.slice(at + 1, i).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
    return isCapital(tokens[i + 1]) && !isNoName(tokens[i + 1]) && (!bracketed || (named && i === at + 2)) ? i + 2 : 0;
  }
  return 0;
}

/** Behind letters or a company's form that a comma parts from the name: "Ann Lee, *MD, PhD*", "Acme Tiles, *Inc.*"; 0 for none. */
function pastLetters({ tokens }: TextDocument, first: number, end: number, stop: number): number {
  if (tokens[end].text !== ',' || end + 1 >= stop || end - first < 2) return 0;
  const { text } = tokens[end + 1];
  if (isCompanyForm(text) || isPostNominal(text)) return end + 2;
  const letters = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\p{Ll}{0,3}\.){2,4})$/u.test(text);
  return letters && tokens[end + 2]?.text === ',' && firstName(tokens[first].text) !== null ? end + 2 : 0;
}
