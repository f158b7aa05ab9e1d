/**
 * Trains the statement reader.
 *
 *     npm run train:statements -- TRAIN.jsonl OUT.bin
 *
 * TRAIN: one article a line, {id, text, quotes: [{content, cue, source, coreSpeech}]}. Every twelfth article is held out, for
 * the confidence and for the figures printed on the way. The same input gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { proposals } from '../../statements/learned/findLearned';
import { loadStatementModel } from '../../statements/learned/model';
import { PROPOSAL_FEATURES } from '../../statements/learned/proposal';
import { fitConfidence } from './statements/confidence';
import { encode, type Matrix } from './statements/encode';
import { heap } from './statements/kernel';
import { Learners } from './statements/learners';
import { examplesOf, figuresOf } from './statements/measure';
import { randomOf, shuffle } from '../random';
import { prepare, type Setting } from './statements/setting';
import { atOnce } from '../../steps';

const SEED = 20161108;
const EPOCHS = 12;
const BATCH = 2;
const RATE = 0.003;
/** The rate rises over these many steps, then falls evenly to nothing. */
const WARM_UP = 100;
/** Figures are printed, and the file is written, after each of so many epochs. */
const REPORT = 3;

function matrices({ parameters, vocabulary }: Setting, confidence: Float32Array): Matrix[] {
  const learned = parameters.list.map(({ name, rows, columns, at }): Matrix => {
    const encoding = rows > 8 ? 'i8' : 'f32';
    return { name, rows, columns, encoding, values: heap.slice(at, at + rows * columns) };
  });
  return [
    { name: 'vocabulary', rows: vocabulary.length, columns: 1, encoding: 'u32', values: vocabulary },
    ...learned,
    { name: 'confidence', rows: 1, columns: confidence.length, encoding: 'f32', values: confidence },
  ];
}

/** Fits the confidence on what was held out, writes the file and gives the figures. */
function finish(setting: Setting, outFile: string): string {
  const unfit = encode(matrices(setting, new Float32Array(PROPOSAL_FEATURES)));
  const model = loadStatementModel(unfit.slice().buffer);
  const found = setting.held.map((sample) => ({ sample, proposals: atOnce(proposals(sample.doc, model)) }));
  const confidence = fitConfidence(found.flatMap(examplesOf));
  writeFileSync(outFile, encode(matrices(setting, confidence)));
  return figuresOf(found, confidence);
}

async function train(trainFile: string, outFile: string): Promise<void> {
  const setting = await prepare(trainFile, SEED);
  const { parameters, tasks } = setting;
  const learners = await Learners.start(BATCH, trainFile, SEED, parameters);
  const random = randomOf(SEED + 1);
  const steps = EPOCHS * Math.ceil(tasks.length / BATCH);
  let step = 0;
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const order = shuffle([...tasks.keys()], random);
    let loss = 0;
    for (let i = 0; i < order.length; i += BATCH, step++) {
      const batch = order.slice(i, i + BATCH);
      loss += await learners.learn(batch.map((task, k) => ({ task, seed: SEED + BATCH * step + k })));
      parameters.step(RATE * Math.min(1, (step + 1) / WARM_UP) * (1 - step / steps));
    }
    console.log(`epoch ${epoch}: loss ${(loss / tasks.length).toFixed(2)}`);
    if (epoch % REPORT === 0 || epoch === EPOCHS) console.log(`held out: ${finish(setting, outFile)}`);
  }
  await learners.stop();
}

const [trainFile, outFile] = process.argv.slice(2);
if (trainFile && outFile) await train(trainFile, outFile);
else {
  console.error('usage: npm run train:statements -- TRAIN.jsonl OUT.bin');
  process.exitCode = 2;
}
