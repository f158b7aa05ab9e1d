import type { Span } from '../../model';
import type { FoundStatement } from '../found';
import { shared } from '../spans';

const endOf = (spans: readonly Span[]): number | undefined => spans.at(-1)?.[1];

/**
 * Whether content begins at the cue with whom the words were for, by the rule that sees those: "told *the court* it was late",
 * "asked *him* why".
 */
const beginsWithAddressee = ([[start]]: readonly Span[], { evidence: [by], content, cue }: FoundStatement): boolean =>
  (by.args.cue === 'tell' || by.rule === 'after.question') && endOf(cue)! <= start && start < content[0][0];

/** "*He stayed away because*, according to Lee, it rained", "*He was late (*it rained, according to Lee)": the writer's words. */
const isLeadIn = (text: string, content: readonly Span[], { evidence: [by], content: told }: FoundStatement): boolean =>
  by.rule === 'according' && (shared(content, told) === 0 || text.slice(content[0][0], told[0][0]).includes('('));

/** How the writer goes on behind what was said: "…, *compared with* a tenth", "…, *declining to* say more". */
const ASIDE = /^[\s,]*(?:compared (?:with|to)|declining to|refusing to|citing)\b/u;
const ASIDE_LENGTH = 24;

/** Leaves out what only the writer says, in a segment of its own or behind where the rule sees the end. */
function withoutAsides(text: string, content: readonly Span[], end: number): Span[] {
  const isAside = (from: number): boolean => ASIDE.test(text.slice(from, from + ASIDE_LENGTH));
  return content
    .filter(([from]) => !isAside(from))
    .map(([from, to]): Span => (from < end && end < to && isAside(end) ? [from, end] : [from, to]));
}

/**
 * Mends what the learned reader proposes by what a rule sees at the same cue. Where it takes the speaker for a part of what
 * is said, it is dropped: "says *the auditor, Ann Lee: “No.”*". Where whom the words were for, it is cut.
 */
export function mendSwallowed(
  text: string,
  byReader: readonly FoundStatement[],
  byRules: readonly FoundStatement[],
): FoundStatement[] {
  const rules = new Map(byRules.map((statement) => [endOf(statement.cue), statement]));
  return byReader.flatMap((statement) => {
    const { cue, content } = statement;
    const rule = cue.length > 0 ? rules.get(endOf(cue)) : undefined;
    if (!rule) return [statement];
    if (shared(content, rule.source) > 0 || isLeadIn(text, content, rule)) return [];
    const kept = withoutAsides(text, content, endOf(rule.content)!);
    if (kept.length === 0) return [];
    const [[, end], ...rest] = kept;
    const start = rule.content[0][0];
    const begins = beginsWithAddressee(content, rule) && start < end;
    return [{ ...statement, content: begins ? [[start, end] as Span, ...rest] : kept }];
  });
}
