import type { Span, StatementKind } from '../model';
import { FINDING, type FindingRule } from '../rules';
import { spanOf, type Context } from './context';
import type { Cue } from './cues';
import type { FoundStatement } from './found';
import type { Range } from './range';
import { sourceSpan, type Subject } from './subjects';

interface Parts {
  content: Range[];
  cue?: Cue | Range | null;
  source?: Subject | null;
  rule: FindingRule;
  /** The speaker is missing, or may be none. */
  doubtful?: boolean;
  /** The rule that is as sure as this finding is, where that is not its own. */
  sureAs?: FindingRule;
  args?: Record<string, string>;
}

const isRange = (cue: Cue | Range): cue is Range => Array.isArray(cue);
const WORD = /[\p{L}\p{N}]/u;

/** Edge tokens that are neither words nor part of a quotation are no content, but for the mark of a question or cry. */
function trim(context: Context, [first, end]: Range): Range {
  const edge = (i: number): boolean => context.quoteOf[i] < 0 && !WORD.test(context.tokens[i].text);
  let from = first;
  let to = end;
  while (from < to && edge(from)) from++;
  while (to > from && edge(to - 1) && !/^[?!]$/.test(context.lower[to - 1])) to--;
  return [from, to];
}

/** Direct, mixed or indirect, by how much of the content stands inside marks. */
export function kindOf(context: Context, ranges: readonly Range[]): StatementKind {
  let inside = 0;
  let outside = 0;
  for (const [first, end] of ranges)
    for (let i = first; i < end; i++) {
      if (!WORD.test(context.tokens[i].text)) continue;
      if (context.quoteOf[i] >= 0) inside++;
      else if (i > first || context.lower[i] !== 'that') outside++;
    }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

/** Makes a statement of token ranges; null where no word is left in its content. */
export function propose(context: Context, parts: Parts): FoundStatement | null {
  const ranges = parts.content.map((range) => trim(context, range)).filter(([first, end]) => end > first);
  if (ranges.length === 0) return null;
  const span = ([first, end]: Range): Span => spanOf(context, first, end);
  const cue = parts.cue ? [span(isRange(parts.cue) ? parts.cue : [parts.cue.first, parts.cue.end])] : [];
  return {
    content: ranges.map(span),
    cue,
    source: parts.source ? [sourceSpan(context, parts.source)] : [],
    kind: kindOf(context, ranges),
    confidence: FINDING[parts.sureAs ?? parts.rule].confidence[parts.doubtful ? 1 : 0],
    evidence: [{ rule: parts.rule, args: parts.args ?? {} }],
  };
}
