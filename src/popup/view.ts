import { askPage, UnreachableError } from '../browser/ask';
import { injectPage, isOpenToUs } from '../browser/inject';
import type { PageState } from '../browser/messages';
import { hasSiteAccess, mayReadFiles } from '../browser/permissions';
import { canReadPage, type Tab } from '../browser/tabs';
import type { Settings } from '../settings/settings';
import type { NoticeName } from '../ui/Notice';
import type { WaitingFor } from '../ui/Waiting';

/** What popup and panel have to show: what a page's content script knows, or why it does not answer. */
export type View = { state: PageState } | { notice: NoticeName | WaitingFor };

const stateOf = (tab: Tab): Promise<PageState> => askPage(tab.id, 'getState', null);

/** Asks a tab what it knows; where nobody answers, has its page read or finds out why it cannot be. */
export async function viewOf(tab: Tab | null): Promise<View> {
  if (!tab) return { notice: 'unknown' };
  try {
    return { state: await stateOf(tab) };
  } catch (error) {
    return error instanceof UnreachableError ? viewOfSilent(tab) : { notice: 'failed' };
  }
}

/** What does not look like an article has no reading script until its reader asks. */
async function viewOfSilent(tab: Tab): Promise<View> {
  const access = canReadPage(tab);
  if (access === 'extension') return { notice: 'internal' };
  if (access === 'file') return { notice: await whyFileIsUnread(tab) };
  // Of a tab whose site is withheld the browser does not tell the address.
  if (access === 'unknown') return { notice: (await hasSiteAccess(tab.url)) ? 'unknown' : 'notGranted' };
  if (access !== 'readable') return { notice: access };
  try {
    await injectPage(tab.id);
    return { state: await stateOf(tab) };
  } catch {
    // The tab tells when its page has changed.
    if (tab.loading) return { notice: 'connecting' };
    return { notice: (await hasSiteAccess(tab.url)) ? 'unknown' : 'notGranted' };
  }
}

async function whyFileIsUnread(tab: Tab): Promise<NoticeName> {
  if (!(await mayReadFiles())) return 'file';
  return (await isOpenToUs(tab.id)) ? 'unread' : 'unknown';
}

/** What a page's state is shown as: a notice, or null where there is something to list. */
export function noticeOf(
  { status, refusal, readings }: PageState,
  { run }: Pick<Settings, 'run'>,
): NoticeName | WaitingFor | null {
  if (status === 'ready') return null;
  if (refusal === 'noText') return refusal;
  if (status === 'off' && run === 'click') return 'onClick';
  return status === 'empty' && readings.length > 0 ? null : status;
}
