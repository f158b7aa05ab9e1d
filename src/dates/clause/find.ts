import type { DateMention } from '../../model';
import type { Sentence, TextDocument } from '../../text/document';
import { firstFrom } from '../../text/search';
import { attachment } from './attachment';
import { tokensAround, type Clause, type StatementSpans } from './shape';

/** Whether a date may tell when something was said: not vague, and not after the last day that it may be. */
function mayTell(date: DateMention, latest: string | null): boolean {
  if (date.vague || !date.value || !date.covers || (date.type !== 'date' && date.type !== 'time')) return false;
  return latest === null || date.covers.from <= latest;
}

/**
 * The date that the statement's own clause gives.
 *
 * @param dates in reading order.
 * @param latest the last day on which it can have been said, "2013-06-08"; null where none is known.
 */
export function clauseDate(
  doc: TextDocument,
  statement: StatementSpans,
  sentence: Sentence,
  dates: readonly DateMention[],
  latest: string | null,
): DateMention | null {
  const [cue, source] = [statement.cue[0], statement.source[0]];
  const tokens = tokensAround(doc, sentence, (cue ?? source!)[0]);
  const clause: Clause = { tokens, cue, source, content: statement.content };
  const end = tokens.at(-1)?.end ?? 0;
  let best: { date: DateMention; rank: number } | null = null;
  for (
    let i = firstFrom(dates, tokens[0]?.start ?? 0, (date) => date.span[0]);
    i < dates.length && dates[i].span[0] < end;
    i++
  ) {
    const date = dates[i];
    if (!mayTell(date, latest)) continue;
    const rank = attachment(clause, date);
    if (rank !== null && (best === null || rank < best.rank)) best = { date, rank };
  }
  return best?.date ?? null;
}
