import type { DateMention, StatementDate } from '../model';
import type { TextDocument } from '../text/document';
import { firstFrom } from '../text/search';
import { dayOfIso } from './find';
import type { DatedStatement } from './occasion/setting';
import type { PageDays } from './statement';

/** An article that is updated later than this is another one. */
const LATEST_UPDATE = 3;

/** "Last night" of an article of the evening is the night before; one that was updated next morning may mean its own. */
const LOOKS_BACK = /\b(?:last night|overnight|this morning)\b/i;
const NOON = 'T12:00';

/** Whether a sentence looks back on the evening of publication: written in the morning's update. */
const looksBack = (words: string, { published, modified }: { published: string; modified: string }): boolean =>
  LOOKS_BACK.test(words) && published.slice(10, 16) >= NOON && modified.slice(10, 16) < NOON && modified.length > 10;

/**
 * Which of the article's days an implied date is: that of its last update where the statement's sentence or the part of
 * its paragraph before that names a day since the publication, or looks back on its evening; else that of publication.
 */
export function impliedDay(
  doc: TextDocument,
  { cue, source, content }: DatedStatement,
  dates: readonly DateMention[],
  date: StatementDate,
  { published, modified }: PageDays,
): StatementDate {
  const [first, last] = [dayOfIso(published), dayOfIso(modified)];
  if (date.basis !== 'article' || first === null || last === null || last <= first) return date;
  if (last - first > LATEST_UPDATE) return date;
  const [at] = cue[0] ?? source[0] ?? content[0];
  const sentence = doc.sentences[firstFrom(doc.sentences, at + 1, ({ start }) => start) - 1];
  if (!sentence) return date;
  const { start } = doc.blocks[sentence.block];
  const named = dates
    .slice(
      firstFrom(dates, start, ({ span }) => span[0]),
      firstFrom(dates, sentence.end, ({ span }) => span[0]),
    )
    .some(({ covers }) => {
      const day = dayOfIso(covers?.from ?? null);
      return day !== null && day > first && day <= last && covers!.from === covers!.to;
    });
  const isLater =
    named || looksBack(doc.text.slice(sentence.start, sentence.end), { published: published!, modified: modified! });
  return isLater ? { ...date, value: modified!.slice(0, 10), from: 'modified' } : date;
}
