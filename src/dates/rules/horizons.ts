import { civilOf } from '../calendar';
import { point, type Rule } from '../expression';
import { centuryPeriod, yearPeriod } from '../period';
import { after, before, type Situation } from '../situation';

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

/** Ends that plans are made for, of the article's own year or century. */
export const HORIZONS: Rule[] = [
  within('mid - century', centuryPeriod),
  within('midcentury', centuryPeriod),
  within('year - end', yearPeriod),
];
