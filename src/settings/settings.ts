import type { StatementKind } from '../model';

/** Everything the reader can choose; stored on this machine only. */
export interface Settings {
  /** Where On Record reads by itself. */
  run: 'everywhere' | 'chosen' | 'click';
  /** Host names where it is on although `run` is `chosen`. */
  sitesOn: string[];
  /** Host names where it is off. */
  sitesOff: string[];
  highlights: boolean;
  kinds: StatementKind[];
  palette: 'default' | 'deuteranopia' | 'protanopia' | 'tritanopia';
  /** What opens the card: the pointer's rest, a click, keys and menu alone, or nothing but the menu. */
  card: 'hover' | 'click' | 'key' | 'never';
  badge: boolean;
  /** Statements below this confidence are hidden. */
  minConfidence: number;
  order: 'speaker' | 'reading' | 'date';
  /** What is kept by itself in the record: nothing, articles of `recordSites`, or all that are read. */
  record: 'off' | 'chosen' | 'everywhere';
  /** Host names of which all articles are kept where `record` is `chosen`. */
  recordSites: string[];
}

export const defaultSettings: Settings = {
  run: 'everywhere',
  sitesOn: [],
  sitesOff: [],
  highlights: true,
  kinds: ['direct', 'mixed', 'indirect'],
  palette: 'default',
  card: 'hover',
  badge: true,
  minConfidence: 0.5,
  order: 'speaker',
  record: 'off',
  recordSites: [],
};
