import { civilOf } from '../calendar';
import { directionOf } from '../direction';
import { point, type Rule } from '../expression';
import { centuryPeriod, yearPeriod } from '../period';
import { after, before, isCapitalised, type Situation } from '../situation';

/** "By mid-century", "before year-end"; not "mid-century chairs". */
const isHorizon = (situation: Situation): boolean =>
  /^(?:by|before|until|till|at|toward|towards|past|beyond)$/.test(before(situation)) &&
  !/^[\p{L}\d-]/u.test(after(situation).replace(/^(?:and|or|but|if|as|when|in|to|from|unless)$/, ''));

const within = (pattern: string, periodOf: (year: number) => ReturnType<typeof yearPeriod>): Rule => ({
  pattern,
  read: (_, situation) => {
    if (!isHorizon(situation)) return null;
    const { today } = situation;
    return point(today === null ? null : periodOf(civilOf(today).year), periodOf(0).granularity);
  },
});

/** "In the new year": the next one, but for what is told of this one's beginning. */
const newYear: Rule = {
  pattern: 'the new year',
  read: (_, situation) => {
    const { today } = situation;
    if (!/^(?:in|into|to|until|till|by|before|from|after)$/.test(before(situation)) || isNamed(situation)) return null;
    if (today === null) return point(null, 'year');
    const isThis = directionOf(situation) === 'past' && !/^(?:into|to|until|till)$/.test(before(situation));
    return point(yearPeriod(civilOf(today).year + (isThis ? 0 : 1)));
  },
};

/** "The New Year Honours", "the New Year's concert". */
const isNamed = (situation: Situation): boolean =>
  /^(?:\p{L}|')/u.test(after(situation)) && isCapitalised(situation.pieces[situation.end - 1]);

/** Ends that plans are made for, of the article's own year or century. */
export const HORIZONS: Rule[] = [
  within('mid - century', centuryPeriod),
  within('midcentury', centuryPeriod),
  within('year - end', yearPeriod),
  newYear,
];
