import { dayOf, easterOf, nthWeekday, type Day } from '../calendar';
import { point, type Rule } from '../expression';
import { feastNear, yearlyNear } from '../nearest';
import { dayPeriod } from '../period';
import { after, before, isCapitalised, pieceAfter, type Situation } from '../situation';

type DayIn = (year: number) => Day;

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    dayOf(year, month, day);
const nth =
  (month: number, weekday: number, count: number, plus = 0): DayIn =>
  (year) =>
    nthWeekday(year, month, weekday, count) + plus;
const easter =
  (plus: number): DayIn =>
  (year) =>
    easterOf(year) + plus;

/** Days that bear one name wherever English news is written; those that differ by country are left out. */
const HOLIDAYS: [names: string[], inYear: DayIn][] = [
  [["new year 's day"], fixed(1, 1)],
  [["new year 's eve"], fixed(12, 31)],
  [['martin luther king jr? day', 'mlk day'], nth(1, 1, 3)],
  [['groundhog day'], fixed(2, 2)],
  [["valentine 's day"], fixed(2, 14)],
  [["presidents ' day", 'presidents ’ day', "president 's day", 'presidents day'], nth(2, 1, 3)],
  [["st. patrick 's day", "st patrick 's day"], fixed(3, 17)],
  [["april fools ' day", 'april fools ’ day', "april fool 's day"], fixed(4, 1)],
  [['earth day'], fixed(4, 22)],
  [['anzac day'], fixed(4, 25)],
  [['ash wednesday'], easter(-46)],
  [['palm sunday'], easter(-7)],
  [['maundy thursday'], easter(-3)],
  [['good friday'], easter(-2)],
  [['easter', 'easter sunday'], easter(0)],
  [['easter monday'], easter(1)],
  [['may day'], fixed(5, 1)],
  [['memorial day'], nth(5, 1, -1)],
  [['juneteenth'], fixed(6, 19)],
  [['canada day'], fixed(7, 1)],
  [['the fourth of july', 'july fourth', 'july 4 th'], fixed(7, 4)],
  [['bastille day'], fixed(7, 14)],
  [['labor day'], nth(9, 1, 1)],
  [['columbus day'], nth(10, 1, 2)],
  [['halloween'], fixed(10, 31)],
  [['election day'], nth(11, 1, 1, 1)],
  [['guy fawkes night', 'bonfire night'], fixed(11, 5)],
  [['veterans day', 'remembrance day'], fixed(11, 11)],
  [['thanksgiving', 'thanksgiving day'], nth(11, 4, 4)],
  [['black friday'], nth(11, 4, 4, 1)],
  [['cyber monday'], nth(11, 4, 4, 4)],
  [['christmas eve'], fixed(12, 24)],
  [['christmas', 'christmas day', 'xmas'], fixed(12, 25)],
  [['boxing day'], fixed(12, 26)],
];

/** "Easter Island", "Christmas tree", "Father Christmas", "Merry Christmas": the name without the day. */
const NOT_BEHIND =
  /^(?:island|islands|egg|eggs|bunny|tree|trees|carol|carols|card|cards|present|presents|gift|gifts|jumper|jumpers|pudding|crackers?|songs?|movies?|film|films|lights|markets?|stockings?|shopping|sales|turkey|parade|bonus|holidays?|season|rising|costumes?|massacre|agreement|uprising|party|parties|deals)$/;
const NOT_BEFORE = /^(?:father|merry|happy|white|mother)$/;

/** "In Easter Ross", "the village of Christmas Common"; in "on Christmas Johnson spoke" it is a day. */
const isPlace = (situation: Situation): boolean => {
  const next = pieceAfter(situation);
  return (
    /^(?:of|in|near|to|the|)$/.test(before(situation)) &&
    isCapitalised(next) &&
    next!.tag === 'PROPN' &&
    !OF_DAY.test(next!.lower)
  );
};
const OF_DAY = /^(?:weekend|week|morning|afternoon|evening|night|\w+day)$/;

const isDay = (situation: Situation): boolean =>
  !isPlace(situation) &&
  (situation.pieces.slice(situation.first, situation.end).some(isCapitalised) ||
    situation.pieces[situation.first].lower === 'election') &&
  !NOT_BEHIND.test(after(situation)) &&
  !NOT_BEFORE.test(before(situation));

const read =
  (inYear: DayIn): Rule['read'] =>
  ({ num, word }, situation) => {
    if (!isDay(situation)) return null;
    if (num.year !== undefined) return point(dayPeriod(inYear(num.year)));
    const pick = word.which === 'last' || word.which === 'next' || word.which === 'this' ? word.which : null;
    if (pick === null) return point(feastNear(situation, inYear), 'day');
    return point(
      yearlyNear(situation, pick, (year) => dayPeriod(inYear(year))),
      'day',
    );
  };

const recurring = HOLIDAYS.flatMap(([names, inYear]) =>
  names.flatMap((name): Rule[] => [
    { pattern: `${name} ( ,? {year} )?`, read: read(inYear) },
    { pattern: `last|next|this=which ${name}`, read: read(inYear) },
  ]),
);

const once = (pattern: string, day: Day, accepted: (situation: Situation) => boolean = () => true): Rule => ({
  pattern,
  read: (_, situation) => (accepted(situation) ? point(dayPeriod(day)) : null),
});

const SEPTEMBER_11 = dayOf(2001, 9, 11);

/** Days known by a name of their own. */
const SINGLE: Rule[] = [
  once(
    '9 / 11',
    SEPTEMBER_11,
    (situation) => after(situation) !== '/' && after(situation) !== 'of' && before(situation) !== '/',
  ),
  once('september|sept 11 th?', SEPTEMBER_11, (situation) =>
    /^(?:attacks?|terror|terrorists?|hijackers?|hijackings?|conspiracy|victims?|plot|plotters?|mastermind|commission)$/.test(
      after(situation),
    ),
  ),
  once('d - day', dayOf(1944, 6, 6), (situation) => isCapitalised(situation.pieces[situation.first])),
];

export const HOLIDAY_RULES: Rule[] = [...recurring, ...SINGLE];
