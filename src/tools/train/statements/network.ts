import { cueCandidates } from '../../../statements/learned/cues';
import type { Lattice } from '../../../statements/learned/crf';
import { INPUT_WIDTH, TABLES, TAGS } from '../../../statements/learned/features';
import { CueLabel, LABELS } from '../../../statements/learned/labels';
import { RELATIONS, RELATION_ROWS, type TokenRange, type Windows } from '../../../statements/learned/window';
import { Affine } from './affine';
import { partLabels, type GoldStatement } from './corpus';
import { heap, reserve, scratch, zeros } from './kernel';
import { SCORES, learnLabels } from './labelLoss';
import { Pair } from './pair';
import type { Parameter, Parameters } from './parameters';

/** Units a direction of the first and second reading. */
export interface Size {
  cue: number;
  part: number;
}

/** Shares of numbers left out at random while learning. */
export interface Dropout {
  word: number;
  /** Of words that the tagger takes for names, so that whose names the texts happen to hold is not learned. */
  name: number;
  input: number;
  state: number;
  part: number;
}

export interface Task {
  rows: Int32Array;
  windows: Windows;
  statements: GoldStatement[];
}

/** The table of tags, and the row of names in it. */
const TAG = TABLES.findIndex(({ name }) => name === 'tag');
const NAME = TAGS.indexOf('PROPN');

/** Spurious cues from this probability on are shown to the second reading. */
const DOUBT = 0.08;

/** At most as many as there are true cues and this many more, or an untrained reading would drown them. */
const SPURIOUS = 4;

/** Both readings with all that they learn; see `src/statements/learned` for how they are used. */
export class Network {
  private readonly tables: Parameter[];
  private readonly input: Affine;
  private readonly cuePair: Pair;
  private readonly cueOut: Affine;
  private readonly cueTransitions: Parameter;
  private readonly token: Affine;
  private readonly cue: Affine;
  private readonly relation: Parameter;
  private readonly partPair: Pair;
  private readonly partOut: Affine;
  private readonly partTransitions: Parameter;

  constructor(
    parameters: Parameters,
    words: number,
    private readonly size: Size,
    private readonly dropout: Dropout,
  ) {
    this.tables = TABLES.map(({ name, rows, width }) => parameters.add(name, rows || words, width, 0.3));
    this.input = new Affine(parameters, 'input', INPUT_WIDTH, 6 * size.cue);
    this.cuePair = new Pair(parameters, 'cue', size.cue);
    this.cueOut = new Affine(parameters, 'cue.out', 2 * size.cue, SCORES);
    this.cueTransitions = parameters.add('cue.transitions', LABELS + 1, LABELS, 0);
    this.token = new Affine(parameters, 'part.token', 2 * size.cue, 6 * size.part);
    this.cue = new Affine(parameters, 'part.cue', 2 * size.cue, 6 * size.part);
    this.relation = parameters.add('part.relation', RELATION_ROWS, 6 * size.part, 0.05);
    this.partPair = new Pair(parameters, 'part', size.part);
    this.partOut = new Affine(parameters, 'part.out', 2 * size.part, SCORES);
    this.partTransitions = parameters.add('part.transitions', LABELS + 1, LABELS, 0);
  }

  /** Leaves numbers out in place; the mask (0 or the factor that keeps the sum) is applied to the gradient later. */
  private drop(at: number, length: number, share: number, random: () => number): Float32Array {
    const mask = new Float32Array(length);
    const keep = 1 / (1 - share);
    for (let i = 0; i < length; i++) {
      mask[i] = random() < share ? 0 : keep;
      heap[at + i] *= mask[i];
    }
    return mask;
  }

  private embed(rows: Int32Array, length: number, random: () => number): { inputs: number; used: Int32Array } {
    const used = rows.slice();
    const inputs = reserve(length * INPUT_WIDTH);
    let to = inputs;
    for (let t = 0; t < length; t++) {
      const share = rows[t * TABLES.length + TAG] === NAME ? this.dropout.name : this.dropout.word;
      if (random() < share) used[t * TABLES.length] = 0;
      this.tables.forEach(({ at, columns }, f) => {
        const from = at + used[t * TABLES.length + f] * columns;
        heap.copyWithin(to, from, from + columns);
        to += columns;
      });
    }
    return { inputs, used };
  }

  private learnTables(used: Int32Array, length: number, gradient: number): void {
    let from = gradient;
    for (let t = 0; t < length; t++)
      this.tables.forEach((table, f) => {
        const to = table.gradient + used[t * TABLES.length + f] * table.columns;
        for (let i = 0; i < table.columns; i++) heap[to + i] += heap[from++];
      });
  }

