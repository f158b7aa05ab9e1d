import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticles } from '../../src/article/read';
import { openPage } from './pages';

const SEED = 20310508;
const RUNS = 60;

const words = fc.array(
  fc.constantFrom(
    'The mayor said',
    'ge\u00ADne\u00ADration',
    'zero\u200Bwidth',
    'no\u00A0break',
    '👩‍🚀',
    'e\u0301te\u0301',
    'שלום עולם',
    '\uE001icon',
    ' ',
    '\n\t ',
    '“We waited,”',
    '…',
  ),
  { minLength: 1, maxLength: 5 },
);

type Piece = { text: string } | { tag: string; inside: Piece[] };

const piece: fc.Memo<Piece> = fc.memo((depth) =>
  depth <= 1
    ? words.map((list): Piece => ({ text: list.join('') }))
    : fc.oneof(
        words.map((list): Piece => ({ text: list.join('') })),
        fc.record({
          tag: fc.constantFrom('b', 'i', 'a', 'span', 'br', 'sup', 'q', 'mark', 'wbr'),
          inside: fc.array(piece(depth - 1), { maxLength: 3 }),
        }),
      ),
);
const paragraph = fc.array(piece(4), { minLength: 1, maxLength: 5 });

function nodeOf(of: Piece): Node {
  if ('text' in of) return document.createTextNode(of.text);
  const element = document.createElement(of.tag);
  if (of.tag !== 'br' && of.tag !== 'wbr') element.append(...of.inside.map(nodeOf));
  return element;
}

const seen = (text: string): string => text.replace(/[\s\u00AD\u200B\u2060\uFEFF\uE000-\uF8FF]/g, '');

test('any stretch of the text has the ranges that read the same, and leads back to itself', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(400),
      (paragraphs, at, length) => {
        const url = openPage('articles', 'wire-report');
        const after = document.querySelector('.article-body p')!;
        for (const pieces of paragraphs) {
          const element = document.createElement('p');
          element.append('The harbour was closed in the night, and nobody knew why: ', ...pieces.map(nodeOf));
          after.after(element);
        }
        const before = document.documentElement.outerHTML;
        const [{ article, ranges, offsetAt }] = readArticles(document, url) as [
          ReturnType<typeof readArticles>[number],
        ];
        const start = at % article.text.length;
        const end = Math.min(article.text.length, start + length);
        const found = ranges([start, end]);
        expect(seen(found.map(String).join(''))).toBe(seen(article.text.slice(start, end)));
        const [first] = found;
        if (first && /\S/.test(article.text[start]!))
          expect(offsetAt(first.startContainer, first.startOffset)).toBe(start);
        expect(document.documentElement.outerHTML).toBe(before);
      },
    ),
    { numRuns: RUNS, seed: SEED },
  );
}, 120_000);
