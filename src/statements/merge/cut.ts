import type { Span } from '../../model';
import type { RuleId } from '../../rules';
import type { FoundStatement } from '../found';

/** Rules for a clause behind its cue: where one stands, a report begins. */
const REPORT: ReadonlySet<RuleId> = new Set([
  'after.that',
  'after.clause',
  'after.object',
  'after.act',
  'after.quote',
  'after.question',
  'after.infinitive',
  'after.request',
]);
/** What ties the next report to the one before it. */
const TIE = /(?:[\s,;—–-]|\b(?:and|but|then|also|later|yet|though|while))+$/u;

const NEAR = 2;

/** Where the report that `rule` found begins inside a segment: at its own subject, else at its cue. */
function reportStart({ cue, source }: FoundStatement, [start]: Span): number {
  const [at] = cue[0];
  const own = source.find(([from, to]) => from > start && to <= at && at - to < 12);
  return own ? own[0] : at;
}

/** Where a segment has to end because another report begins in it; its end where none does. */
function cutAt(text: string, segment: Span, statement: FoundStatement, rules: readonly FoundStatement[]): number {
  const [start, end] = segment;
  for (const rule of rules) {
    const [cue] = rule.cue;
    if (!cue || cue[0] < start || cue[1] > end || rule.content[0][0] < cue[1]) continue;
    if (statement.cue.some(([from, to]) => from < cue[1] && to > cue[0])) continue;
    if (cue[0] - start <= NEAR) return start;
    if (!REPORT.has(rule.evidence[0].rule) || rule.content[0][0] >= end) continue;
    const from = reportStart(rule, segment);
    // "had checked it and asked them to pay" may all be said of one; with a subject of its own, or "but", it is a report.
    const request = /^after\.(?:infinitive|request)$/.test(rule.evidence[0].rule) && from === rule.cue[0][0];
    if (request && !/\bbut\s*$/u.test(text.slice(start, from))) continue;
    if (from - start <= NEAR || !/(?:,|\b(?:and|but|then|also)|—|–)\s*$/u.test(text.slice(start, from))) continue;
    return start + text.slice(start, from).replace(TIE, '').length;
  }
  return end;
}

/**
 * Cuts what the learned reader proposes where a rule sees another report begin: of "she said it was late and warned that …"
 * it is prone to take both for one.
 */
export function cutAtReports(
  text: string,
  byReader: readonly FoundStatement[],
  byRules: readonly FoundStatement[],
): FoundStatement[] {
  let from = 0;
  const sorted = byRules.filter(({ cue }) => cue.length > 0).sort((a, b) => a.cue[0][0] - b.cue[0][0]);
  return byReader.map((statement) => {
    const first = statement.content[0][0];
    const last = Math.max(...statement.content.map(([, end]) => end));
    while (from < sorted.length && sorted[from].cue[0][0] < first - 2000) from++;
    const within: FoundStatement[] = [];
    for (let i = from; i < sorted.length && sorted[i].cue[0][0] < last; i++)
      if (sorted[i].cue[0][0] >= first) within.push(sorted[i]);
    if (within.length === 0) return statement;
    const content = statement.content
      .map((segment): Span => [segment[0], cutAt(text, segment, statement, within)])
      .filter(([start, end]) => end > start);
    return content.length > 0 ? { ...statement, content } : statement;
  });
}
