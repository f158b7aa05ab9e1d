import type { BlockKind, Span } from '../../model';
import type { Context, Unit } from '../context';
import type { FoundStatement } from '../found';
import { byUnit } from '../units';

/** Blocks that stand beside the running text and interrupt nothing. */
const ASIDE: ReadonlySet<BlockKind> = new Set(['headline', 'subheading', 'pullQuote', 'caption', 'embed']);
const WORD = /[\p{L}\p{N}]/u;

/** How a unit with no statement of its own goes on: wholly quoted, opening with a quotation, or not at all. */
function quotedPart(context: Context, unit: Unit): 'whole' | 'opening' | null {
  const quote = context.quoteOf[unit.first];
  if (quote < 0) return null;
  for (let i = unit.first; i < unit.end; i++)
    if (context.quoteOf[i] < 0 && WORD.test(context.tokens[i].text)) {
      const [first, end] = context.quoteTokens[quote];
      return end - first > 5 ? 'opening' : null;
    }
  return 'whole';
}

const unitSpan = (context: Context, unit: Unit): Span => {
  let end = unit.end;
  while (end > unit.first && context.quoteOf[end - 1] < 0 && !WORD.test(context.tokens[end - 1].text)) end--;
  return [context.tokens[unit.first].start, context.tokens[end - 1].end];
};

/** Quoted statements, and those of which a part is quoted before the attribution, may go on with another quotation. */
const goesOn = ({ kind, evidence }: FoundStatement): boolean =>
  (kind === 'direct' && evidence[0].rule !== 'quote.turn') ||
  (kind === 'mixed' && evidence[0].rule.startsWith('before.'));

/** Whether nothing but what stands beside the text lies between two blocks. */
function adjacent(context: Context, from: number, to: number): boolean {
  for (let b = from + 1; b < to; b++) if (!ASIDE.has(context.doc.blocks[b].kind)) return false;
  return true;
}

const markOf = (context: Context, unit: Unit): string => context.doc.text[context.tokens[unit.first].start];

/** Where two parts of one quotation stand side by side, they are one segment. */
function append(statement: FoundStatement, span: Span, text: string): FoundStatement {
  const last = statement.content.at(-1)!;
  const apart = text.slice(last[1], span[0]).trim() !== '';
  const content = apart
    ? [...statement.content, span]
    : [...statement.content.slice(0, -1), [last[0], span[1]] as const];
  return {
    ...statement,
    content,
    evidence: [...statement.evidence, { rule: 'quote.continued', args: {} }],
  };
}

/**
 * A quotation without any attribution goes on with the quoted statement right before it: `"…," he said. "…"`, in the
 * same paragraph or, where the whole paragraph is quoted, in the next.
 */
export function joinContinuations(context: Context, statements: readonly FoundStatement[]): FoundStatement[] {
  const units = byUnit(context, statements);
  const current = new Map(statements.map((statement) => [statement, statement]));
  let open: FoundStatement | null = null;
  context.units.forEach((unit, u) => {
    if (ASIDE.has(context.doc.blocks[unit.block].kind)) return;
    const own = units[u];
    if (own.length > 0) {
      open = own.findLast(goesOn) ?? null;
      return;
    }
    const part = quotedPart(context, unit);
    const sameMarks =
      open !== null && (open.kind !== 'direct' || markOf(context, unit) === context.doc.text[open.content[0][0]]);
    const newBlock = u > 0 && context.units[u - 1].block !== unit.block;
    if (
      !open ||
      !part ||
      (newBlock && (!sameMarks || part !== 'whole' || !adjacent(context, context.units[u - 1].block, unit.block)))
    ) {
      open = null;
      return;
    }
    current.set(open, append(current.get(open)!, unitSpan(context, unit), context.doc.text));
    if (part === 'opening') open = null;
  });
  return statements.map((statement) => current.get(statement)!);
}
