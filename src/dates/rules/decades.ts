import { point, type Rule } from '../expression';
import { centuryPeriod, decadePeriod } from '../period';
import { after, before, type Situation } from '../situation';

const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const DECADE_WORDS = new Map([['noughties', 0], ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i])]);

/** "In her 40s", "highs in the 70s": years of age and degrees. */
function isDecade(situation: Situation): boolean {
  if (
    /^(?:his|her|their|my|our|your|its|s)$/.test(before(situation)) ||
    /^(?:his|her|their|my|our|your)$/.test(before(situation, 2))
  )
    return false;
  const { pieces, from, to } = situation;
  for (let i = Math.max(from, situation.first - 20); i < Math.min(to, situation.end + 10); i++) {
    if (
      /^(?:temperatures?|highs?|lows?|degrees?|fahrenheit|celsius|mercury|°|aged|upper|percent|%)$/.test(
        pieces[i].lower,
      )
    )
      return false;
  }
  return true;
}

const ofCentury = (two: number): number => (two < 20 ? 2000 : 1900) + two;

const modifier = '( the? early|late|mid|latter|later -? )?';

const twoDigits: Rule['read'] = ({ num }, situation) => {
  if (num.yy % 10 !== 0 || !isDecade(situation)) return null;
  return point(decadePeriod(ofCentury(num.yy)));
};

export const DECADES: Rule[] = [
  {
    pattern: `the? ${modifier} {year} s|'s`,
    read: ({ num }, situation) => {
      // "1990's best film": a possessive unless an article makes it a decade.
      const possessive =
        situation.pieces[situation.end - 1].lower === "'s" && situation.pieces[situation.first].lower !== 'the';
      if (possessive || num.year % 10 !== 0 || /^(?:\$|£|€|#|flight|no|some|about)$/.test(before(situation)))
        return null;
      return point(num.year % 100 === 0 && num.year < 2000 ? centuryPeriod(num.year) : decadePeriod(num.year));
    },
  },
  { pattern: `the? ${modifier} '|’|‘ {yy} s`, read: twoDigits },
  {
    pattern: `the? ${modifier} {yy} s|'s`,
    read: (captures, situation) => {
      const leads = /^(?:the|in|of|from|since|during|and|or|early|late|mid|-)$/;
      const the = situation.pieces[situation.first].lower;
      return leads.test(before(situation)) || leads.test(the) ? twoDigits(captures, situation) : null;
    },
  },
  {
    pattern: `the ${modifier} ${[...DECADE_WORDS.keys()].join('|')}=decade`,
    read: ({ word }, situation) =>
      isDecade(situation) ? point(decadePeriod(ofCentury(DECADE_WORDS.get(word.decade)!))) : null,
  },
  {
    pattern: `the? ${modifier} {ord} -? century|centuries`,
    read: ({ num }, situation) => {
      if (num.ord < 1 || num.ord > 30) return null;
      // Before the common era: told, but not on our calendar.
      return /^(?:bc|bce)$/.test(after(situation)) ? point(null, 'century') : point(centuryPeriod((num.ord - 1) * 100));
    },
  },
];
