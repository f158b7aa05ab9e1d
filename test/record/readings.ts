import type { Meta } from '../../src/model';
import type { Reading, ReadStatement } from '../../src/record/kept';
import { untold } from '../untold';

const meta: Meta = {
  url: 'https://courier.example/valley/bridge',
  canonicalUrl: null,
  title: 'Old bridge to stay open',
  authors: ['Nora Field'],
  site: 'The Courier',
  section: null,
  language: 'en',
  published: { value: '2026-03-02', granularity: 'day', from: { where: '', text: '' } },
  modified: null,
};

interface Said {
  quote: string;
  by?: string[];
  role?: string | null;
  kind?: 'person' | 'organization' | 'unnamed';
  /** YYYY-MM-DD. */
  on?: string;
  uid?: string;
}

function statement(
  text: string,
  { quote, by = ['Ann Lee'], role = null, kind = 'person', on, uid }: Said,
): ReadStatement {
  const start = text.indexOf(quote);
  return {
    quote,
    content: [[start, start + quote.length]],
    cue: [],
    source: [],
    kind: 'direct',
    confidence: 0.9,
    evidence: [],
    date: on ? { value: on, granularity: 'day', basis: 'stated', from: 'text', span: null, confidence: 0.9 } : untold,
    speakers: by.map((name) => ({ name, kind, role, ...(uid && { uid }) })),
  };
}

/** An article that was read, whose text is what is said in it. */
export function readingOf(said: Said[], changes: Partial<Meta> = {}, readAt = '2026-03-05T10:00:00.000Z'): Reading {
  const text = said.map(({ quote, by }) => `“${quote},” said ${by?.join(' and ') ?? 'Ann Lee'}.`).join('\n\n');
  return {
    readAt,
    meta: { ...meta, ...changes },
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    statements: said.map((one) => statement(text, one)),
  };
}

/** A text of so many words, each of them another, told apart by `seed`. */
export const longText = (words: number, seed = 'w'): string =>
  Array.from({ length: words }, (_, at) => `${seed}${at}`).join(' ');
