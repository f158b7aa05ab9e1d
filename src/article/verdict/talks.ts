import type { Analysis, Article } from '../../model';
import { oddsOf } from './odds';
import { TALK, THRESHOLDS } from './weights';

/** Statements that are less sure are no evidence that somebody reports. */
const SURE = 0.5;

/**
 * What is said in a page that is in doubt.
 *
 * @param odds log odds that the page is an article, before what is said in it is known.
 */
export function speechIn(
  odds: number,
  { text }: Article,
  { statements, speakers }: Pick<Analysis, 'statements' | 'speakers'>,
) {
  const named = new Set(
    speakers.filter(({ kind }) => kind === 'person' || kind === 'organization').map(({ id }) => id),
  );
  const told = statements.filter(
    ({ confidence, speakers: ids }) => confidence >= SURE && ids.some((id) => named.has(id)),
  );
  const people = new Set(told.flatMap(({ speakers: ids }) => ids));
  const quoted = told.filter(({ kind }) => kind !== 'indirect');
  return {
    odds,
    told: Math.log1p(told.length),
    people: Math.log1p(people.size),
    quoted: Math.log1p(quoted.length),
    density: (1000 * told.length) / Math.max(text.length, 1),
  };
}

/**
 * What makes a report of any page in doubt: statements, one of them in quotation marks, so many in a thousand letters. The
 * model knows few pages that are so dense, for long ones are what it learned from.
 */
const REPORT = { told: 2, quoted: 1, density: 3 };

/** Whether a doubtful page is an article: its odds, and named people who are told to have said something. */
export function talks(odds: number, article: Article, analysis: Pick<Analysis, 'statements' | 'speakers'>): boolean {
  const speech = speechIn(odds, article, analysis);
  const isReport =
    speech.told >= Math.log1p(REPORT.told) &&
    speech.quoted >= Math.log1p(REPORT.quoted) &&
    speech.density >= REPORT.density;
  return isReport || oddsOf(TALK, speech) > THRESHOLDS.talks;
}
