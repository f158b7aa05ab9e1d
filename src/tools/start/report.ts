import { type Analysis, type Statement, textOf } from '../../model';
import type { PageState, PageStatus, Reading } from '../../browser/messages';
import { defaultSettings } from '../../settings/settings';
import { table } from '../table';

const reasons: Record<Exclude<PageStatus, 'ready'>, string> = {
  reading: 'On Record is still reading this page.',
  empty: 'An article, but nobody says anything in it.',
  notArticle: 'This page is not an article.',
  pdf: 'PDF files cannot be read.',
  unsupportedLanguage: 'The language of this article is not supported yet.',
  tooLarge: 'This page is too large to read.',
  failed: 'On Record could not read this page.',
  off: 'On Record is off for this site.',
};

/** What On Record knows of a page, for a terminal `width` characters wide. */
export function report(state: PageState, width: number): string {
  if (state.status !== 'ready' && state.status !== 'empty') return reasons[state.status];
  return state.readings.map((reading) => reportReading(reading, width)).join('\n\n\n');
}

/** The statements that page and popup show, too: not those that are hardly more than a guess. */
export const shownStatements = ({ statements }: Analysis): Statement[] =>
  statements.filter(({ confidence }) => confidence >= defaultSettings.minConfidence);

function reportReading({ article, analysis }: Reading, width: number): string {
  const { meta, dates } = analysis;
  const said = shownStatements(analysis).map((statement) => [
    speakersOf(statement, analysis),
    statement.kind,
    whenOf(statement),
    textOf(article.text, statement.content),
  ]);
  const dated = dates
    .filter(({ vague }) => !vague)
    .map(({ span, value, granularity, type }) => [value ?? '–', granularity ?? type, textOf(article.text, [span])]);
  return [
    meta.title ?? 'Without a headline',
    `Published ${meta.published?.value ?? 'unknown'} · updated ${meta.modified?.value ?? 'unknown'}`,
    '',
    `Statements: ${said.length}`,
    said.length > 0 ? table(['Speaker', 'Kind', 'When', 'Statement'], said, width) : reasons.empty,
    '',
    `Dates: ${dated.length}`,
    dated.length > 0 ? table(['Date', 'Precision', 'As written'], dated, width) : 'This article names no dates.',
  ].join('\n');
}

const speakersOf = ({ speakers }: Statement, analysis: Analysis): string =>
  speakers.map((id) => analysis.speakers[id]?.name).join(', ') || 'unknown';

/** A date that the article's own date merely implies is marked as such. */
const whenOf = ({ date }: Statement): string =>
  date.value === null ? '–' : date.basis === 'article' ? `~${date.value}` : date.value;
