import { point, type Reading, type Rule } from '../expression';
import { dayOfMonthNear } from '../nearest';
import { periodAt, periodAway, type Period } from '../period';
import { after, before, pieceAfter, type Situation } from '../situation';

/** Other things that have a 24th. */
const COUNTED_OFF =
  /^(?:holes?|greens?|tees?|birdies?|bogeys?|par|eagles?|fairways?|putts?|floors?|storeys?|laps?|minutes?|rounds?|innings?)$/;

/** How far off, in pieces, what is counted may be told. */
const REACH = 40;

/** "Put off to the 26th", where a month was told. */
const isLed = (situation: Situation): boolean =>
  /^(?:on|until|by)$/.test(before(situation)) ||
  (/^(?:to|till|from|for|before|after)$/.test(before(situation)) && situation.told.length > 0 && closes(situation));

const closes = (situation: Situation): boolean => /^[,.;:)]?$/.test(after(situation));

/** "On the 24th": of the month told last, or the next one where that day was past; else the nearest by the tense. */
const dayAlone: Rule['read'] = ({ num }, situation) => {
  const { pieces, first, from, to, told } = situation;
  if (
    !/^\d/.test(pieces[first + 1].text) ||
    !isLed(situation) ||
    /^(?:NOUN|PROPN|ADJ)$/.test(pieceAfter(situation)?.tag ?? '') ||
    /^(?:of|-)$/.test(after(situation)) ||
    // "The 24th and 25th floors".
    (/^(?:and|or)$/.test(after(situation)) && /^(?:the$|\d)/.test(after(situation, 2)))
  )
    return null;
  if (
    pieces
      .slice(Math.max(from, first - REACH), Math.min(to, first + REACH))
      .some(({ lower }) => COUNTED_OFF.test(lower))
  )
    return null;
  const latest = told.at(-1);
  if (latest?.granularity !== 'month' && latest?.granularity !== 'day')
    return point(dayOfMonthNear(situation, num.day), 'day');
  const month = periodAt('month', latest.from);
  if (latest.granularity === 'month' || month.from + num.day - 1 >= latest.from) return dayOf(month, num.day);
  return point(periodAt('day', month.to + num.day));
};

/** Null where the month has no such day. */
function dayOf(month: Period, number: number): Reading | null {
  const day = month.from + number - 1;
  return day <= month.to ? point(periodAt('day', day)) : null;
}

const MONTHS_AWAY = new Map<string, number>(Object.entries({ last: -1, this: 0, next: 1 }));

/** Days of a month that is not named. */
export const DAYS: Rule[] = [
  { pattern: 'the {ord:day}', read: dayAlone },
  {
    pattern: 'the {ord:day} of this|last|next=which month',
    read: ({ num, word }, { today }) =>
      today === null ? point(null, 'day') : dayOf(periodAway('month', today, MONTHS_AWAY.get(word.which)!), num.day),
  },
];
