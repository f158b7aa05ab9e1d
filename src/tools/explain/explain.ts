import { textOf, type Analysis, type Span, type Statement } from '../../model';
import type { TraceEvent } from '../../trace';
import { contentOf, lineOf } from './lines';

const overlap = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([s, e]) => b.some(([t, f]) => Math.min(e, f) > Math.max(s, t)));

/** What led to one statement, step by step. */
function chapter(text: string, statement: Statement, { speakers }: Analysis, events: readonly TraceEvent[]): string {
  const { id, content, cue, source, kind, confidence } = statement;
  const names = statement.speakers.map((speaker) => speakers[speaker]!.name).join(' and ') || 'unknown';
  return [
    `${id + 1}. ${names}, ${kind}, ${confidence.toFixed(2)}`,
    `   “${textOf(text, content)}”`,
    `   cue “${textOf(text, cue)}”, source “${textOf(text, source)}”`,
    ...events.map((event) => `   - ${lineOf(text, event)}`),
  ].join('\n');
}

/**
 * The story of an analysis for a person: each statement with the steps that led to it and the candidates that it beat, then
 * what was lost.
 *
 * @param events as the trace of `analyse` took them.
 */
export function explain(text: string, analysis: Analysis, events: readonly TraceEvent[]): string {
  const chapters = analysis.statements.map((statement) => {
    const own = events.filter((event) => overlap(contentOf(event), statement.content));
    return chapter(text, statement, analysis, own);
  });
  const shown = analysis.statements.flatMap(({ content }) => content);
  const rest = events.filter((event) => !overlap(contentOf(event), shown)).map((event) => `- ${lineOf(text, event)}`);
  const lost = rest.length > 0 ? ['Lost or passed over:', ...rest].join('\n') : 'Nothing was lost or passed over.';
  return [...chapters, lost].join('\n\n');
}