  /** Adds the gradients of one article and gives its loss; `random` decides what is left out. */
  learn(task: Task, random: () => number): number {
    return scratch(() => {
      const length = task.rows.length / TABLES.length;
      const units = this.size.cue;
      const { inputs, used } = this.embed(task.rows, length, random);
      const inputMask = this.drop(inputs, length * INPUT_WIDTH, this.dropout.input, random);
      const gates = this.input.forward(inputs, length);
      const { states, runs } = this.cuePair.forward(length, gates);
      const stateMask = this.drop(states, length * 2 * units, this.dropout.state, random);
      const stateGradient = zeros(length * 2 * units);

      const scores = this.cueOut.forward(states, length);
      const cues = learnLabels(scores, cueLabels(task.statements, length), this.cueTransitions);
      this.cueOut.backward(states, length, scores, stateGradient);
      let { loss } = cues;

      loss += this.learnParts(task, random, cues.lattice, { states, stateGradient, length });

      for (let i = 0; i < stateMask.length; i++) heap[stateGradient + i] *= stateMask[i];
      const gateGradient = this.cuePair.backward(runs, stateGradient);
      const inputGradient = zeros(length * INPUT_WIDTH);
      this.input.backward(inputs, length, gateGradient, inputGradient);
      for (let i = 0; i < inputMask.length; i++) heap[inputGradient + i] *= inputMask[i];
      this.learnTables(used, length, inputGradient);
      return loss;
    });
  }

  private learnParts(
    task: Task,
    random: () => number,
    lattice: Lattice,
    { states, stateGradient, length }: { states: number; stateGradient: number; length: number },
  ): number {
    const width = 6 * this.size.part;
    const tokens = this.token.forward(states, length);
    const tokenGradient = zeros(length * width);
    let loss = 0;
    for (const [cue, gold] of cuesToLearn(task.statements, lattice))
      loss += scratch(() => this.learnPart(task, random, cue, gold, { states, stateGradient, tokens, tokenGradient }));
    this.token.backward(states, length, tokenGradient, stateGradient);
    return loss;
  }

  private learnPart(
    task: Task,
    random: () => number,
    cue: TokenRange,
    gold: GoldStatement | undefined,
    at: { states: number; stateGradient: number; tokens: number; tokenGradient: number },
  ): number {
    const { part, cue: cueUnits } = this.size;
    const width = 6 * part;
    const window = task.windows.around(cue);
    const length = window.end - window.start;

    const mean = zeros(2 * cueUnits);
    const share = 1 / (cue.end - cue.start);
    for (let t = cue.start; t < cue.end; t++)
      for (let j = 0; j < 2 * cueUnits; j++) heap[mean + j] += heap[at.states + t * 2 * cueUnits + j] * share;
    const fromCue = this.cue.forward(mean, 1);

    const gates = reserve(length * width);
    const relations = new Int32Array(length * RELATIONS);
    for (let i = 0; i < length; i++) {
      task.windows.relate(window.start + i, cue, relations, i * RELATIONS);
      const from = at.tokens + (window.start + i) * width;
      const [a, b, c] = [0, 1, 2].map((r) => this.relation.at + relations[i * RELATIONS + r] * width);
      for (let j = 0; j < width; j++)
        heap[gates + i * width + j] = heap[from + j] + heap[fromCue + j] + heap[a + j] + heap[b + j] + heap[c + j];
    }
    const { states, runs } = this.partPair.forward(length, gates);
    const mask = this.drop(states, length * 2 * part, this.dropout.part, random);
    const scores = this.partOut.forward(states, length);
    const { loss } = learnLabels(scores, partLabels(gold, cue, window), this.partTransitions);
    const gradient = zeros(length * 2 * part);
    this.partOut.backward(states, length, scores, gradient);
    for (let i = 0; i < mask.length; i++) heap[gradient + i] *= mask[i];
    const gateGradient = this.partPair.backward(runs, gradient);

    const cueGradient = zeros(width);
    for (let i = 0; i < length; i++) {
      const from = gateGradient + i * width;
      const to = at.tokenGradient + (window.start + i) * width;
      const [a, b, c] = [0, 1, 2].map((r) => this.relation.gradient + relations[i * RELATIONS + r] * width);
      for (let j = 0; j < width; j++) {
        const g = heap[from + j];
        heap[to + j] += g;
        heap[cueGradient + j] += g;
        heap[a + j] += g;
        heap[b + j] += g;
        heap[c + j] += g;
      }
    }
    const meanGradient = zeros(2 * cueUnits);
    this.cue.backward(mean, 1, cueGradient, meanGradient);
    for (let t = cue.start; t < cue.end; t++)
      for (let j = 0; j < 2 * cueUnits; j++)
        heap[at.stateGradient + t * 2 * cueUnits + j] += heap[meanGradient + j] * share;
    return loss;
  }
}

function cueLabels(statements: GoldStatement[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { cue, speech } of statements) {
    const begin = speech ? CueLabel.BeginSpeech : CueLabel.BeginOther;
    for (let t = cue.start; t < cue.end; t++) labels[t] = t === cue.start ? begin : begin + 1;
  }
  return labels;
}

/** Every gold cue, then what the first reading takes for one: with the statement it overlaps, or with none. */
function cuesToLearn(statements: GoldStatement[], lattice: Lattice): [TokenRange, GoldStatement | undefined][] {
  const out: [TokenRange, GoldStatement | undefined][] = statements.map((gold) => [gold.cue, gold]);
  const candidates = cueCandidates(lattice, DOUBT).sort((a, b) => b.probability - a.probability);
  for (const { cue } of candidates.slice(0, statements.length + SPURIOUS)) {
    const gold = statements.find((s) => s.cue.start < cue.end && cue.start < s.cue.end);
    if (gold?.cue.start !== cue.start || gold.cue.end !== cue.end) out.push([cue, gold]);
  }
  return out;
}
