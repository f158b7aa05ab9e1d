import type { FoundStatement } from '../found';
import type { Candidate } from './candidates';
import { shared } from '../spans';

/** Log odds, kept within what a regression can use. */
function logit(probability: number): number {
  const p = Math.min(0.995, Math.max(0.005, probability));
  return Math.log(p / (1 - p));
}

/** Contents shorter than this many characters are alike in what their length tells. */
const SHORT = 40;

const lengthOf = ({ length }: Candidate): number => Math.log(Math.max(SHORT, 1 + length));

const best = (values: number[]): number | null => (values.length > 0 ? Math.max(...values) : null);

const reportsCueOf = (outer: FoundStatement, inner: FoundStatement): boolean => shared(outer.content, inner.cue) > 0;

const PLAIN_CUE = /^(?:say|said|says|saying|tell|tells|told|telling|ask|asks|asked)$/i;

/** How the candidate and its rivals stand to one another. */
function addRivalry(features: Map<string, number>, { statement, rivals }: Candidate): void {
  if (rivals.length === 0) return;
  if (rivals.length > 1) features.set('several rivals', 1);
  if (rivals.some((rival) => reportsCueOf(statement, rival.statement))) features.set('covers a cue', 1);
  if (rivals.some((rival) => reportsCueOf(rival.statement, statement))) features.set('cue is covered', 1);
  if (rivals.some((rival) => shared(rival.statement.cue, statement.cue) > 0)) features.set('shares its cue', 1);
}

/** What tells whether a candidate is a statement with this extent, by name. */
export function featuresOf(candidate: Candidate): Map<string, number> {
  const { statement, rule, reader, rivals } = candidate;
  const features = new Map<string, number>([['bias', 1]]);
  const length = lengthOf(candidate);
  features.set(`kind ${statement.kind}`, 1);
  features.set('length', length);
  if (rule) features.set(reader === null ? `rule ${rule}` : `both ${rule}`, 1);
  if (reader !== null) {
    features.set(rule ? 'reader and rule' : 'reader', 1);
    features.set(rule ? 'odds with rule' : 'odds', logit(reader));
  }
  if (statement.source.length === 0) features.set('no source', 1);
  if (statement.content.length > 1) features.set('parts', 1);
  const readers = best(rivals.flatMap((rival) => rival.reader ?? []));
  if (readers !== null) {
    features.set('rival reader', 1);
    features.set('rival odds', logit(readers));
  }
  const rival = rivals.find((other) => other.rule !== null);
  if (rival) features.set(`rival ${rival.rule}`, 1);
  if (rivals.length > 0) features.set('longer than rivals', length - lengthOf(rivals[0]));
  if (statement.evidence.some(({ args }) => PLAIN_CUE.test(args.cue ?? ''))) features.set('plain cue', 1);
  addRivalry(features, candidate);
  return features;
}
