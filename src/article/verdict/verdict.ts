import type { Refusal } from '../../model';
import type { Features } from './features';
import { oddsOf, shares } from './odds';
import { reasonOf } from './reasons';
import { PAGE, THRESHOLDS } from './weights';

export interface Verdict {
  /** A doubtful page is an article only if it talks. */
  is: 'article' | 'doubtful' | 'other';
  /** Log odds that it is an article. */
  odds: number;
}

/** Whether a page is an article, by a logistic model of its features. */
export function verdictOn(features: Features): Verdict {
  const odds = oddsOf(PAGE, features);
  return { is: odds > THRESHOLDS.article ? 'article' : odds > THRESHOLDS.doubtful ? 'doubtful' : 'other', odds };
}

/** What speaks most against a page that is none. */
export const refusalOf = (features: Features): Refusal => reasonOf(shares(PAGE, features));
