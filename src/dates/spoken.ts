import type { DateMention, Span, Statement } from '../model';
import type { Quotation, TextDocument } from '../text/document';
import { firstFrom } from '../text/search';
import type { Day } from './calendar';
import { dayOfIso } from './find';

/** A quotation that was spoken on a day that its statement's clause tells: on one of these days. */
export interface Spoken {
  start: number;
  end: number;
  first: Day;
  last: Day;
}

/**
 * The quotations that were spoken on days told in their statement's clause, in reading order: in “Tonight we won,” she
 * said on Monday, tonight is Monday's.
 */
export function spokenOn(
  { quotations }: TextDocument,
  statements: readonly Pick<Statement, 'content' | 'date'>[],
  dates: readonly DateMention[],
): Spoken[] {
  const outer = quotations.filter(({ depth }) => depth === 0);
  const spoken = statements.flatMap(({ content, date }) => {
    const told = date.span && dates[firstFrom(dates, date.span[0], ({ span }) => span[0])];
    if (!told?.covers) return [];
    const [first, last] = [dayOfIso(told.covers.from)!, dayOfIso(told.covers.to)!];
    return content.flatMap((span) => within(outer, span).map(({ start, end }) => ({ start, end, first, last })));
  });
  return spoken.sort((a, b) => a.start - b.start);
}

/** The quotations, in order and apart, that overlap a span. */
function within(quotations: readonly Quotation[], [from, to]: Span): Quotation[] {
  const found: Quotation[] = [];
  for (let i = firstFrom(quotations, from + 1, ({ end }) => end); quotations[i] && quotations[i].start < to; i++)
    found.push(quotations[i]);
  return found;
}
