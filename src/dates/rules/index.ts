import type { Rule } from '../expression';
import { ABSOLUTE } from './absolute';
import { AGO } from './ago';
import { ANNIVERSARIES } from './anniversaries';
import { DAYS } from './days';
import { DECADES } from './decades';
import { DURATIONS } from './durations';
import { HOLIDAY_RULES } from './holidays';
import { HORIZONS } from './horizons';
import { LISTS } from './lists';
import { MONTH_RULES } from './months';
import { MONTH_WEEKDAYS } from './monthWeekdays';
import { MORNINGS } from './mornings';
import { HALVES, QUARTERS, SEASON_RULES } from './parts';
import { RELATIVE } from './relative';
import { SETS } from './sets';
import { TIMES } from './times';
import { TOLD } from './told';
import { VAGUE } from './vague';
import { WEEKDAY_RULES } from './weekdays';
import { YEARS } from './years';

/** All rules; where two match equally far, the earlier one wins, so days with a name of their own come first. */
export const RULES: Rule[] = [
  ...HOLIDAY_RULES,
  ...ABSOLUTE,
  ...MORNINGS,
  ...MONTH_RULES,
  ...LISTS,
  ...DAYS,
  ...MONTH_WEEKDAYS,
  ...WEEKDAY_RULES,
  ...RELATIVE,
  ...TOLD,
  ...AGO,
  ...ANNIVERSARIES,
  ...QUARTERS,
  ...HALVES,
  ...SEASON_RULES,
  ...HORIZONS,
  ...DECADES,
  ...YEARS,
  ...TIMES,
  ...SETS,
  ...DURATIONS,
  ...VAGUE,
];
