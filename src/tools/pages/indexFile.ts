import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readJsonLines } from '../jsonLines';
import { UsageError } from '../program';

/** A saved page of an index. */
export interface SavedPage {
  id: string;
  url: string;
  /** Where it lies; plain or gzipped. */
  file: string;
}

/**
 * Reads an index of saved pages, one JSON object `{id, file, url}` a line, `file` relative to the index.
 *
 * @throws UsageError for a missing file or a broken line.
 */
export function readIndex(indexFile: string): SavedPage[] {
  const folder = path.dirname(indexFile);
  return readJsonLines(indexFile).map(({ value, place }) => pageOf(value, place, folder));
}

function pageOf(value: unknown, place: string, folder: string): SavedPage {
  const { id, url, file } = Object(value) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof url !== 'string' || typeof file !== 'string')
    throw new UsageError(`${place}: needs id, file and url`);
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw new UsageError(`${place}: ${url} is no web address`);
  const full = path.resolve(folder, file);
  if (!statSync(full, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`${place}: ${full}: no such file`);
  return { id, url, file: full };
}

/** A saved page's source, unzipped where need be. */
export function sourceOf({ file }: SavedPage): Buffer {
  const bytes = readFileSync(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes) : bytes;
}
