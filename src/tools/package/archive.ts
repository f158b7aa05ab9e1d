import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** Bytes by path within an archive, with "/" between folders. */
export type Files = Record<string, Uint8Array>;

/** The first moment that a zip can name; told in local time, as the format does. */
const noTime = new Date(1980, 0, 1);

/** A zip archive that depends on names and bytes alone: neither on the clock nor on the order files were found in. */
export function archiveOf(files: Files): Uint8Array {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: noTime, os: 3, attrs: 0o644 << 16 });
}

/** All files of a folder and the folders in it. */
export function filesUnder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).split(path.sep).join('/'), new Uint8Array(readFileSync(file))];
    }),
  );
}
