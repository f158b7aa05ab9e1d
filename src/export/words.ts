import type { Article, Span, Statement } from '../model';
import { type Quoted, quotedIn } from './quoted';

/** The other family's mark, for a quotation that comes to stand within another, or out of one. */
const others = new Map([
  ['“', '‘'],
  ['”', '’'],
  ['‘', '“'],
  ['’', '”'],
  ['"', "'"],
  ["'", '"'],
  ['„', '‚'],
  ['‚', '„'],
  ['«', '‹'],
  ['»', '›'],
  ['‹', '«'],
  ['›', '»'],
]);

const isSingle = ({ marks }: Quoted): boolean => /^['‘’‚‹›]$/.test(marks.open);
const holds = ({ outer }: Quoted, [start, end]: Span): boolean => outer[0] <= start && end <= outer[1];
const holdersOf = (quoted: Quoted, all: readonly Quoted[]): Quoted[] =>
  all.filter((each) => each !== quoted && holds(each, quoted.outer));

/** What is written in place of a stretch of the text. */
interface Edit {
  span: Span;
  by: string;
}

/**
 * The words of an article's statements as they may stand in another text: in quotation marks where the article has them
 * and nowhere else, a mark that a cut took away supplied, single and double ones alternating from the article's own
 * outermost, parts that the article parts joined by an ellipsis, and no line ends.
 */
export function wordsIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>) {
  const all = quotedIn({ text, blocks });
  const isBlank = (start: number, end: number): boolean => text.slice(start, end).trim() === '';

  /** Whether words all within a quotation are its own: those that somebody quoted reports of others are not. */
  function isOf({ outer, inner }: Quoted, [start, end]: Span, kind: Statement['kind']): boolean {
    if (kind === 'direct') return true;
    const hasMark = outer[0] === start || outer[1] === end;
    return hasMark || (kind === 'mixed' && (isBlank(inner[0], start) || isBlank(end, inner[1])));
  }

  /** The quotations whose marks a run of words takes along, outermost first. */
  function carriedBy(run: Span, kind: Statement['kind']): Quoted[] {
    const touching = all.filter(({ outer }) => outer[0] < run[1] && run[0] < outer[1]);
    const around = touching.findLast((quoted) => holds(quoted, run));
    return touching.filter((quoted) => (quoted === around ? isOf(quoted, run, kind) : !holds(quoted, run)));
  }

  function marksOf(quoted: Quoted, carried: readonly Quoted[]): Quoted['marks'] {
    const [outermost = quoted] = holdersOf(quoted, all);
    const isDeep = holdersOf(quoted, carried).length % 2 === 1;
    if (isSingle(quoted) === (isSingle(outermost) !== isDeep)) return quoted.marks;
    const { open, close } = quoted.marks;
    return { open: others.get(open) ?? open, close: others.get(close) ?? close };
  }

  function runWords([start, end]: Span, kind: Statement['kind']): string {
    const carried = carriedBy([start, end], kind);
    const opening = carried.map((quoted): Edit => {
      const { outer, inner } = quoted;
      const span: Span = outer[0] < start ? [start, Math.max(start, inner[0])] : [outer[0], inner[0]];
      return { span, by: marksOf(quoted, carried).open };
    });
    const closing = carried.toReversed().map((quoted): Edit => {
      const { outer, inner } = quoted;
      const span: Span = inner[1] < end ? [inner[1], Math.min(outer[1], end)] : [end, end];
      return { span, by: marksOf(quoted, carried).close };
    });
    const reopened = carried
      .flatMap((quoted) => quoted.reopened)
      .filter((span) => start <= span[0] && span[1] <= end)
      .map((span): Edit => ({ span, by: '' }));
    return edited([start, end], [...opening, ...reopened, ...closing]);
  }

  function edited([start, end]: Span, edits: readonly Edit[]): string {
    let at = start;
    let words = '';
    for (const { span, by } of edits.toSorted((a, b) => a.span[0] - b.span[0])) {
      words += text.slice(at, span[0]) + by;
      at = span[1];
    }
    return (words + text.slice(at, end)).replace(/\s+/g, ' ').trim();
  }

  return ({ content, kind }: Pick<Statement, 'content' | 'kind'>): string =>
    runsOf(content, isBlank)
      .map((run) => runWords(run, kind))
      .join(' … ');
}

/** Parts between which nothing is left out are one. */
function runsOf(content: readonly Span[], isBlank: (start: number, end: number) => boolean): Span[] {
  const runs: Span[] = [];
  for (const [start, end] of content) {
    const last = runs.at(-1);
    if (last && last[1] <= start && isBlank(last[1], start)) runs[runs.length - 1] = [last[0], end];
    else runs.push([start, end]);
  }
  return runs;
}
