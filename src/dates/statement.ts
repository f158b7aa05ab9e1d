import type { DateMention, Span, Speaker, Statement, StatementDate } from '../model';
import type { TextDocument } from '../text/document';
import { firstFrom } from '../text/search';
import { formatDay } from './period';
import { clauseDate } from './clause/find';
import { entryTime, entryTimeAt } from './entry';
import { dayOfIso } from './find';
import { impliedDay } from './implied';
import { decide, untold } from './occasion/decide';
import { settingOf, type DatedStatement } from './occasion/setting';

/** When the page says that its article was published and last modified: ISO 8601 as it writes them, or null. */
export interface PageDays {
  published: string | null;
  modified: string | null;
}

/** What is stated in words that nothing is fitted to is right about so often (the fixtures of statement dates). */
const STATED = 0.9;

/** The later of two days, "2013-06-08". */
function laterOf(a: string | null, b: string | null): string | null {
  const days = [a, b].map(dayOfIso).filter((day) => day !== null);
  return days.length > 0 ? formatDay(Math.max(...days)) : null;
}

const anchorOf = ({ cue, source, content }: DatedStatement): Span => cue[0] ?? source[0] ?? content[0];

/** The date that a statement's own clause gives; null where it gives none. */
function stated(
  doc: TextDocument,
  statement: DatedStatement,
  dates: readonly DateMention[],
  latest: string | null,
): StatementDate | null {
  if (!statement.cue[0] && !statement.source[0]) return null;
  const sentence = doc.sentences[firstFrom(doc.sentences, anchorOf(statement)[0] + 1, ({ start }) => start) - 1];
  const told = sentence && clauseDate(doc, statement, sentence, dates, latest);
  if (!told) return null;
  const { value, granularity, span } = told;
  return { value: value!, granularity: granularity!, basis: 'stated', from: 'text', span, confidence: STATED };
}

/** Whether a quotation without a cue of its own carries on what the same speaker was saying. */
const goesOn = (before: DatedStatement, { cue, speakers }: DatedStatement): boolean =>
  cue.length === 0 && speakers.length > 0 && speakers.join() === before.speakers.join();

/** The date of what was said on the occasion of something of this date. */
const sameOccasion = (date: StatementDate): StatementDate =>
  date.basis === 'stated' ? { ...date, basis: 'context' } : date;

/**
 * When each statement was made: told in its own clause ("said on Saturday"), on the occasion of something that is dated,
 * in a live-blog entry with a time, or for this report; not told where there is none of these or none is sure.
 *
 * @param statements in reading order.
 * @param dates the article's date expressions, in reading order.
 */
export function dateStatements(
  doc: TextDocument,
  statements: readonly Pick<Statement, keyof DatedStatement>[],
  speakers: readonly Speaker[],
  dates: readonly DateMention[],
  { published, modified }: PageDays,
): StatementDate[] {
  const latest = laterOf(published, modified);
  const today = dayOfIso(published);
  const decided = today === null ? null : decide(settingOf(doc, statements, speakers, dates, today, dayOfIso(latest)!));
  const found: StatementDate[] = [];
  for (const [i, statement] of statements.entries()) {
    const time = entryTimeAt(doc, anchorOf(statement)[0]);
    const entry = time === null ? null : entryTime(time, published);
    if (i > 0 && goesOn(statements[i - 1], statement)) found.push(sameOccasion(found[i - 1]));
    else if (entry)
      found.push(
        stated(doc, statement, dates, laterOf(latest, entry.value)) ?? {
          ...entry,
          basis: 'context',
          from: 'entry',
          span: null,
          confidence: STATED,
        },
      );
    else if (!decided) found.push(stated(doc, statement, dates, null) ?? untold(STATED));
    else found.push(impliedDay(doc, statement, dates, decided[i], { published, modified }));
  }
  return found;
}
