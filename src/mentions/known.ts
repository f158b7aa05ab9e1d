import type { TextDocument } from '../text/document';
import { isAllCapitals, isCapital } from './case';
import type { NameParts } from './names';

/**
 * Finds, in sentences whose capitals tell nothing (headlines in title case), the names that the rest of the article
 * has: whole ones and a person's surname.
 */
export function knownNames(doc: TextDocument, titled: readonly boolean[], names: readonly NameParts[]): NameParts[] {
  const lexicon = new Map<string, NameParts>();
  for (const name of names) {
    if (name.end === name.first) continue;
    const words = doc.tokens.slice(name.first, name.end).map((token) => token.text.toLowerCase());
    lexicon.set(words.join(' '), name);
    if (name.kind === 'person')
      for (const word of [words[0], words.at(-1)!]) if (!lexicon.has(word)) lexicon.set(word, name);
  }
  const found: NameParts[] = [];
  for (const [index, sentence] of doc.sentences.entries()) {
    if (!titled[index]) continue;
    for (let i = sentence.firstToken; i < sentence.endToken;) {
      const length = isCapital(doc.tokens[i]) ? longest(doc, i, sentence.endToken, lexicon) : 0;
      if (length) found.push(take(doc, i, length, lexicon));
      i += length || 1;
    }
  }
  return found;
}

const MAX_WORDS = 6;

function longest(doc: TextDocument, i: number, limit: number, lexicon: Map<string, NameParts>): number {
  for (let length = Math.min(MAX_WORDS, limit - i); length > 0; length--)
    if (lexicon.has(key(doc, i, length))) return length;
  return 0;
}

const key = (doc: TextDocument, i: number, length: number): string =>
  doc.tokens
    .slice(i, i + length)
    .map((token) => token.text.toLowerCase())
    .join(' ');

function take(doc: TextDocument, i: number, length: number, lexicon: Map<string, NameParts>): NameParts {
  const { kind, gender } = lexicon.get(key(doc, i, length))!;
  return { start: i, first: i, end: i + length, kind, gender: isAllCapitals(doc.tokens[i]) ? 'unknown' : gender };
}
