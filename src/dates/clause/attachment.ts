import type { DateMention } from '../../model';
import { betweenSourceAndCue, fronted } from './beforeCue';
import { followsCue } from './behindCue';
import { overlaps, type Clause } from './shape';
import { opensContent } from './content';
import { isReleased, withinSource } from './source';

/** How a date hangs on the statement's clause, the surest first; null where it does not. */
export function attachment(clause: Clause, date: DateMention): number | null {
  const { cue, source, content } = clause;
  const inside = content.find((span) => overlaps(span, date.span));
  if (inside) return opensContent(clause, date, inside) ? 4 : null;
  const anchor = cue ?? source!;
  if (source && overlaps(source, date.span)) return withinSource(clause, date) ? 3 : null;
  if (source && source[1] <= date.span[0] && isReleased(clause, date, source)) return 3;
  const end = Math.max(anchor[1], 0);
  if (date.span[0] >= end) return followsCue(clause, date, end) ? 0 : null;
  if (source && cue && source[1] <= date.span[0] && date.span[1] <= cue[0])
    return betweenSourceAndCue(clause, date, source, cue) ? 1 : null;
  return fronted(clause, date, Math.min(anchor[0], source?.[0] ?? anchor[0])) ? 2 : null;
}
