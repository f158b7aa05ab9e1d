import type { Asker } from '../browser/answer';
import { askPage, UnreachableError } from '../browser/ask';
import { injectPage, injectWhereAsked, lookEverywhere } from '../browser/inject';
import type { PageRequests } from '../browser/messages';
import { onSiteAccess } from '../browser/permissions';
import { loadSettings, watchSettings } from '../browser/store';
import { defaultSettings } from '../settings/settings';
import { readsByItself, rulesOf } from '../settings/sites';
import { models } from './models';

/** Has a page that may be an article read, where its reader wants that of its site. */
export async function readPage(asker: Asker): Promise<void> {
  const settings = await loadSettings().catch(() => defaultSettings);
  if (!readsByItself(settings, asker.url)) return;
  // They are needed soon; whoever needs them is told if they do not come.
  models().catch(() => undefined);
  await injectWhereAsked(asker);
}

/** Asks a tab for what its reader wants of it, where need be after putting the reading script into it. */
export async function askWanted<Name extends keyof PageRequests>(
  tabId: number,
  name: Name,
  request: PageRequests[Name]['request'],
): Promise<PageRequests[Name]['response']> {
  try {
    return await askPage(tabId, name, request);
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    await injectPage(tabId);
    return askPage(tabId, name, request);
  }
}

/** Looks again at the pages that are open when more of them may be read than before. */
export function lookAgainWhereAllowed(): void {
  onSiteAccess(() => void lookEverywhere());
  watchSettings((now, before) => {
    if (rulesOf(now) !== rulesOf(before)) void lookEverywhere();
  });
}
