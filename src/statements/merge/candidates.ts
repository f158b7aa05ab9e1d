import type { Span } from '../../model';
import { type FindingRule, isFinding } from '../../rules';
import type { TextDocument } from '../../text/document';
import type { Trace } from '../../trace';
import type { FoundStatement } from '../found';
import { kindOf } from '../learned/kind';
import { dropCircumstances } from './circumstances';
import { cutAtReports } from './cut';
import { mendSwallowed } from './swallowed';
import { shared, size } from '../spans';
import { traced } from '../traced';

/** A proposed statement with what the two ways of finding say about it. */
export interface Candidate {
  statement: FoundStatement;
  /** The rule that found it; null where only the learned reader did. */
  rule: FindingRule | null;
  /** The reader's confidence; null where only a rule found it. */
  reader: number | null;
  /** How long its content is, in UTF-16 code units; line ends count the same in every system. */
  length: number;
  /** Candidates that claim the same words with another extent. */
  rivals: Candidate[];
}

const LETTER = /[\p{L}\p{N}]/u;

/** Content by its letters alone, so that edges and a leading "that" make no difference. */
function keyOf(text: string, content: readonly Span[]): string {
  const parts: Span[] = [];
  content.forEach(([start, end], i) => {
    let from =
      i === 0 ? start + (/^[^\p{L}\p{N}]{0,4}that\s+/iu.exec(text.slice(start, start + 12))?.[0].length ?? 0) : start;
    let to = end;
    while (from < to && !LETTER.test(text[from])) from++;
    while (to > from && !LETTER.test(text[to - 1])) to--;
    const last = parts.at(-1);
    if (last && !LETTER.test(text.slice(last[1], from))) parts[parts.length - 1] = [last[0], to];
    else if (to > from) parts.push([from, to]);
  });
  return parts.map(([from, to]) => `${from}-${to}`).join();
}

const lengthIn = (text: string, { content }: FoundStatement): number =>
  content.reduce((sum, [start, end]) => sum + text.slice(start, end).replaceAll('\r\n', '\n').length, 0);

const claimSameWords = (a: FoundStatement, b: FoundStatement): boolean =>
  shared(a.content, b.content) * 2 >= Math.min(size(a.content), size(b.content));

/**
 * What both found counts once: the rule's extents with the evidence of both. The two may differ by a mark at the edge,
 * so what the reader adds may stand in the rule's content, and is left out then.
 */
function join(byRule: FoundStatement, byReader: FoundStatement): FoundStatement {
  const outside = (spans: Span[]): Span[] => (shared(spans, byRule.content) > 0 ? [] : spans);
  return {
    ...byRule,
    source: byRule.source.length > 0 ? byRule.source : outside(byReader.source),
    cue: byRule.cue.length > 0 ? byRule.cue : outside(byReader.cue),
    evidence: [...byRule.evidence, ...byReader.evidence],
  };
}

function linkRivals(candidates: Candidate[]): void {
  const end = ({ content }: FoundStatement): number => Math.max(...content.map((span) => span[1]));
  const start = ({ content }: FoundStatement): number => content[0][0];
  candidates.sort((a, b) => start(a.statement) - start(b.statement));
  let open: Candidate[] = [];
  for (const candidate of candidates) {
    open = open.filter((other) => end(other.statement) > start(candidate.statement));
    for (const other of open)
      if (claimSameWords(candidate.statement, other.statement)) {
        candidate.rivals.push(other);
        other.rivals.push(candidate);
      }
    open.push(candidate);
  }
}

function findingRuleOf({ evidence: [{ rule }] }: FoundStatement): FindingRule | null {
  return isFinding(rule) ? rule : null;
}

/** Pools what rules and the learned reader found, in reading order, each with its rivals. */
export function poolCandidates(
  doc: TextDocument,
  byRules: readonly FoundStatement[],
  reader: readonly FoundStatement[],
  trace?: Trace,
): Candidate[] {
  const { text } = doc;
  let byReader = traced(trace, 'dropCircumstances', reader, dropCircumstances(text, reader));
  byReader = traced(trace, 'mendSwallowed', byReader, mendSwallowed(text, byReader, byRules));
  byReader = traced(trace, 'cutAtReports', byReader, cutAtReports(text, byReader, byRules)).map((statement) => ({
    ...statement,
    kind: kindOf(doc, statement.content),
  }));
  const pool = new Map<string, Candidate>();
  const add = (statement: FoundStatement, found: Pick<Candidate, 'rule' | 'reader'>): void =>
    void pool.set(keyOf(text, statement.content), {
      statement,
      ...found,
      length: lengthIn(text, statement),
      rivals: [],
    });
  for (const statement of byRules) add(statement, { rule: findingRuleOf(statement), reader: null });
  for (const statement of byReader) {
    const twin = pool.get(keyOf(text, statement.content));
    if (!twin) add(statement, { rule: null, reader: statement.confidence });
    else if (twin.reader === null || statement.confidence > twin.reader) {
      if (twin.rule) twin.statement = join(twin.statement, statement);
      else Object.assign(twin, { statement, length: lengthIn(text, statement) });
      twin.reader = statement.confidence;
    }
  }
  const candidates = [...pool.values()];
  linkRivals(candidates);
  return candidates;
}
