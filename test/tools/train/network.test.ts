import { describe, expect, it } from 'vitest';
import { proposals } from '../../../src/statements/learned/findLearned';
import { featureRows } from '../../../src/statements/learned/features';
import { loadStatementModel } from '../../../src/statements/learned/model';
import { PROPOSAL_FEATURES } from '../../../src/statements/learned/proposal';
import { Windows } from '../../../src/statements/learned/window';
import { encode } from '../../../src/tools/train/statements/encode';
import { heap } from '../../../src/tools/train/statements/kernel';
import { Network, type Task } from '../../../src/tools/train/statements/network';
import { Parameters } from '../../../src/tools/train/statements/parameters';
import { randomOf } from '../../../src/tools/random';
import { vocabularyOf } from '../../../src/tools/train/statements/vocabulary';
import type { GoldStatement } from '../../../src/tools/train/statements/corpus';
import { NO_MODELS, documentOf } from '../../statements/learned/documents';
import { atOnce } from '../../../src/steps';

const NO_DROPOUT = { word: 0, name: 0, input: 0, state: 0, part: 0 };
const doc = documentOf(NO_MODELS, '“The pier opens in May,” Ada Quill said. Rain fell on Vale all week.');
const indexOf = (word: string): number => doc.tokens.findIndex(({ text }) => text === word);
const gold: GoldStatement = {
  cue: { start: indexOf('said'), end: indexOf('said') + 1 },
  speech: true,
  content: [{ start: 0, end: indexOf('Ada') }],
  source: [{ start: indexOf('Ada'), end: indexOf('said') }],
};

function build() {
  const parameters = new Parameters(randomOf(7));
  const vocabulary = vocabularyOf([{ id: '', doc, statements: [] }], 1);
  const network = new Network(parameters, vocabulary.length + 1, { cue: 8, part: 8 }, NO_DROPOUT);
  parameters.prepare();
  const rowOf = new Map(Array.from(vocabulary, (hash, i) => [hash, i + 1]));
  const task: Task = { rows: featureRows(doc, rowOf), windows: new Windows(doc), statements: [gold] };
  return { parameters, network, vocabulary, task };
}

describe('Network', { timeout: 60_000 }, () => {
  it('works out the gradients that small steps show', () => {
    const { parameters, network, task } = build();
    // What the first reading takes for a cue decides what the second learns: only with sure cues is the loss smooth.
    for (let i = 0; i < 40; i++) {
      network.learn(task, randomOf(1));
      parameters.step(0.02);
    }
    const { gradients } = parameters.slabs;
    network.learn(task, randomOf(1));
    const worked = gradients.slice();
    for (const { name, at, gradient, rows, columns } of parameters.list) {
      const size = rows * columns;
      const slab = worked.subarray(gradient - gradients.byteOffset / 4, gradient - gradients.byteOffset / 4 + size);
      const steepest = slab.reduce((best, value, i) => (Math.abs(value) > Math.abs(slab[best]) ? i : best), 0);
      const lossAt = (shift: number): number => {
        const before = heap[at + steepest];
        heap[at + steepest] = before + shift;
        const loss = network.learn(task, randomOf(1));
        heap[at + steepest] = before;
        return loss;
      };
      const slope = (lossAt(0.01) - lossAt(-0.01)) / 0.02;
      const size0 = Math.abs(slope) + Math.abs(slab[steepest]);
      expect(Math.abs(slope - slab[steepest]), name).toBeLessThan(0.03 * size0 + 0.003);
    }
  });

  it('learns one text by heart, and the reader then finds its statement', () => {
    const { parameters, network, vocabulary, task } = build();
    for (let i = 0; i < 80; i++) {
      network.learn(task, randomOf(i));
      parameters.step(0.02);
    }
    const file = encode([
      { name: 'vocabulary', rows: vocabulary.length, columns: 1, encoding: 'u32', values: vocabulary },
      ...parameters.list.map(({ name, rows, columns, at }) => ({
        name,
        rows,
        columns,
        encoding: rows > 8 ? ('i8' as const) : ('f32' as const),
        values: heap.slice(at, at + rows * columns),
      })),
      {
        name: 'confidence',
        rows: 1,
        columns: PROPOSAL_FEATURES,
        encoding: 'f32',
        values: new Float32Array(PROPOSAL_FEATURES),
      },
    ]);
    const found = atOnce(proposals(doc, loadStatementModel(file.slice().buffer)));
    expect(found.map(({ cue, content, source }) => ({ cue, content, source, speech: true }))).toEqual([gold]);
  });

  it('gives the same bytes again', () => {
    const once = build();
    const again = build();
    for (const { network, parameters, task } of [once, again])
      for (let i = 0; i < 3; i++) {
        network.learn(task, randomOf(i));
        parameters.step(0.02);
      }
    expect(once.parameters.slabs.values).toEqual(again.parameters.slabs.values);
  });
});
