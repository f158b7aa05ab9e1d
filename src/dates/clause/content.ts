import type { DateMention, Span } from '../../model';
import { ON, RELEASED } from '../lexicon/speech';
import { lowerOf, type Clause } from './shape';

/**
 * "Said | last week it had written", "according to a letter | dated April 30, …": a date that opens an indirect content
 * right behind the cue or source belongs to them, unless it is the content's own subject.
 */
export function opensContent({ tokens, cue, source }: Clause, date: DateMention, content: Span): boolean {
  const lead = tokens.filter((token) => token.start >= content[0] && token.end <= date.span[0]);
  const next = tokens.find((token) => token.start >= date.span[1]);
  const behind = Math.max(cue?.[1] ?? 0, source?.[1] ?? 0);
  if (content[0] < behind || content[0] - behind > 1 || !next) return false;
  if (lead.length > 0) return RELEASED.has(lowerOf(lead[0])) && lead.slice(1).every((token) => ON.has(lowerOf(token)));
  return next.tag !== 'AUX' && next.tag !== 'VERB' && next.tag !== 'PUNCT' && !lowerOf(next).startsWith("'");
}
