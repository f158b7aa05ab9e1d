import type { Context } from '../context';
import type { Cue } from '../cues';
import type { FoundStatement } from '../found';
import { propose } from '../proposal';
import type { Range } from '../range';
import type { Subject } from '../subjects';

/** Blocks that follow one another and are set off from the body by the page. */
const SET_OFF = new Set(['blockquote', 'embed']);

/** What the blocks behind a lead-in hold: a quotation with its paragraphs, a run of block quotes, or one paragraph. */
export function announced(context: Context, after: number): Range[] {
  const { blocks } = context;
  const block = after + 1;
  const range = blocks[block];
  if (!range || range[1] === 0) return [];
  const { kind } = context.doc.blocks[block];
  if (SET_OFF.has(kind)) {
    const run: Range[] = [];
    for (let b = block; SET_OFF.has(context.doc.blocks[b]?.kind) && blocks[b][1] > 0; b++) run.push(blocks[b]);
    return run;
  }
  const quote = context.quoteOf[range[0]];
  if (quote >= 0) return [context.quoteTokens[quote]];
  return kind === 'paragraph' ? [range] : [];
}

/** `She wrote:` at the end of a paragraph: what she wrote stands in the next. */
export function leadIn(context: Context, cue: Cue, subject: Subject | null): FoundStatement | null {
  const { unit } = cue;
  if (context.lower[unit.end - 1] !== ':' || context.blocks[unit.block][1] !== unit.end) return null;
  for (let i = cue.end; i < unit.end - 1; i++)
    if (context.quoteOf[i] >= 0 || /^(?:VERB|AUX)$/.test(context.tokens[i].tag)) return null;
  const content = announced(context, unit.block);
  const marked = content.length > 0 && (content.length > 1 || context.quoteOf[content[0][0]] >= 0);
  if (!marked && (cue.shape === 'passive' || !subject)) return null;
  // "denied the charges:" announces no words of its own; "wrote:", "said in a letter:" do.
  if (!marked && /^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(context.tokens[cue.end].tag)) return null;
  return propose(context, {
    content,
    cue,
    source: subject,
    rule: marked ? 'after.leadIn' : 'after.announced',
    args: { cue: cue.verb.lemma },
    doubtful: !subject,
  });
}
