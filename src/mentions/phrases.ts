import type { TextDocument } from '../text/document';

const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const MAX_PHRASE = 14;

/** First token of the noun phrase whose head stands at `head`: determiner, possessor and modifiers before it. */
export function phraseStart(doc: TextDocument, head: number): number {
  const { tokens } = doc;
  const floor = Math.max(doc.sentences[tokens[head].sentence].firstToken, head - MAX_PHRASE);
  let first = head;
  while (first > floor) {
    const { text } = tokens[first - 1];
    // "all the experts": what precedes the article belongs to the phrase.
    if (isDeterminer(text)) return first - 2 >= floor && isWhole(tokens[first - 2].text) ? first - 2 : first - 1;
    // "the ministry's spokesman": the possessor does too.
    const possessor = /^['’]s?$/.test(text);
    if (possessor && (first - 2 < floor || !/^\p{L}/u.test(tokens[first - 2].text))) break;
    if (!possessor && !modifies(doc, first - 1, floor)) break;
    first -= possessor ? 2 : 1;
  }
  return first;
}

const isWhole = (word: string): boolean => /^(?:all|both|half)$/i.test(word);

/** Whether token `i` goes with the noun phrase that begins right after it. */
function modifies(doc: TextDocument, i: number, floor: number): boolean {
  const { text, tag } = doc.tokens[i];
  if (MODIFIER.has(tag) || ADVERB.test(text) || isParticiple(doc, i, floor)) return true;
  // "federal and state officials"
  return (
    /^(?:and|or|&|\/)$/.test(text) && i > floor && doc.tokens[i - 1].tag === 'ADJ' && doc.tokens[i + 1].tag === 'ADJ'
  );
}

const ADVERB = /^(?:most|more|very|highly|formerly|newly|recently|then|former|top|senior|once|fellow)$/i;

/** "a retired general", "the leading advocate", "its lead author", but not "is bracing supporters". */
function isParticiple(doc: TextDocument, i: number, floor: number): boolean {
  const { text, tag } = doc.tokens[i];
  if (tag !== 'VERB' || i <= floor) return false;
  const before = doc.tokens[i - 1];
  if (/^(?:an?|the|my|your|his|her|its|our|their)$/i.test(before.text)) return true;
  return text.endsWith('ed')
    ? !/^(?:AUX|PRON|PROPN|NOUN)$/.test(before.tag)
    : text.endsWith('ing') && isDeterminer(before.text);
}

const DETERMINERS = new Set(
  `a an the this that these those my your his her its our their whose some any no every each another several many few all both
  most one two three four five six seven eight nine ten`.split(/\s+/),
);

/** Whether the word opens a noun phrase: an article, a possessive, a quantifier. */
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word.toLowerCase());
