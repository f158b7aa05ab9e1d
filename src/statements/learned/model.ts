import { TRANSITIONS, type Transitions } from './crf';
import { TABLES, type Vocabulary } from './features';
import type { Recurrence } from './gru';
import { LABELS } from './labels';
import { pack, type Packed } from './matrix';
import { Weights } from './weights';

/** A matrix, row by row, and what is added to its product. */
export interface Layer {
  weights: Float32Array;
  bias: Float32Array;
  width: number;
}

/** The same for a product that is worked out for every token. */
interface FastLayer {
  weights: Packed;
  bias: Float32Array;
}

/** A reading: two directions, label scores from their states, and the scores of label pairs. */
interface Reading {
  units: number;
  ahead: Recurrence;
  back: Recurrence;
  out: Layer;
  transitions: Transitions;
}

/** A feature's table with its share of the input weights. */
export interface InputTable {
  rows: Float32Array;
  width: number;
  placed: boolean;
  /** The rows of the input weights that belong to this feature. */
  weights: Float32Array;
  /** Rows times weights, where they were met before. */
  products: Float64Array[];
}

export interface StatementModel {
  vocabulary: Vocabulary;
  tables: InputTable[];
  /** Sums of the products of known words in a given shape, by both. */
  words: Map<number, Float64Array>;
  inputBias: Float32Array;
  cues: Reading;
  /** From a token's state to the second reading's gates. */
  token: FastLayer;
  /** From the mean state of the cue to the second reading's gates. */
  cue: FastLayer;
  relation: Float64Array;
  parts: Reading;
  /** Logistic regression from a statement's features to its confidence. */
  confidence: Float32Array;
}

function reading(file: Weights, name: string): Reading {
  const units = file.rows(`${name}.ahead.recurrent`);
  const direction = (side: string): Recurrence => ({
    units,
    weights: pack(file.numbers(`${name}.${side}.recurrent`), units, 3 * units),
    bias: Float64Array.from(file.numbers(`${name}.${side}.resetBias`)),
  });
  return {
    units,
    ahead: direction('ahead'),
    back: direction('back'),
    out: layer(file, `${name}.out`),
    transitions: file.numbers(`${name}.transitions`).slice(0, TRANSITIONS),
  };
}

function layer(file: Weights, name: string): Layer {
  const bias = file.numbers(`${name}.bias`);
  return { weights: file.numbers(`${name}.weights`), bias, width: bias.length };
}

function fastLayer(file: Weights, name: string): FastLayer {
  const { weights, bias, width } = layer(file, name);
  return { weights: pack(weights, weights.length / width, width), bias };
}

function inputTables(file: Weights, input: Layer): InputTable[] {
  let from = 0;
  return TABLES.map(({ name, width, placed }) => {
    const weights = input.weights.subarray(from * input.width, (from + width) * input.width);
    from += width;
    return { rows: file.numbers(name), width, placed, weights, products: [] };
  });
}

const loaded = new WeakMap<ArrayBuffer, StatementModel>();

/** Reads the weights, once for each buffer. Throws where they are no weights of this model. */
export function loadStatementModel(buffer: ArrayBuffer): StatementModel {
  const known = loaded.get(buffer);
  if (known) return known;
  const file = new Weights(buffer);
  const input = layer(file, 'input');
  const model: StatementModel = {
    vocabulary: new Map(Array.from(file.integers('vocabulary'), (hash, i) => [hash, i + 1])),
    tables: inputTables(file, input),
    words: new Map(),
    inputBias: input.bias,
    cues: reading(file, 'cue'),
    token: fastLayer(file, 'part.token'),
    cue: fastLayer(file, 'part.cue'),
    relation: Float64Array.from(file.numbers('part.relation')),
    parts: reading(file, 'part'),
    confidence: file.numbers('confidence'),
  };
  if (model.cues.out.width < LABELS || model.parts.out.width < LABELS) throw new TypeError('weights of another model');
  loaded.set(buffer, model);
  return model;
}
