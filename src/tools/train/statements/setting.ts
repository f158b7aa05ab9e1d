import { featureRows } from '../../../statements/learned/features';
import { Windows } from '../../../statements/learned/window';
import { loadModels } from '../../models';
import { readCorpus, type Sample } from './corpus';
import { Network, type Task } from './network';
import { Parameters } from './parameters';
import { randomOf } from '../../random';
import { vocabularyOf } from './vocabulary';

/** Every so many articles, one is held out. */
const HELD_OUT = 12;
/** Words seen less often count as unknown. */
const RARE = 3;

const SIZE = { cue: 48, part: 40 };
const DROPOUT = { word: 0.1, name: 0.25, input: 0.3, state: 0.3, part: 0.3 };

export interface Setting {
  held: Sample[];
  tasks: Task[];
  vocabulary: Uint32Array;
  parameters: Parameters;
  network: Network;
}

/** Everything that training starts from; the same in every thread. */
export async function prepare(file: string, seed: number): Promise<Setting> {
  const samples = readCorpus(file, await loadModels());
  const train = samples.filter((_, i) => i % HELD_OUT !== 0);
  const vocabulary = vocabularyOf(train, RARE);
  const rowOf = new Map(Array.from(vocabulary, (hash, i) => [hash, i + 1]));
  const tasks = train.map(({ doc, statements }) => ({
    rows: featureRows(doc, rowOf),
    windows: new Windows(doc),
    statements,
  }));
  const parameters = new Parameters(randomOf(seed));
  const network = new Network(parameters, vocabulary.length + 1, SIZE, DROPOUT);
  parameters.prepare();
  return { held: samples.filter((_, i) => i % HELD_OUT === 0), tasks, vocabulary, parameters, network };
}
