import { readFileSync } from 'node:fs';
import { PartLabel } from '../../../statements/learned/labels';
import { tokenAt } from '../../../statements/learned/tokenAt';
import type { TokenRange } from '../../../statements/learned/window';
import { type Article, noCandidates, type Span } from '../../../model';
import type { TextDocument } from '../../../text/document';
import type { Models } from '../../../text/models';
import { readText } from '../../../text/read';

interface Quote {
  content: Span[];
  cue: Span[] | null;
  source: Span[] | null;
  coreSpeech: boolean;
}

/** A statement of the corpus in tokens. */
export interface GoldStatement {
  cue: TokenRange;
  speech: boolean;
  content: TokenRange[];
  source: TokenRange[];
}

export interface Sample {
  id: string;
  doc: TextDocument;
  statements: GoldStatement[];
}

function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    kind: 'paragraph' as const,
  }));
  const candidates = noCandidates();
  return { url: '', text, blocks, candidates };
}

function rangesOf(doc: TextDocument, spans: Span[] | null): TokenRange[] {
  return (spans ?? [])
    .map(([start, end]) => ({ start: tokenAt(doc.tokens, start), end: tokenAt(doc.tokens, end - 1) + 1 }))
    .filter(({ start, end }) => start < end && end <= doc.tokens.length);
}

/** Reads lines of `{id, text, quotes}`; a quote without a cue teaches nothing here. */
export function readCorpus(file: string, models: Models): Sample[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  return lines.map((line) => {
    const { id, text, quotes } = JSON.parse(line) as { id: string; text: string; quotes: Quote[] };
    const doc = readText(articleOf(text), models);
    const statements = quotes.flatMap((quote) => {
      const [cue] = rangesOf(doc, quote.cue);
      const parts = { content: rangesOf(doc, quote.content), source: rangesOf(doc, quote.source) };
      return cue && parts.content.length ? [{ cue, speech: quote.coreSpeech, ...parts }] : [];
    });
    return { id, doc, statements };
  });
}

/** The labels of a statement's parts within a window; all `Out` for a cue that reports nothing. */
export function partLabels(gold: GoldStatement | undefined, cue: TokenRange, window: TokenRange): Uint8Array {
  const labels = new Uint8Array(window.end - window.start);
  const paint = (ranges: TokenRange[], begin: number): void => {
    for (const range of ranges) {
      let inside = false;
      for (let t = Math.max(range.start, window.start); t < Math.min(range.end, window.end); t++) {
        if (t >= cue.start && t < cue.end) continue;
        labels[t - window.start] = inside ? begin + 1 : begin;
        inside = true;
      }
    }
  };
  paint(gold?.content ?? [], PartLabel.BeginContent);
  paint(gold?.source ?? [], PartLabel.BeginSource);
  return labels;
}
