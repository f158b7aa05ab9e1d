import type { Span } from '../../src/model';

export type Part = 'content' | 'source' | 'cue';
/** A part of a statement, as marked. */
export interface Mark {
  id: number;
  part: Part;
  span: Span;
}

const PART_OF: Record<string, Part> = { '{': 'content', '[': 'source', '<': 'cue' };
const CLOSER: Record<string, string> = { '{': '}', '[': ']', '<': '>' };
const PIECES = /\\([[\]{}<>*])|([[{<])(\d+(?:,\d+)*) |([\]}>])|(\*\*)|([[{<*\\])|[^[\]{}<>*\\]+/g;

/**
 * Takes the marks out of a paragraph that begins at `offset` of the article's text.
 *
 * @throws Error quoting the paragraph where brackets do not pair.
 */
export function unmark(paragraph: string, offset: number): { text: string; marks: Mark[]; emphasis: Span[] } {
  const marks: Mark[] = [];
  const emphasis: Span[] = [];
  const open: { bracket: string; ids: string; start: number }[] = [];
  let text = '';
  let bold: number | null = null;
  const here = (): number => offset + text.length;
  for (const [piece, escaped, opener, ids, closer, stars, bare] of paragraph.matchAll(PIECES)) {
    if (bare) throw new Error(`"${bare}" stands alone in: ${paragraph}`);
    if (opener) open.push({ bracket: opener, ids, start: here() });
    else if (closer) close(closer);
    else if (stars) toggleBold();
    else text += escaped ?? piece;
  }
  if (open.length || bold !== null) throw new Error(`a mark is not closed in: ${paragraph}`);
  return { text, marks, emphasis };

  function close(closer: string): void {
    const last = open.pop();
    if (!last || CLOSER[last.bracket] !== closer) throw new Error(`"${closer}" closes nothing in: ${paragraph}`);
    const span: Span = [last.start, here()];
    marks.push(...last.ids.split(',').map((id) => ({ id: Number(id), part: PART_OF[last.bracket], span })));
  }

  function toggleBold(): void {
    if (bold === null) bold = here();
    else {
      emphasis.push([bold, here()]);
      bold = null;
    }
  }
}
