import { type Correction, readCorrections } from '../settings/corrections';
import { readSettings } from '../settings/read';
import type { Settings } from '../settings/settings';

/** Everything On Record stores. */
export interface Stored {
  settings: Settings;
  corrections: Correction[];
}

const format = 'on-record-data';
/** Raised when an older reader would misread a field. */
const version = 1;

/** All stored data as a file's text. */
export const writeBackup = (stored: Stored): string => `${JSON.stringify({ format, version, ...stored }, null, 2)}\n`;

/** What a file holds, damaged parts left out as when they are loaded; null where it is none of ours. */
export function readBackup(text: string): Stored | null {
  try {
    const { format: found, settings, corrections } = Object(JSON.parse(text)) as Record<string, unknown>;
    return found === format ? { settings: readSettings(settings), corrections: readCorrections(corrections) } : null;
  } catch {
    return null;
  }
}
