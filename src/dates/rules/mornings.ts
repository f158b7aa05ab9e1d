import { timeOn, type Reading, type Rule } from '../expression';
import { DAY_PARTS } from '../lexicon/names';
import { weekdayNear } from '../nearest';
import { ABSOLUTE } from './absolute';

/** The part of a day; null where the date behind it is longer than one. */
function onPart(day: Reading | null, part: number): Reading | null {
  return day?.granularity === 'day' ? timeOn(day.period, { suffix: DAY_PARTS[part], offset: null }) : null;
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
