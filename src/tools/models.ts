import { readFile } from 'node:fs/promises';
import type { Models } from '../text/models';

const folder = new URL('../../assets/models/', import.meta.url);

async function weights(name: keyof Models): Promise<ArrayBuffer | null> {
  try {
    return new Uint8Array(await readFile(new URL(`${name}.bin`, folder))).buffer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The learned weights from the project's own assets. */
export async function loadModels(): Promise<Models> {
  return { tags: await weights('tags'), statements: await weights('statements') };
}
