import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions } from '../../src/mentions/find';
import { resolveSpeakers } from '../../src/speakers/resolve';
import { readArticle } from '../mentions/reading';

const piece = fc.constantFrom(
  ...[
    'Ann',
    'Lee',
    'Sen.',
    'President',
    'the',
    'of',
    'and',
    'said',
    'she',
    'who',
    ',',
    '.',
    '“',
    '”',
    "'s",
    '(',
    ')',
    '\n\n',
  ],
  ...[
    'constructor',
    '__proto__',
    'U.S.',
    'FBI',
    'official',
    'reports',
    '12',
    '😀',
    'e\u0301',
    '(D-Ohio)',
    'I',
    'Mr.',
    'A.B.',
  ],
);

test('any text and any spans give speakers without an error', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (words, a, b) => {
      const doc = readArticle(words.join(' '));
      const cut = (n: number): [number, number] => [n % doc.text.length, (n % doc.text.length) + 1 + (n % 9)];
      const found = [
        { content: [cut(a)], source: [cut(b)], cue: [], kind: 'direct' as const, evidence: [] },
        { content: [cut(b)], source: [], cue: [], kind: 'mixed' as const, evidence: [] },
      ];
      const { speakers, assigned } = resolveSpeakers(doc, findMentions(doc), found);
      expect(assigned).toHaveLength(2);
      for (const id of assigned.flatMap((one) => one.speakers)) expect(speakers[id].name).not.toBe('');
    }),
    { numRuns: 400, seed: 7 },
  );
});
