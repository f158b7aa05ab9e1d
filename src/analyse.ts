import { findDates } from './dates/find';
import { readPageDates } from './dates/page/read';
import { spokenOn } from './dates/spoken';
import { dateStatements } from './dates/statement';
import { findMentions } from './mentions/find';
import { readMeta } from './metadata/read';
import type { Analysis, Article, Meta, Statement } from './model';
import { type Assignment, resolveSpeakers } from './speakers/resolve';
import { findStatements } from './statements/find';
import type { FoundStatement } from './statements/found';
import { atOnce, type Steps } from './steps';
import { isEnglish } from './text/language';
import type { Models } from './text/models';
import { readText } from './text/read';
import type { Trace } from './trace';

function metaOf(article: Article): Meta {
  return { ...readMeta(article), ...readPageDates(article.candidates, article.url) };
}

interface Options {
  /** Takes each step that led to the result, as it happens. */
  trace?: Trace;
}

/**
 * Reads an article: who said what, and when. Pure and deterministic; never throws on any text, and takes time in proportion
 * to its length.
 *
 * @param models learned weights; what is missing is replaced by rules.
 */
export const analyse = (article: Article, models: Models, options: Options = {}): Analysis =>
  atOnce(analysisOf(article, models, options));

/** Does so in steps, so that many articles can be read beside each other. */
export function* analysisOf(article: Article, models: Models, { trace }: Options = {}): Steps<Analysis> {
  const meta = metaOf(article);
  if (!isEnglish(article.text, meta.language))
    return { meta, supported: false, speakers: [], statements: [], dates: [] };
  const doc = readText(article, models);
  yield;
  const mentions = findMentions(doc);
  yield;
  const found = yield* findStatements(doc, mentions, models, trace);
  yield;
  const { speakers, assigned } = resolveSpeakers(doc, mentions, found);
  yield;
  const days = { published: meta.published?.value ?? null, modified: meta.modified?.value ?? null };
  const dates = findDates(doc, days.published, days.modified);
  yield;
  const undated = found
    .map((statement, i) => join(statement, assigned[i]))
    .sort((a, b) => a.content[0][0] - b.content[0][0]);
  const when = dateStatements(doc, undated, speakers, dates, days);
  const statements = undated.map((statement, id) => ({ ...statement, id, date: when[id] }));
  yield;
  const spoken = spokenOn(doc, statements, dates);
  return {
    meta,
    supported: true,
    speakers,
    statements,
    dates: spoken.length > 0 ? findDates(doc, days.published, days.modified, spoken) : dates,
  };
}

function join(
  statement: FoundStatement,
  { speakers, confidence, evidence }: Assignment,
): Omit<Statement, 'id' | 'date'> {
  return {
    ...statement,
    speakers,
    confidence: statement.confidence * confidence,
    evidence: [...statement.evidence, ...evidence],
  };
}
