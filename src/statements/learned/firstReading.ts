import type { Steps } from '../../steps';
import { Lattice } from './crf';
import { TABLES } from './features';
import { recur, type Inputs } from './gru';
import { labelScores } from './layer';
import type { InputTable, StatementModel } from './model';
import { SHAPE_COUNT } from './words';

const WIDTH = TABLES.length;
const SHAPE = TABLES.findIndex(({ name }) => name === 'shape');

/** A table's row times its share of the input weights. */
function product(table: InputTable, row: number, gates: number): Float64Array {
  const known = table.products[row] as Float64Array | undefined;
  if (known) return known;
  const made = new Float64Array(gates);
  for (let k = 0; k < table.width; k++) {
    const value = table.rows[row * table.width + k];
    for (let j = 0; j < gates; j++) made[j] += value * table.weights[k * gates + j];
  }
  table.products[row] = made;
  return made;
}

/** What a token adds to the gates by its word alone; worked out once for each known word. */
function wordGates({ tables, words, inputBias }: StatementModel, rows: Int32Array, token: number): Float64Array {
  const at = token * WIDTH;
  const key = rows[at] * SHAPE_COUNT + rows[at + SHAPE];
  const known = rows[at] > 0 ? words.get(key) : undefined;
  if (known) return known;
  const sum = Float64Array.from(inputBias);
  tables.forEach((table, f) => {
    if (table.placed) return;
    const part = product(table, rows[at + f], sum.length);
    for (let j = 0; j < sum.length; j++) sum[j] += part[j];
  });
  if (rows[at] > 0) words.set(key, sum);
  return sum;
}

/** The gates of one direction, from `offset`: the word's share and that of where it stands. */
function inputsOf(model: StatementModel, rows: Int32Array, words: Float64Array[], offset: number): Inputs {
  const placed = model.tables.flatMap((table, f) => (table.placed ? [{ table, f }] : []));
  return (token, gates) => {
    const word = words[token];
    for (let j = 0; j < gates.length; j++) gates[j] = word[offset + j];
    for (const { table, f } of placed) {
      const part = product(table, rows[token * WIDTH + f], word.length);
      for (let j = 0; j < gates.length; j++) gates[j] += part[offset + j];
    }
  };
}

/** The whole text read once in both directions: each token's state in its context, and where cues may stand. */
export function* readTokens(
  model: StatementModel,
  rows: Int32Array,
): Steps<{ states: Float32Array; lattice: Lattice }> {
  const { units, ahead, back, out, transitions } = model.cues;
  const length = rows.length / WIDTH;
  const values = new Float32Array(length * 2 * units);
  const words = Array.from({ length }, (_, token) => wordGates(model, rows, token));
  yield;
  recur(ahead, length, false, inputsOf(model, rows, words, 0), { values, stride: 2 * units, offset: 0 });
  yield;
  recur(back, length, true, inputsOf(model, rows, words, 3 * units), { values, stride: 2 * units, offset: units });
  yield;
  return { states: values, lattice: new Lattice(labelScores(out, values, length), length, transitions) };
}
