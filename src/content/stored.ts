import { nextTurn } from '../steps';
import { loadSettings, watchCorrectionsOf, watchSettings } from '../browser/store';
import { defaultSettings } from '../settings/settings';
import type { Page } from './page';

/**
 * Tells a page what is stored, and from then on what changes of it. A profile whose storage cannot be read is read with
 * the defaults.
 */
export async function tellStored(page: Page, signal: AbortSignal): Promise<void> {
  // Firefox takes some milliseconds to set storage up where it is first used: a turn for that alone.
  await nextTurn();
  if (signal.aborted) return;
  watchSettings((settings) => page.useSettings(settings), signal);
  watchCorrectionsOf((url, corrections) => page.heedCorrections(url, corrections), signal);
  page.useSettings(await loadSettings().catch(() => defaultSettings));
}
