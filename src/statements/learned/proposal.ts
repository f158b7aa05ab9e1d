import type { LabelSequence, Lattice } from './crf';
import type { CueCandidate } from './cues';
import { PartLabel } from './labels';
import type { TokenRange } from './window';

/** A statement as the two readings see it, in tokens, with what tells how sure they are. */
export interface Proposal {
  cue: TokenRange;
  content: TokenRange[];
  /** At most one. */
  source: TokenRange[];
  /** Inputs of the confidence, in the order of the learned weights. */
  features: number[];
}

export const PROPOSAL_FEATURES = 9;

/** So many readings of a window are weighed against each other. */
const READINGS = 8;
/** How much more a reading that is right to the word is worth than one that is half right. */
const EXACT = 1;

function ranges(labels: Uint8Array, begin: number, from: number): TokenRange[] {
  const out: TokenRange[] = [];
  labels.forEach((label, i) => {
    if (label === begin) out.push({ start: from + i, end: from + i + 1 });
    else if (label === begin + 1) out.at(-1)!.end = from + i + 1;
  });
  return out;
}

const isContent = (label: number): boolean => label === PartLabel.BeginContent || label === PartLabel.InContent;

/** The share of the tokens that either reading calls content on which both agree. */
function agreement(a: Uint8Array, b: Uint8Array): number {
  let both = 0;
  let either = 0;
  for (let t = 0; t < a.length; t++) {
    const [inA, inB] = [isContent(a[t]), isContent(b[t])];
    if (inA && inB) both++;
    if (inA || inB) either++;
  }
  return either ? both / either : 0;
}

interface Weighed {
  labels: Uint8Array;
  /** How probable it is that at least half of the content is right, and that all of it is. */
  half: number;
  exact: number;
}

/** The reading that is most probably about right, not the single most probable one (minimum Bayes risk). */
function weigh(readings: LabelSequence[]): Weighed | null {
  let best: Weighed | null = null;
  for (const { labels } of readings) {
    let half = 0;
    let exact = 0;
    for (const other of readings) {
      const share = agreement(labels, other.labels);
      if (share >= 0.5) half += other.probability;
      if (share === 1) exact += other.probability;
    }
    if (half > 0 && (!best || half + EXACT * exact > best.half + EXACT * best.exact)) best = { labels, half, exact };
  }
  return best;
}

const logit = (p: number): number => Math.log((p + 1e-3) / (1 - p + 1e-3));

/** What a cue's window holds; null where it most probably holds nothing. */
export function propose(candidate: CueCandidate, lattice: Lattice, window: TokenRange): Proposal | null {
  const readings = lattice.bestFew(READINGS);
  const best = weigh(readings);
  if (!best) return null;
  const content = ranges(best.labels, PartLabel.BeginContent, window.start);
  const source = ranges(best.labels, PartLabel.BeginSource, window.start).slice(0, 1);
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
  const nothing = Math.exp(lattice.logProbability(new Uint8Array(lattice.length)));
  const features = [
    1,
    logit(candidate.probability),
    logit(candidate.speech),
    logit(nothing),
    logit(Math.min(1, best.half)),
    logit(Math.min(1, best.exact)),
    Math.log(length),
    source.length,
    length < 4 ? 1 : 0,
  ];
  return { cue: candidate.cue, content, source, features };
}
