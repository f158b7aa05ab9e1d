import { civilOf, nthWeekday } from '../calendar';
import { timeOn, type Reading, type Rule } from '../expression';
import { AMERICAN_ZONES, DOUBTFUL_ZONES, FIXED_ZONES, formatOffset } from '../lexicon/zones';
import { dayPeriod, pad } from '../period';
import { after, before, isCapitalised, pieceAfter, type Situation } from '../situation';

type Input = Parameters<Rule['read']>[0];

/** American daylight time (as since 2007): second Sunday of March to first Sunday of November. */
function isDaylight(day: number): boolean {
  const { year } = civilOf(day);
  return day >= nthWeekday(year, 3, 7, 2) && day < nthWeekday(year, 11, 7, 1);
}

function offsetOf({ num, word }: Input, zone: string | undefined): ((day: number) => string) | null {
  if (num.shift !== undefined) {
    const minutes = (word.sign === '+' ? 1 : -1) * (num.shift * 60 + (num.shiftMinute ?? 0));
    return () => formatOffset(minutes);
  }
  if (zone === undefined) return null;
  const fixed = FIXED_ZONES.get(zone);
  if (fixed !== undefined) return () => formatOffset(fixed);
  const standard = AMERICAN_ZONES.get(zone);
  return standard === undefined ? null : (day) => formatOffset(standard + (isDaylight(day) ? 60 : 0));
}

/** The hour of a twelve-hour clock on a clock of twenty-four; null where there is none. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}

const HALVES = new Map<string, string>(Object.entries({ morning: 'am', afternoon: 'pm', evening: 'pm', night: 'pm' }));

function at(input: Input, situation: Situation, hour: number, minute: number): Reading | null {
  const { word } = input;
  const half = word.half ?? (word.part && HALVES.get(word.part));
  const full = hourOf(hour, half);
  if (full === null) return null;
  const period = situation.today === null ? null : dayPeriod(situation.today);
  const time = { suffix: `T${pad(full)}:${pad(minute)}`, offset: offsetOf(input, word.zone?.toUpperCase()) };
  return { ...timeOn(period, time), dayless: true };
}

/** "10:13" without more is as often a score, a ratio or a verse: it needs a word that times have. */
const isTime = (situation: Situation): boolean =>
  /^(?:at|by|until|till|from|around|about|before|after|between|since|,|\(|to|and|,|)$/.test(before(situation)) &&
  !/^(?:win|lead|victory|loss|majority|ratio|vote|:)$/.test(after(situation)) &&
  !(pieceAfter(situation)?.glued && /^[\p{L}\d:]/u.test(after(situation)));

const zones = [...FIXED_ZONES.keys(), ...AMERICAN_ZONES.keys(), ...DOUBTFUL_ZONES]
  .filter((zone) => zone.length > 1 && zone.length < 5)
  .join('|')
  .toLowerCase();
const half = 'am|pm=half';
const zone = `( ${zones}=zone )?`;
const namedZone = 'eastern|central|mountain|pacific=zone standard|daylight? time';
const shift = '\\(? gmt|utc +|-|−=sign {int:shift} \\)?';

const clock: Rule['read'] = (input, situation) => at(input, situation, input.num.int, input.num.minute ?? 0);
const decimal: Rule['read'] = (input, situation) => {
  const { decimal } = input.num;
  const hour = Math.floor(decimal);
  return at(input, situation, hour, Math.round((decimal - hour) * 100));
};

/** "A midnight vote", "the Midnight Crew", "Midday with …" tell no time. */
const isNoon = (situation: Situation): boolean =>
  !/^(?:a|an|the|this|that)$/.test(before(situation)) &&
  !(
    isCapitalised(situation.pieces[situation.first]) &&
    (before(situation) !== '' || isCapitalised(pieceAfter(situation)))
  );

const NAMED = new Map<string, number>(Object.entries({ noon: 12, midday: 12, midnight: 0 }));

export const TIMES: Rule[] = [
  { pattern: `{int} ( : {minute} ( : {minute:second} )? )? ${half} ${zone}`, read: clock },
  { pattern: `{int} ( : {minute} )? ${half} ${namedZone}`, read: clock },
  { pattern: `{int} ( : {minute} )? ${half} ${shift}`, read: clock },
  { pattern: `{int} ( : {minute} )? ${half} local time`, read: clock },
  { pattern: `{decimal} ${half} ${zone}`, read: decimal },
  { pattern: `{int} : {minute} ( : {minute:second} )? ${zones}=zone`, read: clock },
  { pattern: `{int} : {minute} local time`, read: clock },
  { pattern: `{int} : {minute}`, read: (input, s) => (isTime(s) ? clock(input, s) : null) },
  { pattern: `{int} . {minute} ${half}`, read: clock },
  {
    pattern: `{hundreds} ${zones}|hours=zone`,
    read: (input, s) => at(input, s, Math.floor(input.num.hundreds / 100), input.num.hundreds % 100),
  },
  {
    pattern: '{hundreds} local time',
    read: (input, s) => at(input, s, Math.floor(input.num.hundreds / 100), input.num.hundreds % 100),
  },
  { pattern: "{int} o'clock ( in the morning|afternoon|evening=part )?", read: clock },
  { pattern: '{int} in the morning|afternoon|evening=part', read: clock },
  {
    pattern: '{int} ( :|. {minute} )? this morning|afternoon|evening=part',
    read: (input, s) => (isTime(s) || before(s) === 'for' ? clock(input, s) : null),
  },
  {
    pattern: 'noon|midday|midnight=name',
    read: (input, s) => (isNoon(s) ? at(input, s, NAMED.get(input.word.name)!, 0) : null),
  },
];
