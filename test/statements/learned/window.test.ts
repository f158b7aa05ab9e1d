import { describe, expect, it } from 'vitest';
import { RELATIONS, RELATION_ROWS, Windows, type TokenRange } from '../../../src/statements/learned/window';
import type { TextDocument } from '../../../src/text/document';
import { NO_MODELS, documentOf } from './documents';

const cueOf = (doc: TextDocument, word: string): TokenRange => {
  const start = doc.tokens.findIndex(({ text }) => text === word);
  return { start, end: start + 1 };
};

const textIn = (doc: TextDocument, { start, end }: TokenRange): string =>
  doc.text.slice(doc.tokens[start].start, doc.tokens[end - 1].end);

describe('Windows.around', () => {
  it.each([
    [
      'its own block',
      ['The pier is shut.', 'It opens in May, Quill said.', 'Rain fell.'],
      'It opens in May, Quill said.',
    ],
    ['the block behind a colon', ['Quill said:', 'It opens in May.', 'Rain fell.'], 'Quill said:\n\nIt opens in May.'],
    [
      'the blocks that a quotation goes on over',
      ['“The pier is shut,” Quill said. “It opens in May.', '“We promise.”', 'Rain fell.'],
      '“The pier is shut,” Quill said. “It opens in May.\n\n“We promise.”',
    ],
  ])('takes %s', (_, paragraphs, expected) => {
    const doc = documentOf(NO_MODELS, ...paragraphs);
    expect(textIn(doc, new Windows(doc).around(cueOf(doc, 'said')))).toBe(expected);
  });

  it('keeps to the cue in a block without end', () => {
    const doc = documentOf(NO_MODELS, `${'word '.repeat(1000)}Quill said so. ${'word '.repeat(1000)}`);
    const { start, end } = new Windows(doc).around(cueOf(doc, 'said'));
    expect(end - start).toBeLessThan(400);
  });
});

describe('Windows.relate', () => {
  const doc = documentOf(NO_MODELS, '“It was time,” Ada Quill said. “It opens in May.”');
  const windows = new Windows(doc);
  const cue = cueOf(doc, 'said');
  const rowsAt = (token: number): number[] => {
    const out = new Int32Array(RELATIONS);
    windows.relate(token, cue, out, 0);
    return [...out];
  };

  it('tells the sides of the cue apart', () => {
    expect(rowsAt(cue.start - 1)).not.toEqual(rowsAt(cue.end));
    expect(rowsAt(cue.start)[0]).not.toBe(rowsAt(cue.end)[0]);
  });

  it('counts the marks between', () => {
    expect(rowsAt(2)[2]).not.toBe(rowsAt(cue.start - 1)[2]);
  });

  it('stays within its table', () => {
    doc.tokens.forEach((_, token) => rowsAt(token).forEach((row) => expect(row).toBeLessThan(RELATION_ROWS)));
  });
});
