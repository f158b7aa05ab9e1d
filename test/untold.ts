import type { UntoldDate } from '../src/model';

/** The date of a statement of which the article does not tell when it was made. */
export const untold: UntoldDate = {
  basis: 'unknown',
  value: null,
  granularity: null,
  from: null,
  span: null,
  confidence: 0.9,
};
