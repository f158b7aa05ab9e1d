import type { Tag, TextDocument } from '../text/document';
import { capitalsWithin, isCapital, isNoName, opensSentence } from './case';
import { isBodyNameWord, isThingWord } from './lexicon/bodies';
import { firstName, isSurname, placeLength } from '../text/lexicon/names';
import { personNoun, personPlural } from './lexicon/people';
import { isCompanyForm, isPostNominal, isTitle } from './lexicon/titles';
import { readHead } from './nominals';

/** Tokens `[first, end)` that are written as one name, titles and roles in capitals included. */
export interface Run {
  first: number;
  end: number;
}

const PARTICLE =
  /^(?:de|del|della|di|da|dos|du|des|la|le|el|al|ul|van|von|der|den|ter|ben|bin|bint|ibn|abu|y|zu|af|av|et|und)$/;
/** Particles that open a surname named alone: "*ben* Horin said". */
const PATRONYM = /^(?:ben|bin|bint|ibn|abu|al|el|ul)$/;
const CHILDREN =
  /^(?:people|women|men|children|veterans|farmers|citizens|king|queen|st|saint|mothers|workers|teachers)$/i;
const MAX_RUN = 14;

/** What the whole article tells of words. */
interface Words {
  /** Lower case, of those that stand capitalised inside a sentence. */
  within: Set<string>;
  /** The nouns that it writes small. */
  common: Set<string>;
  /** Surnames that are written like words that begin no name. */
  same: Set<string>;
}

/** Finds the stretches of capitalised words; sentences in title case are left to `knownNames`. */
export function findRuns(doc: TextDocument, titled: readonly boolean[]): Run[] {
  const words = { within: capitalsWithin(doc, titled), common: commonNouns(doc), same: namesakes(doc) };
  const runs: Run[] = [];
  for (const [index, sentence] of doc.sentences.entries()) {
    if (titled[index]) continue;
    for (let i = sentence.firstToken; i < sentence.endToken;) {
      const end = startsName(doc, i, words) ? endOfRun(doc, i, sentence.endToken, words.same) : i;
      if (end > i && !isLetterAlone(doc, i, end)) runs.push({ first: i, end });
      i = Math.max(end, i + 1);
    }
  }
  return runs;
}

/** What begins a sentence before a name without belonging to it: "Certainly Ann Lee …". */
const OPENER: ReadonlySet<Tag> = new Set<Tag>(['ADV', 'SCONJ', 'ADP', 'DET', 'PRON', 'CCONJ', 'INTJ', 'VERB', 'AUX']);

/** "Will said", "May's speech": a surname that is a common word as well. */
function isSurnameVerb(doc: TextDocument, i: number): boolean {
  if (!/^(?:Will|May)$/.test(doc.tokens[i].text)) return false;
  const [before, after] = [doc.tokens[i - 1], doc.tokens[i + 1]];
  return (
    before?.tag !== 'ADP' && /^(?:VERB|AUX)$/.test(after?.tag ?? '') && /(?:ed|s|said|told|wrote)$/.test(after.text)
  );
}

/** Words that begin no name, and are surnames all the same where a first name opens a sentence before them: "Ann *Said* sat". */
function namesakes({ tokens, sentences }: TextDocument): Set<string> {
  const found = new Set<string>();
  for (const { firstToken, endToken } of sentences) {
    const from = isTitle(tokens[firstToken].text) ? firstToken + 1 : firstToken;
    if (from + 2 >= endToken) continue;
    const [given, name, next] = tokens.slice(from, from + 3);
    if (NAMESAKE.test(name.text) && firstName(given.text) !== null && /^(?:VERB|AUX|PUNCT)$/.test(next.tag))
      found.add(name.text);
  }
  return found;
}

const NAMESAKE = /^(?:Said|Monday|Friday|Sunday)$/;

/** Such a surname alone: "*Said* said", "said *Said*", not "on *Friday*". */
function isNamesake({ tokens }: TextDocument, i: number, known: Set<string>): boolean {
  if (!known.has(tokens[i].text)) return false;
  const acts = /^(?:VERB|AUX)$/.test(tokens[i + 1]?.tag ?? '') && tokens[i - 1]?.tag !== 'ADP';
  return acts || (tokens[i].text === 'Said' && tokens[i - 1]?.tag === 'VERB');
}

/** A letter or a party's sign, which names nobody: "J.", "(D-Ohio)". */
const isLetterAlone = (doc: TextDocument, first: number, end: number): boolean =>
  end - first === 1 && /^(?:\p{Lu}\.?|[DRI]-\p{Lu}.*)$/u.test(doc.tokens[first].text);

/** Adjectives of news that the tagger takes for names where a sentence begins with them. */
const ADJECTIVE =
  /^(?:federal|state|local|national|international|foreign|military|senior|top|former|political|legal|financial|economic|social|religious|conservative|liberal|independent|public|private|medical|environmental|human|civil|criminal|security|health|police|city|county|school|law|defen[cs]e|government|industry|company|market|campaign|election|climate)$/i;

/** What a reader is asked to do before a name: "Meet Ann Lee". */
const IMPERATIVE =
  /^(?:ask|tell|meet|call|see|say|take|enter|consider|hear|watch|read|visit|join|give|let|remember|forget|imagine|picture|thank|blame|credit|add|follow|welcome)$/i;

