import type { Span } from '../../src/model';
import { findMentions } from '../../src/mentions/find';
import { type Assignment, type FoundLike, resolveSpeakers } from '../../src/speakers/resolve';
import { readArticle } from '../mentions/reading';

/** A marked article with its speakers resolved. */
export interface Resolved {
  /** The speakers' names of each statement, in reading order of the contents; joint ones joined by " + ", none "?". */
  names: string[];
  assigned: Assignment[];
  speakers: ReturnType<typeof resolveSpeakers>['speakers'];
}

/**
 * Resolves an article in which each statement's content stands in braces and its source in square brackets with the
 * same number: "[1 Hale] said {1 it would rain}." A content without a source has none; a cue may stand in angle brackets.
 */
export function resolveMarked(marked: string): Resolved {
  const contents = new Map<string, Span[]>();
  const sources = new Map<string, Span[]>();
  const cues = new Map<string, Span[]>();
  const parts: Record<string, Map<string, Span[]>> = { '{': contents, '[': sources, '<': cues };
  const open: { into: Map<string, Span[]>; id: string; start: number }[] = [];
  let text = '';
  for (const [piece, mark, id] of marked.matchAll(/([[{<])(\d) |[\]}>]|[^[\]{}<>]+/g)) {
    if (mark) open.push({ into: parts[mark], id, start: text.length });
    else if (/^[\]}>]$/.test(piece)) close();
    else text += piece;
  }
  const doc = readArticle(text);
  const found = [...contents].map(([id, content]): FoundLike => {
    const quoted = /^["“]/.test(doc.text.slice(...content[0]));
    const source = sources.get(id) ?? [];
    return { content, source, cue: cues.get(id) ?? [], kind: quoted ? 'direct' : 'indirect', evidence: [] };
  });
  const { speakers, assigned } = resolveSpeakers(doc, findMentions(doc), found);
  const names = assigned.map(({ speakers: ids }) => ids.map((i) => speakers[i].name).join(' + ') || '?');
  return { names, assigned, speakers };

  function close(): void {
    const { into, id, start } = open.pop()!;
    into.set(id, [...(into.get(id) ?? []), [start, text.length]]);
  }
}
