import type { DateMention } from '../model';
import type { ItemRef, Reading } from './entries';
import { sentenceAround } from './sentences';

/** A date expression of an article as the list shows it. */
export interface DatedPassage {
  ref: ItemRef;
  mention: DateMention;
  /** The words of the expression. */
  words: string;
  /** The sentence around it. */
  sentence: string;
  /** Days since 1970 of the middle of what it covers; null for durations and repetitions. */
  day: number | null;
}

const dayMs = 86_400_000;

/** The day since 1970 of an ISO date, its time left out; null for what is none. */
export function dayOf(value: string): number | null {
  const instant = Date.parse(value.slice(0, 10));
  return Number.isNaN(instant) ? null : instant / dayMs;
}

function middleOf({ covers }: DateMention): number | null {
  const [from, to] = covers ? [dayOf(covers.from), dayOf(covers.to)] : [null, null];
  return from === null || to === null ? null : (from + to) / 2;
}

function passagesOf({ article, analysis }: Reading, reading: number): DatedPassage[] {
  return analysis.dates.flatMap((mention, item) =>
    mention.vague
      ? []
      : [
          {
            ref: { reading, item },
            mention,
            words: article.text.slice(...mention.span),
            sentence: sentenceAround(article.text, article.blocks, mention.span),
            day: middleOf(mention),
          },
        ],
  );
}

/** What begins earlier first, then what ends earlier. */
const byStart = ({ mention: { covers: a } }: DatedPassage, { mention: { covers: b } }: DatedPassage): number =>
  a!.from.localeCompare(b!.from) || a!.to.localeCompare(b!.to);

/** Every date worth showing: those with a place in time in its order, then durations and repetitions as they stand. */
export function chronologyOf(readings: readonly Reading[]): DatedPassage[] {
  const passages = readings.flatMap(passagesOf);
  const placed = passages.filter(({ day }) => day !== null);
  return [...placed.sort(byStart), ...passages.filter(({ day }) => day === null)];
}
