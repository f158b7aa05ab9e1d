import { ownFile } from '../browser/files';
import type { Models } from '../text/models';

let loaded: Promise<Models> | undefined;

async function load(): Promise<Models> {
  const [tags, statements] = await Promise.all([ownFile('models/tags.bin'), ownFile('models/statements.bin')]);
  return { tags, statements };
}

/** The learned weights, read once in a worker's life. */
export function models(): Promise<Models> {
  loaded ??= load();
  return loaded;
}
