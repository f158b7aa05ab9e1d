import { FINDING, type FindingRule, isFinding } from '../../rules';
import type { TextDocument } from '../../text/document';
import type { Share, Trace } from '../../trace';
import type { FoundStatement } from '../found';
import { poolCandidates, type Candidate } from './candidates';
import { shared } from '../spans';
import { featuresOf } from './features';
import { EXACT, FOUND } from './weights';

/** Candidates less likely than this to be statements are not shown; where precision and recall meet on what was held out. */
const SHOWN = 0.62;

/** What takes the place of a likely one that lost some of its words may be this unlikely. */
const HEIR = 0.3;
/** How often such a one is right, as counted on the development data. */
const HEIR_CONFIDENCE = 0.63;

/** How much more a statement found at all is worth than one found to the letter, when rivals are weighed. */
const FOUND_OVER_EXACT = 3;

/** "Lee said it was late": who says what is plain, though the reader be silent. */
const isPlain = (rule: FindingRule, { evidence, source }: FoundStatement): boolean =>
  rule === 'after.clause' && /^(?:say|tell)$/.test(evidence[0].args.cue) && source.length > 0;

const isSureAlone = ({ rule, statement }: Candidate): boolean =>
  rule !== null && (FINDING[rule].merge === 'sureAlone' || isPlain(rule, statement));

const standsApart = ({ evidence: [{ rule }] }: FoundStatement): boolean =>
  isFinding(rule) && FINDING[rule].merge === 'apart';

/** A rival that contradicts nobody: the reader itself hardly believes in it. */
const isDoubtful = ({ rule, reader }: Candidate): boolean => rule === null && (reader ?? 0) < DOUBTFUL;
const DOUBTFUL = 0.25;

interface Weighed {
  candidate: Candidate;
  found: number;
  worth: number;
  /** What the regression weighed; null where the rule's own confidence holds. */
  features: ReadonlyMap<string, number> | null;
}

function probability(weights: ReadonlyMap<string, number>, features: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** @param trusted whether the rule is better than what the reader, which has met no headlines, makes of the place. */
function weigh(candidate: Candidate, trusted: boolean): Weighed {
  if (candidate.rule && (trusted || FINDING[candidate.rule].merge === 'stands')) {
    const found = Math.max(SHOWN, candidate.statement.confidence);
    return { candidate, found, worth: 1 + FOUND_OVER_EXACT, features: null };
  }
  const features = featuresOf(candidate);
  const alone = isSureAlone(candidate) && candidate.rivals.every(isDoubtful);
  const likely = probability(FOUND, features);
  const holds = alone && candidate.statement.confidence > likely;
  const found = holds ? candidate.statement.confidence : likely;
  const worth = FOUND_OVER_EXACT * found + probability(EXACT, features);
  return { candidate, found, worth, features: holds ? null : features };
}

const sharesOf = (features: Weighed['features']): Share[] =>
  [...(features ?? [])].map(([feature, value]) => ({ feature, value, weight: FOUND.get(feature) ?? 0 }));

/** Rules know better whose words a cue reports ("the trust that restored the mill said"), whatever the extent. */
function sourceOf({ statement, rule, rivals }: Candidate): FoundStatement['source'] {
  if (rule) return statement.source;
  const twin = rivals.find((rival) => rival.rule !== null && shared(rival.statement.cue, statement.cue) > 0);
  return twin && twin.statement.source.length > 0 ? twin.statement.source : statement.source;
}

/**
 * Merges what rules and the learned reader found. A regression over both weighs each candidate; of those that claim the
 * same words the best stays, and its probability is the confidence.
 *
 * @returns in reading order.
 */
export function mergeFindings(
  doc: TextDocument,
  byRules: readonly FoundStatement[],
  byReader: readonly FoundStatement[],
  trace?: Trace,
): FoundStatement[] {
  const apart = byRules.filter(standsApart);
  const pool = poolCandidates(
    doc,
    byRules.filter((statement) => !standsApart(statement)),
    byReader,
    trace,
  );
  const headlines = doc.blocks.filter(({ kind }) => kind === 'headline' || kind === 'subheading');
  const inHeadline = ({ statement: { content } }: Candidate): boolean =>
    headlines.some(({ start, end }) => start <= content[0][0] && content[0][0] < end);
  const weighed = pool.map((candidate) => weigh(candidate, inHeadline(candidate))).sort((a, b) => b.worth - a.worth);
  const kept = new Set<Candidate>();
  // What was likely enough but lost some of its words to another is followed by its next best extent.
  const heirs = new Set<Candidate>();
  const merged: FoundStatement[] = [...apart];
  for (const { candidate, found, features } of weighed) {
    const { statement, rule, reader, rivals } = candidate;
    const winner = rivals.find((rival) => kept.has(rival))?.statement ?? null;
    const likely = found >= (heirs.has(candidate) ? HEIR : SHOWN);
    const outcome = winner ? 'beaten' : likely ? 'kept' : 'unlikely';
    trace?.({ step: 'weighed', statement, rule, reader, found, shares: sharesOf(features), outcome, winner });
    if (!likely) continue;
    if (winner) {
      for (const rival of rivals) heirs.add(rival);
      continue;
    }
    kept.add(candidate);
    merged.push({
      ...statement,
      source: sourceOf(candidate),
      confidence: heirs.has(candidate) ? Math.max(HEIR_CONFIDENCE, found) : found,
    });
  }
  return merged.sort((a, b) => a.content[0][0] - b.content[0][0]);
}
