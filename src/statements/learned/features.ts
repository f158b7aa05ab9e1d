import type { Tag, TextDocument } from '../../text/document';
import { QUOTE_STATES, quoteStates, type MarkRole } from './quoteState';
import { REPORTING_ROWS, reportingOf } from './reporting';
import { SHAPE_COUNT, hashOf, normalForm, shapeOf } from './words';

export const TAGS: readonly Tag[] = (
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X' as const
).split(' ') as Tag[];
const TAG_ROW = new Map(TAGS.map((tag, row) => [tag, row]));

/** All quotation marks read alike, whatever their glyph; the one token each role stands for. */
const MARK_WORDS: Record<MarkRole, string> = { opens: '“', closes: '”', innerOpens: '‘', innerCloses: '’' };

/** Places: five from the sentence's start, three to its end, two of the sentence in its block, two of the block. */
const PLACES = 5 * 3 * 2 * 2;

/**
 * A learned table for each feature: its number of rows (0: as many as the vocabulary has) and its width. Those
 * that are not `placed` depend on the word alone.
 */
export const TABLES = [
  { name: 'word', rows: 0, width: 32, placed: false },
  { name: 'prefix', rows: 1024, width: 8, placed: false },
  { name: 'suffix3', rows: 1024, width: 8, placed: false },
  { name: 'suffix2', rows: 512, width: 8, placed: false },
  { name: 'shape', rows: SHAPE_COUNT, width: 4, placed: false },
  { name: 'tag', rows: TAGS.length, width: 8, placed: true },
  { name: 'quote', rows: QUOTE_STATES, width: 12, placed: true },
  { name: 'place', rows: PLACES, width: 8, placed: true },
  { name: 'reporting', rows: REPORTING_ROWS, width: 8, placed: false },
] as const;

export const INPUT_WIDTH: number = TABLES.reduce((sum, { width }) => sum + width, 0);

/** Rows of known words by hash; row 0 is the unknown word. */
export type Vocabulary = ReadonlyMap<number, number>;

/** The words of a document in the form under which the vocabulary knows them. */
export function wordsOf(doc: TextDocument, marks: ReadonlyMap<number, MarkRole>): string[] {
  return doc.tokens.map((token, i) => {
    const role = marks.get(i);
    return role ? MARK_WORDS[role] : normalForm(token.text);
  });
}

const fromStart = (distance: number): number => (distance < 3 ? distance : distance < 6 ? 3 : 4);

function placeOf(doc: TextDocument, index: number): number {
  const sentence = doc.sentences[doc.tokens[index].sentence];
  const first = fromStart(index - sentence.firstToken);
  const last = Math.min(sentence.endToken - 1 - index, 2);
  const opensBlock = sentence.start === doc.blocks[sentence.block].start ? 1 : 0;
  return ((first * 3 + last) * 2 + opensBlock) * 2 + (sentence.block === 0 ? 1 : 0);
}

/** The row in each of `TABLES` for every token, token after token. */
export function featureRows(doc: TextDocument, vocabulary: Vocabulary): Int32Array {
  const { states, marks } = quoteStates(doc);
  const rows = new Int32Array(doc.tokens.length * TABLES.length);
  wordsOf(doc, marks).forEach((word, i) => {
    const token = doc.tokens[i];
    rows.set(
      [
        vocabulary.get(hashOf(word)) ?? 0,
        hashOf(word.slice(0, 3)) % TABLES[1].rows,
        hashOf(word.slice(-3)) % TABLES[2].rows,
        hashOf(word.slice(-2)) % TABLES[3].rows,
        shapeOf(token.text),
        TAG_ROW.get(token.tag) ?? TAGS.length - 1,
        states[i],
        placeOf(doc, i),
        reportingOf(word),
      ],
      i * TABLES.length,
    );
  });
  return rows;
}
