import { timeOn, type Reading, type Rule } from '../expression';
import { DAY_PARTS } from '../lexicon/names';
import { weekdayNear } from '../nearest';
import { dayPeriod } from '../period';
import { ABSOLUTE } from './absolute';

/** The part of a day; null where the date behind it is longer than one. */
function onPart(day: Reading | null, part: number): Reading | null {
  if (day?.granularity !== 'day') return null;
  // "The night of 3-4 May" is that of the first.
  const first = day.period && dayPeriod(day.period.from);
  return timeOn(first, { suffix: DAY_PARTS[part], offset: null });
}

/** "The morning of 5 March", "the night of Friday". */
export const MORNINGS: Rule[] = [
  ...ABSOLUTE.map(({ pattern, read }) => ({
    pattern: `the {part} of ${pattern}`,
    read: (input: Parameters<Rule['read']>[0], situation: Parameters<Rule['read']>[1]) =>
      onPart(read(input, situation), input.num.part),
  })),
  {
    pattern: 'the {part} of last|this|next=which? {weekday}',
    read: ({ num, word }, situation) => {
      const which = word.which as 'last' | 'this' | 'next' | undefined;
      return timeOn(weekdayNear(situation, num.weekday, which ?? null), { suffix: DAY_PARTS[num.part], offset: null });
    },
  },
];
