import { Lattice } from './crf';
import { recur, type Inputs } from './gru';
import { labelScores } from './layer';
import { multiply } from './matrix';
import type { StatementModel } from './model';
import { RELATIONS, type TokenRange, type Windows } from './window';

/** More tokens than a window holds; what an earlier window worked out is kept for this many. */
const KEPT = 1024;

/** Reads around one cue after another: which tokens are what it reports, and which say whose words they are. */
export class SecondReading {
  private readonly depth: number;
  private readonly width: number;
  private readonly input: Float64Array;
  /** Tokens' shares of the gates, each in the slot of its index modulo `KEPT`, with the token that has the slot. */
  private readonly kept: Float64Array[];
  private readonly keptFor = new Int32Array(KEPT).fill(-1);

  constructor(
    private readonly model: StatementModel,
    private readonly states: Float32Array,
    private readonly windows: Windows,
  ) {
    this.depth = 2 * model.cues.units;
    this.width = 6 * model.parts.units;
    this.input = new Float64Array(this.depth);
    this.kept = Array.from({ length: KEPT }, () => new Float64Array(0));
  }

  private tokenGates(token: number): Float64Array {
    const slot = token % KEPT;
    if (this.keptFor[slot] === token) return this.kept[slot];
    const { depth, width, input } = this;
    const { weights, bias } = this.model.token;
    for (let k = 0; k < depth; k++) input[k] = this.states[token * depth + k];
    if (!this.kept[slot].length) this.kept[slot] = new Float64Array(width);
    const gates = this.kept[slot];
    multiply(weights, input, gates);
    for (let j = 0; j < width; j++) gates[j] += bias[j];
    this.keptFor[slot] = token;
    return gates;
  }

  private cueGates(cue: TokenRange): Float64Array {
    const { depth, input } = this;
    const { weights, bias } = this.model.cue;
    input.fill(0);
    for (let t = cue.start; t < cue.end; t++)
      for (let k = 0; k < depth; k++) input[k] += this.states[t * depth + k] / (cue.end - cue.start);
    const gates = new Float64Array(this.width);
    multiply(weights, input, gates);
    return gates.map((value, j) => value + bias[j]);
  }

  /** The gates of one direction, from `offset`: the token's share, the cue's, and how the one stands to the other. */
  private inputsOf(cue: TokenRange, window: TokenRange, offset: number): Inputs {
    const { width } = this;
    const { relation } = this.model;
    const fromCue = this.cueGates(cue);
    const rows = new Int32Array(RELATIONS);
    return (at, gates) => {
      const fromToken = this.tokenGates(window.start + at);
      this.windows.relate(window.start + at, cue, rows, 0);
      const [a, b, c] = [rows[0] * width + offset, rows[1] * width + offset, rows[2] * width + offset];
      for (let j = 0; j < gates.length; j++)
        gates[j] = fromToken[offset + j] + fromCue[offset + j] + relation[a + j] + relation[b + j] + relation[c + j];
    };
  }

  read(cue: TokenRange, window: TokenRange): Lattice {
    const { units, ahead, back, out, transitions } = this.model.parts;
    const length = window.end - window.start;
    const values = new Float32Array(length * 2 * units);
    const stride = 2 * units;
    recur(ahead, length, false, this.inputsOf(cue, window, 0), { values, stride, offset: 0 });
    recur(back, length, true, this.inputsOf(cue, window, 3 * units), { values, stride, offset: units });
    return new Lattice(labelScores(out, values, length), length, transitions);
  }
}
