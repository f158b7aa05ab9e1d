import { LABELS, mayFollow } from './labels';

/** Scores of label pairs, row by row the label before; the last row is the start of the sequence. */
export type Transitions = Float32Array;

export const TRANSITIONS = (LABELS + 1) * LABELS;

/** Whether each entry of the transitions may be used at all. */
const ALLOWED = Array.from({ length: TRANSITIONS }, (_, i) => {
  const from = Math.floor(i / LABELS);
  return mayFollow(from === LABELS ? -1 : from, i % LABELS);
});

export interface LabelSequence {
  labels: Uint8Array;
  probability: number;
}

/** The end of a label sequence. */
interface Step {
  label: number;
  score: number;
  before: Step | null;
}

/** A linear-chain conditional random field (Lafferty et al. 2001) over one sequence of label scores. */
export class Lattice {
  private readonly pair: Float64Array;
  private readonly potentials: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly scale: Float64Array;
  /** The logarithm of the sum over all label sequences. */
  readonly logTotal: number;

  /** @param scores one row of `LABELS` a token. */
  constructor(
    readonly scores: Float32Array,
    readonly length: number,
    private readonly transitions: Transitions,
  ) {
    this.pair = Float64Array.from(transitions, (value, i) => (ALLOWED[i] ? Math.exp(value) : 0));
    this.potentials = new Float64Array(length * LABELS);
    this.forward = new Float64Array(length * LABELS);
    this.backward = new Float64Array(length * LABELS);
    this.scale = new Float64Array(length);
    this.logTotal = this.sweepForward();
    this.sweepBackward();
  }

  private sweepForward(): number {
    const { pair, potentials, forward, scale } = this;
    let logTotal = 0;
    for (let t = 0; t < this.length; t++) {
      const at = t * LABELS;
      let top = -Infinity;
      for (let l = 0; l < LABELS; l++) top = Math.max(top, this.scores[at + l]);
      let total = 0;
      for (let l = 0; l < LABELS; l++) {
        potentials[at + l] = Math.exp(this.scores[at + l] - top);
        let sum = t === 0 ? pair[LABELS * LABELS + l] : 0;
        for (let k = 0; t > 0 && k < LABELS; k++) sum += forward[at - LABELS + k] * pair[k * LABELS + l];
        forward[at + l] = sum * potentials[at + l];
        total += forward[at + l];
      }
      for (let l = 0; l < LABELS; l++) forward[at + l] /= total;
      scale[t] = total;
      logTotal += top + Math.log(total);
    }
    return logTotal;
  }

  private sweepBackward(): void {
    const { pair, potentials, backward, scale } = this;
    backward.fill(1, (this.length - 1) * LABELS);
    for (let t = this.length - 2; t >= 0; t--) {
      const next = (t + 1) * LABELS;
      for (let l = 0; l < LABELS; l++) {
        let sum = 0;
        for (let k = 0; k < LABELS; k++) sum += pair[l * LABELS + k] * potentials[next + k] * backward[next + k];
        backward[t * LABELS + l] = sum / scale[t + 1];
      }
    }
  }

  /** The probability that token `t` has label `l`. */
  marginal(t: number, l: number): number {
    return this.forward[t * LABELS + l] * this.backward[t * LABELS + l];
  }

  /** Adds to `sums` the expected number of times each pair of labels occurs. */
  addExpectedPairs(sums: Float64Array): void {
    const { pair, potentials, forward, backward, scale } = this;
    for (let t = 0; t < this.length; t++) {
      const at = t * LABELS;
      for (let l = 0; l < LABELS; l++) {
        const right = (potentials[at + l] * backward[at + l]) / scale[t];
        if (t === 0) sums[LABELS * LABELS + l] += pair[LABELS * LABELS + l] * right;
        else
          for (let k = 0; k < LABELS; k++)
            sums[k * LABELS + l] += forward[at - LABELS + k] * pair[k * LABELS + l] * right;
      }
    }
  }

  /** The logarithm of a label sequence's probability. */
  logProbability(labels: ArrayLike<number>): number {
    let sum = -this.logTotal;
    let from = LABELS;
    for (let t = 0; t < this.length; t++) {
      sum += this.scores[t * LABELS + labels[t]] + this.transitions[from * LABELS + labels[t]];
      from = labels[t];
    }
    return sum;
  }

  /** The `count` most probable label sequences, best first (Viterbi 1967, with a list of the best for each label). */
  bestFew(count: number): LabelSequence[] {
    let row: Step[][] = [];
    for (let t = 0; t < this.length; t++) {
      const before = row;
      row = Array.from({ length: LABELS }, (_, label) =>
        t === 0 ? this.firstSteps(label) : this.stepsTo(t, label, before, count),
      );
    }
    const ends = row.flat().sort((a, b) => b.score - a.score);
    return ends.slice(0, count).map((end) => {
      const labels = new Uint8Array(this.length);
      let step: Step | null = end;
      for (let t = this.length - 1; step; t--, step = step.before) labels[t] = step.label;
      return { labels, probability: Math.exp(end.score - this.logTotal) };
    });
  }

  private firstSteps(label: number): Step[] {
    if (!ALLOWED[LABELS * LABELS + label]) return [];
    return [{ label, score: this.scores[label] + this.transitions[LABELS * LABELS + label], before: null }];
  }

  /** The best `count` steps to a label, best first; the lists they come from are in that order too. */
  private stepsTo(t: number, label: number, row: Step[][], count: number): Step[] {
    const out: Step[] = [];
    const own = this.scores[t * LABELS + label];
    for (let from = 0; from < LABELS; from++) {
      if (!ALLOWED[from * LABELS + label]) continue;
      const pair = own + this.transitions[from * LABELS + label];
      for (const before of row[from]) {
        const score = before.score + pair;
        if (out.length === count && score <= out[count - 1].score) break;
        if (out.length === count) out.pop();
        let at = out.length;
        while (at > 0 && out[at - 1].score < score) at--;
        out.splice(at, 0, { label, score, before });
      }
    }
    return out;
  }
}
