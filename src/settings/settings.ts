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
};