/** "Will Frost", "April Lund": a first name that is a common word or a month as well. */
function isGivenWord(doc: TextDocument, i: number): boolean {
  if (!/^(?:Will|April|May|June|August|Jan)$/.test(doc.tokens[i].text) || !continues(doc, i)) return false;
  const [before, after] = [doc.tokens[i - 1], doc.tokens[i + 1]];
  if (before?.tag === 'ADP' || before?.tag === 'ADJ' || isThingWord(after.text)) return false;
  const { endToken } = doc.sentences[doc.tokens[i].sentence];
  return !opensSentence(doc, i) || doc.tokens[endToken - 1].text !== '?';
}

/** "Chief Sunday Lund": a day that is a first name, as a title before it and a name behind it tell. */
function isGivenDay({ tokens }: TextDocument, i: number, stop: number): boolean {
  if (!/^(?:Sunday|Monday|Friday)$/.test(tokens[i].text) || i + 1 >= stop) return false;
  return isTitle(tokens[i - 1].text) && isCapital(tokens[i + 1]) && !isNoName(tokens[i + 1]);
}

function startsName(doc: TextDocument, i: number, { within, common, same }: Words): boolean {
  const token = doc.tokens[i];
  if (isSurnameVerb(doc, i) || isGivenWord(doc, i)) return true;
  if (PARTICLE.test(token.text) && PATRONYM.test(token.text)) return continues(doc, i);
  if (!isCapital(token) || isNoName(token)) return isNamesake(doc, i, same);
  if (!opensSentence(doc, i)) return true;
  const word = token.text;
  if (!continues(doc, i) && ADJECTIVE.test(word)) return false;
  if (continues(doc, i) && IMPERATIVE.test(word)) return false;
  if (readHead(word) !== null && !continues(doc, i)) return isOffice(doc, i) || isAssociation(doc, i);
  if (!continues(doc, i) && common.has(word.toLowerCase()) && !within.has(word.toLowerCase()) && !isKnownName(word))
    return false;
  if (token.tag === 'PROPN' || (within.has(word.toLowerCase()) && /^(?:NOUN|X|INTJ)$/.test(token.tag))) return true;
  if (continues(doc, i)) return !OPENER.has(token.tag) || isTitle(word) || firstName(word) !== null;
  return isTitle(word) || isKnownName(word);
}

const isKnownName = (word: string): boolean =>
  firstName(word) !== null || isSurname(word) || placeLength([word], 0) > 0;

/** The nouns that the article writes small: "Shares fell" names nobody where "the shares" stands as well. */
const commonNouns = (doc: TextDocument): Set<string> =>
  new Set(doc.tokens.filter((token) => token.tag === 'NOUN' && !isCapital(token)).map(({ text }) => text));

/** "Secretary of State", "Minister of Education": the noun for one person and what it is for, both capitalised. */
const isOffice = (doc: TextDocument, i: number): boolean =>
  personNoun(doc.tokens[i].text) !== null &&
  /^(?:of|for)$/.test(doc.tokens[i + 1]?.text ?? '') &&
  doc.tokens[i + 2] !== undefined &&
  isCapital(doc.tokens[i + 2]);

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

/** Whether the next word of the sentence is capitalised too. */
function continues(doc: TextDocument, i: number): boolean {
  const next = doc.tokens[i + 1];
  return next !== undefined && next.sentence === doc.tokens[i].sentence && isCapital(next) && !isNoName(next);
}

function endOfRun(doc: TextDocument, first: number, limit: number, same: Set<string>): number {
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
  if (capital(end)) return end + 1;
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
  if (/^['’]s?$/.test(word) && CHILDREN.test(tokens[end - 1].text)) return capital(end + 1) ? end + 2 : end;
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

/** Whether "of", "for" and the like after `word` go on with the name: "Department of", "Ambassador to". */
function leads(word: string, preposition: string, opening: string): boolean {
  const office = personNoun(word) !== null || isTitle(word);
  if (preposition === 'to') return /^(?:ambassador|envoy|adviser|advisor|secretary|representative)$/i.test(word);
  if (preposition === 'at') return /^(?:university|school|college)$/i.test(opening);
  return office || isBodyNameWord(word) || isBodyNameWord(opening) || /^(?:bank|house|isle|port|city)$/i.test(word);
}

const WHOLE_BODY =
  /^(?:department|committee|commission|agency|ministry|office|bureau|council|party|inc|corp|times|post|university|association)$/i;

/** Whether "and" stands inside one name ("Securities and Exchange Commission"), not between two. */
function joins(doc: TextDocument, first: number, end: number, stop: number): boolean {
  const { tokens } = doc;
  const words = tokens.slice(first, end).map((token) => token.text);
  if (firstName(words[0]) !== null || isTitle(words[0])) return false;
  const nameWord = (i: number): boolean => i < stop && isCapital(tokens[i]) && !isNoName(tokens[i]);
  let last = end;
  while (nameWord(last + 1)) last++;
  if (last === end || firstName(tokens[end + 1].text) !== null || !isBodyNameWord(tokens[last].text)) return false;
  const chained = words.some((word) => /^(?:of|for|on)$/.test(word));
  if (chained) return true;
  const before = words.at(-1)!;
  return last > end + 1 && placeLength(words, words.length - 1) === 0 && !isSurname(before) && !WHOLE_BODY.test(before);
}
