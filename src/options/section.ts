import type { Settings } from '../settings/settings';

/** What every section of settings is given. */
export interface SectionProps {
  settings: Settings;
  /** Changes some of them. */
  set: (changes: Partial<Settings>) => void;
}
