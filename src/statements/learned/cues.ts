import type { Lattice } from './crf';
import { CueLabel } from './labels';
import type { TokenRange } from './window';

export interface CueCandidate {
  cue: TokenRange;
  /** How probable it is that a cue begins here. */
  probability: number;
  /** The share of that which falls to cues that report speech. */
  speech: number;
}

/** A cue goes on while this much of its beginning's probability does. */
const HOLDS = 0.5;

/** Stretches that begin a cue with at least `floor` probability, from left to right without overlap. */
export function cueCandidates(lattice: Lattice, floor: number): CueCandidate[] {
  const out: CueCandidate[] = [];
  for (let t = 0; t < lattice.length; t++) {
    const speech = lattice.marginal(t, CueLabel.BeginSpeech);
    const probability = speech + lattice.marginal(t, CueLabel.BeginOther);
    if (probability < floor) continue;
    let end = t + 1;
    const inside = (at: number): number =>
      lattice.marginal(at, CueLabel.InSpeech) + lattice.marginal(at, CueLabel.InOther);
    while (end < lattice.length && inside(end) > HOLDS * probability) end++;
    out.push({ cue: { start: t, end }, probability, speech: speech / probability });
    t = end - 1;
  }
  return out;
}
