import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundStatement } from '../../../src/statements/found';
import { findLearned } from '../../../src/statements/learned/findLearned';
import { kindOf } from '../../../src/statements/learned/kind';
import { textOf } from '../../../src/model';
import { loadModels } from '../../../src/tools/models';
import { documentOf } from './documents';
import { atOnce } from '../../../src/steps';

const models = await loadModels();
const weights = models.statements!;

/** From here on the reader's figures in assets/models/README.md are counted. */
const SHOWN = 0.35;

const find = (...paragraphs: string[]): { text: string; found: FoundStatement[] } => {
  const doc = documentOf(models, ...paragraphs);
  return { text: doc.text, found: atOnce(findLearned(doc, weights)).filter(({ confidence }) => confidence > SHOWN) };
};

describe('findLearned', () => {
  it.each([
    [
      '“The pier will open again in May,” Ada Quill said.',
      'said',
      'Ada Quill',
      'The pier will open again in May',
      'direct',
    ],
    [
      'Ada Quill said the pier would open again in May.',
      'said',
      'Ada Quill',
      'the pier would open again in May',
      'indirect',
    ],
    [
      '‘The pier will open again in May,’ said Ada Quill.',
      'said',
      'Ada Quill',
      'The pier will open again in May',
      'direct',
    ],
    [
      'The harbour master told reporters that the tide was “higher than ever”.',
      'told',
      'The harbour master',
      'the tide was “higher than ever”',
      'mixed',
    ],
    [
      'The council ran out of sand, according to Ada Quill.',
      'according to',
      'Ada Quill',
      'The council ran out of sand',
      'indirect',
    ],
    ['The council ran out of sand, she added.', 'added', 'she', 'The council ran out of sand', 'indirect'],
  ])('reads %s', (sentence, cue, source, content, kind) => {
    const { text, found } = find('Pier opens', sentence);
    const plain = (spans: FoundStatement['content']): string =>
      textOf(text, spans).replace(/^(?:that )?[“‘]?|[,.]?[’”]?$/g, (edge) =>
        edge.includes('”') && kind === 'mixed' ? edge : '',
      );
    expect(found.map((s) => [textOf(text, s.cue), textOf(text, s.source), plain(s.content), s.kind])).toEqual([
      [cue, source, content, kind],
    ]);
  });

  it('joins what a cue interrupts', () => {
    const { text, found } = find('“The pier,” Ada Quill said, “will open again in May.”');
    expect(found.map(({ content }) => textOf(text, content))).toEqual(['“The pier,” … “will open again in May.”']);
  });

  it.each(['The pier opened in May.', 'She read “Salt Roads” to the children.', '', '“', '\u2028 \uFFFC'])(
    'finds nothing in %j',
    (sentence) => expect(find(sentence).found).toEqual([]),
  );

  it('stays within the text and its own promises, whatever the text', () => {
    const words = fc.constantFrom('said', 'Quill', '“', '”', '"', ',', '.', ':', 'that', 'we', 'told', '\n', "'", '🙂');
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 4 }),
        (list) => {
          const doc = documentOf(models, ...list.map((paragraph) => paragraph.join(' ')));
          for (const { content, cue, source, confidence } of atOnce(findLearned(doc, weights))) {
            for (const [start, end] of [...content, ...cue, ...source]) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(doc.text.length);
            }
            expect(content.every(([start], i) => i === 0 || content[i - 1][1] <= start)).toBe(true);
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
      { seed: 5, numRuns: 60 },
    );
  });

  it('refuses another file', () => {
    expect(() => atOnce(findLearned(documentOf(models, 'Quill said so.'), new ArrayBuffer(64)))).toThrow(TypeError);
  });
});

describe('kindOf', () => {
  const doc = documentOf(models, 'Quill said the pier was “a wreck”. “It is.”');
  const spanOf = (part: string): [number, number] => {
    const start = doc.text.indexOf(part);
    return [start, start + part.length];
  };
  it.each([
    ['the pier was', 'indirect'],
    ['the pier was “a wreck”', 'mixed'],
    ['“a wreck”.', 'direct'],
    ['a wreck', 'direct'],
    ['“It is.”', 'direct'],
  ])('%s is %s', (part, kind) => expect(kindOf(doc, [spanOf(part)])).toBe(kind));
});
