import type { Tag, TextDocument } from '../text/document';
import { capitalsWithin, isCapital, isNoName, opensSentence } from './case';
import { isThingWord } from './lexicon/bodies';
import { firstName, isSurname, placeLength } from '../text/lexicon/names';
import { personNoun } from './lexicon/people';
import { isTitle } from './lexicon/titles';
import { readHead } from './nominals';
import { endOfRun, isAssociation, PARTICLE } from './runEnd';

/** Tokens `[first, end)` that are written as one name, titles and roles in capitals included. */
export interface Run {
  first: number;
  end: number;
}

/** Particles that open a surname named alone: "*ben* Horin said". */
const PATRONYM = /^(?:ben|bin|bint|ibn|abu|al|el|ul)$/;

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

/** Whether the next word of the sentence is capitalised too. */
function continues(doc: TextDocument, i: number): boolean {
  const next = doc.tokens[i + 1];
  return next !== undefined && next.sentence === doc.tokens[i].sentence && isCapital(next) && !isNoName(next);
}
