import { readFileSync } from 'node:fs';
import path from 'node:path';

const weights = (name: string): ArrayBuffer =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../assets/models', `${name}.bin`))).buffer;

/** The learned weights, read where the page's own URL is not a file's. */
export const models = { tags: weights('tags'), statements: weights('statements') };
