import { weekdayOf } from '../calendar';
import { point, repeated, timeOn, type Reading, type Rule } from '../expression';
import { DAY_PARTS } from '../lexicon/names';
import { weekdayNear, type Pick } from '../nearest';
import { dayPeriod, type Period } from '../period';
import { antecedent, before, isCapitalised, pieceAfter, type Situation } from '../situation';
import { isBearer } from './bearers';

/** Papers, programmes and clubs that bear a weekday in their names. */
const NAMED_AFTER = new Set(
  'times telegraph mirror mail express post herald night league review star world people independent business tribune politics club society group morning lights live school'.split(
    ' ',
  ),
);
const NAMED_BEFORE = new Set('black ruby super taco manic blue freaky joe casual my'.split(' '));

/** "The Sunday Times", "Saturday Night Live", "Sheffield Wednesday". */
function isName(situation: Situation): boolean {
  const next = pieceAfter(situation);
  if (isBearer(situation)) return true;
  return (isCapitalised(next) && NAMED_AFTER.has(next!.lower)) || NAMED_BEFORE.has(before(situation));
}

/** "On a Tuesday in 1962", "one Saturday": any such day; but "a Tuesday hearing" is a certain one. */
function isAny(situation: Situation): boolean {
  const lead = before(situation);
  const next = pieceAfter(situation);
  return (
    lead === 'one' ||
    ((lead === 'a' || lead === 'any') &&
      (!next || !/^\p{L}/u.test(next.text) || /^(?:in|when|that|of|at|and|or|like)$/.test(next.lower)))
  );
}

const PICKS = new Map<string, Pick>(
  Object.entries({ last: 'last', past: 'last', this: 'this', next: 'next', coming: 'coming' }),
);

function on(period: Period | null, part: number | undefined): Reading {
  if (part === undefined) return point(period, 'day');
  return timeOn(period, { suffix: DAY_PARTS[part], offset: null });
}

/** "the previous Friday", "the following Monday": counted from the date told before. */
function fromAntecedent(situation: Situation, weekday: number, back: boolean): Period | null {
  const day = antecedent(situation, 'day')?.from ?? situation.today;
  if (day === null) return null;
  const distance = (weekdayOf(day) - weekday + 7) % 7;
  return dayPeriod(back ? day - (distance || 7) : day + (7 - distance));
}

/** "A week on Thursday", "the Sunday before last". */
const weeksFrom = (day: Period | null, weeks: number): Reading | null =>
  Number.isInteger(weeks) ? point(day && dayPeriod(day.from + 7 * weeks), 'day') : null;

/** "A week on Thursday"; but "closed for a week on Thursday" is a duration and its day. */
const weeksAhead: Rule['read'] = ({ num }, situation) =>
  before(situation) === 'for' ? null : weeksFrom(weekdayNear(situation, num.weekday, 'coming'), num.n ?? 1);

const PLURALS = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];

export const WEEKDAY_RULES: Rule[] = [
  {
    pattern: 'this|last|next|past|coming=which? {weekday} {part}?',
    read: ({ num, word }, situation) =>
      isName(situation) || isAny(situation)
        ? null
        : on(weekdayNear(situation, num.weekday, PICKS.get(word.which) ?? null), num.part),
  },
  {
    pattern: 'this past {weekday} {part}?',
    read: ({ num }, situation) => on(weekdayNear(situation, num.weekday, 'last'), num.part),
  },
  {
    pattern: 'this coming {weekday} {part}?',
    read: ({ num }, s) => on(weekdayNear(s, num.weekday, 'coming'), num.part),
  },
  { pattern: 'the {weekday} before last', read: ({ num }, s) => weeksFrom(weekdayNear(s, num.weekday, 'last'), -1) },
  { pattern: 'the {weekday} after next', read: ({ num }, s) => weeksFrom(weekdayNear(s, num.weekday, 'coming'), 1) },
  {
    pattern: '{n} week|weeks ago {weekday}',
    read: ({ num }, s) => weeksFrom(weekdayNear(s, num.weekday, 'last'), -num.n),
  },
  { pattern: '{n} week|weeks from {weekday}', read: weeksAhead },
  { pattern: 'a week on {weekday}', read: weeksAhead },
  { pattern: '{n} weeks on {weekday}', read: weeksAhead },
  {
    pattern: 'a fortnight on {weekday}',
    read: ({ num }, s) => weeksAhead({ num: { ...num, n: 2 }, word: {}, end: s.end }, s),
  },
  { pattern: '{weekday} week', read: ({ num }, s) => weeksFrom(weekdayNear(s, num.weekday, 'coming'), 1) },
  {
    pattern: '{weekday} of? last|next|this=which week',
    read: ({ num, word }, situation) => {
      const { today } = situation;
      if (today === null) return point(null, 'day');
      const monday = today - weekdayOf(today) + 1;
      const weeks = word.which === 'last' ? -7 : word.which === 'next' ? 7 : 0;
      return point(dayPeriod(monday + weeks + num.weekday - 1));
    },
  },
  {
    pattern: 'the following|previous|next|preceding=which {weekday} {part}?',
    read: ({ num, word }, situation) =>
      on(fromAntecedent(situation, num.weekday, word.which === 'previous' || word.which === 'preceding'), num.part),
  },
  { pattern: 'every other|second {weekday}', read: () => repeated('P2W') },
  {
    pattern: 'every|each {weekday} {part}?',
    read: ({ num }) => repeated(`XXXX-WXX-${num.weekday}${num.part === undefined ? '' : DAY_PARTS[num.part]}`),
  },
  {
    pattern: '{n} mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays=day ago',
    read: ({ num, word }, { today }) => {
      if (today === null || !Number.isInteger(num.n)) return point(null, 'day');
      const back = (weekdayOf(today) - PLURALS.indexOf(word.day) - 1 + 7) % 7 || 7;
      return point(dayPeriod(today - back - 7 * (num.n - 1)));
    },
  },
  {
    pattern: 'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays=day',
    read: ({ word }, situation) => {
      if (!isCapitalised(situation.pieces[situation.first])) return null;
      return repeated(`XXXX-WXX-${PLURALS.indexOf(word.day) + 1}`);
    },
  },
];
