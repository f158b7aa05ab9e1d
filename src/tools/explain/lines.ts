import { textOf, type Span } from '../../model';
import type { Share, Snapshot, TraceEvent } from '../../trace';

/** So many features of a decision are told, those that weigh most. */
const TOLD = 6;

const number = (value: number): string => value.toFixed(2);

/** "odds +1.20": what the features add to the log odds, the weightiest first. */
function told(shares: readonly Share[]): string {
  const sums = shares.map(({ feature, value, weight }) => ({ feature, sum: value * weight }));
  sums.sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum));
  return sums
    .slice(0, TOLD)
    .map(({ feature, sum }) => `${feature} ${sum < 0 ? '' : '+'}${number(sum)}`)
    .join(', ');
}

const rulesOf = ({ evidence }: Snapshot): string => evidence.map(({ rule }) => rule).join(' + ');
const quoted = (text: string, { content }: Snapshot): string => `“${textOf(text, content)}”`;

/** The words that an event is about. */
export function contentOf(event: TraceEvent): readonly Span[] {
  if (event.step === 'cue') return [];
  if (event.step === 'speaker') return event.content;
  return (event.step === 'refined' ? event.after : event.statement).content;
}

/** One step in a line. */
export function lineOf(text: string, event: TraceEvent): string {
  switch (event.step) {
    case 'cue':
      return `cue “${text.slice(...event.cue)}” (${event.lemma}): ${event.why}`;
    case 'proposed':
      return `proposed by ${rulesOf(event.statement)} ${number(event.statement.confidence)}: ${quoted(text, event.statement)}`;
    case 'refined':
      return `refined by ${event.by}, of ${quoted(text, event.before)}: ${quoted(text, event.after)}`;
    case 'dropped':
      return `dropped by ${event.by}${event.winner ? `, for ${quoted(text, event.winner)}` : ''}: ${quoted(text, event.statement)}`;
    case 'weighed': {
      const { rule, reader, found, shares, outcome, winner } = event;
      const finders = [rule, reader === null ? null : `reader ${number(reader)}`].filter(Boolean).join(' and ');
      const why = shares.length > 0 ? told(shares) : "the rule's own confidence";
      const fate = winner ? `${outcome} by ${quoted(text, winner)}` : outcome;
      return `${fate} at ${number(found)} (${finders}; ${why}): ${quoted(text, event.statement)}`;
    }
    case 'speaker': {
      const { rule, why, considered } = event;
      const names = considered.map(
        ({ name, score, shares }) => `${name} ${number(score)}${shares ? ` (${told(shares)})` : ''}`,
      );
      return `speaker by ${rule ?? 'nothing'}: ${[why, ...names].join('; ')}`;
    }
  }
}
