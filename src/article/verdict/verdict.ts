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

/**
 * How many words in a hundred are of saying, and how many quotation marks stand in a thousand letters, where a page tells
 * what others say throughout: so do short reports that claim nothing, and none of the 430 pages of the training set that
 * are no articles. Such a page may be less likely by so much and is still in doubt.
 */
const TELLING = { saidWords: 1.5, quotationMarks: 2, margin: 0.5 };

/** Whether a page is an article, by a logistic model of its features. */
export function verdictOn(features: Features): Verdict {
  const odds = oddsOf(PAGE, features);
  const isTelling = features.saidWords >= TELLING.saidWords && features.quotationMarks >= TELLING.quotationMarks;
  const doubtful = THRESHOLDS.doubtful - (isTelling ? TELLING.margin : 0);
  return { is: odds > THRESHOLDS.article ? 'article' : odds > doubtful ? 'doubtful' : 'other', odds };
}

/** What speaks most against a page that is none. */
export const refusalOf = (features: Features): Refusal => reasonOf(shares(PAGE, features));
