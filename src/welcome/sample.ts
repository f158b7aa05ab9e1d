import type { LocatedArticle } from '../article/located';
import { type Analysis, noCandidates, type Span, type Statement, type StatementDate } from '../model';

const text =
  '“We will open the bridge in June,” the engineer Ada Moss told reporters on Monday. ' +
  'The mayor, Ben Hale, called the wait “a small price for safety”. ' +
  'He said the town would pay for the new lamps.';

const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

const dated = (basis: 'stated' | 'article', value: string): StatementDate => ({
  value,
  granularity: 'day',
  basis,
  from: basis === 'stated' ? 'text' : 'published',
  span: basis === 'stated' ? spanOf('on Monday') : null,
  confidence: 0.9,
});

const found: Omit<Statement, 'id'>[] = [
  {
    content: [spanOf('“We will open the bridge in June,”')],
    cue: [spanOf('told')],
    source: [spanOf('the engineer Ada Moss')],
    kind: 'direct',
    speakers: [0],
    confidence: 0.97,
    evidence: [{ rule: 'after.quote', args: { cue: 'told' } }],
    date: dated('stated', '2026-05-04'),
  },
  {
    content: [spanOf('the wait “a small price for safety”')],
    cue: [spanOf('called')],
    source: [spanOf('The mayor, Ben Hale')],
    kind: 'mixed',
    speakers: [1],
    confidence: 0.92,
    evidence: [{ rule: 'before.quote', args: { cue: 'called' } }],
    date: dated('article', '2026-05-05'),
  },
  {
    content: [spanOf('the town would pay for the new lamps')],
    cue: [spanOf('said')],
    source: [spanOf('He')],
    kind: 'indirect',
    speakers: [1],
    confidence: 0.75,
    evidence: [
      { rule: 'before.clause', args: { cue: 'said' } },
      { rule: 'speaker.pronoun', args: { mention: 'He', name: 'Ben Hale' } },
    ],
    date: dated('article', '2026-05-05'),
  },
];

/** Three sentences of ours with what would be read of them. */
export const sample = {
  text,
  analysis: {
    supported: true,
    meta: {
      url: '',
      canonicalUrl: null,
      title: null,
      authors: [],
      site: null,
      section: null,
      language: 'en',
      published: null,
      modified: null,
    },
    speakers: [
      { id: 0, name: 'Ada Moss', kind: 'person', role: 'engineer', mentions: [] },
      { id: 1, name: 'Ben Hale', kind: 'person', role: 'mayor', mentions: [] },
    ],
    statements: found.map((statement, id) => ({ id, ...statement })),
    dates: [],
  } satisfies Analysis,
};

/** The sample where it stands in a page: one text node holds it all. */
export function locatedIn(node: Text): LocatedArticle {
  const block = { start: 0, end: text.length, kind: 'paragraph' as const };
  return {
    article: { url: '', text, blocks: [block], candidates: noCandidates() },
    doubt: null,
    ranges([start, end]) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [range];
    },
    offsetAt: (at, offset) => (at === node ? offset : null),
  };
}
