import type { Context, Unit } from '../context';
import { hasClause } from '../extents';
import type { FoundStatement } from '../found';
import { SPEECH_NOUNS } from '../lexicon/nouns';
import { owner } from '../owner';
import { propose } from '../proposal';

/** Where the clause ends that began inside a sentence: at its comma or the sentence's end. */
function clauseEnd(context: Context, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (context.quoteOf[i] >= 0) {
      const last = context.quoteTokens[context.quoteOf[i]][1] - 1;
      if (i === last && context.lower[i - 1] === ',') return i + 1;
      continue;
    }
    if (/^[,;—–]$|^--$/.test(context.lower[i]) && hasClause(context, from, i)) return i;
  }
  return limit;
}

/** "Smith's claim that taxes will rise": a noun reports what its owner said. */
export function speechNouns(context: Context, unit: Unit): FoundStatement[] {
  const out: FoundStatement[] = [];
  for (let i = unit.first; i + 2 < unit.end; i++) {
    if (context.quoteOf[i] >= 0 || context.lower[i + 1] !== 'that' || !SPEECH_NOUNS.has(context.lower[i])) continue;
    const source = owner(context, i, unit.first);
    const end = clauseEnd(context, i + 2, unit.end);
    if (!source || !hasClause(context, i + 2, end)) continue;
    const found = propose(context, {
      content: [[i + 2, end]],
      cue: [i, i + 1],
      source,
      rule: 'noun',
      args: { cue: context.lower[i] },
    });
    if (found) out.push(found);
  }
  return out;
}
