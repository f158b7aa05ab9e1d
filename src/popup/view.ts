import { askPage, UnreachableError } from '../browser/ask';
import type { PageState } from '../browser/messages';
import { hasSiteAccess, mayReadFiles } from '../browser/permissions';
import { canReadPage, isOpenToUs, type Tab } from '../browser/tabs';
import type { Settings } from '../settings/settings';
import type { NoticeName } from '../ui/Notice';
import type { WaitingFor } from '../ui/Waiting';

/** What popup and panel have to show: what a page's content script knows, or why it does not answer. */
export type View = { state: PageState } | { notice: NoticeName | WaitingFor };

/** Asks a tab what it knows; where nobody answers, finds out why. */
export async function viewOf(tab: Tab | null): Promise<View> {
  if (!tab) return { notice: 'unknown' };
  try {
    return { state: await askPage(tab.id, 'getState', null) };
  } catch (error) {
    return { notice: error instanceof UnreachableError ? await whySilent(tab) : 'failed' };
  }
}

async function whySilent(tab: Tab): Promise<NoticeName | WaitingFor> {
  const access = canReadPage(tab);
  if (access === 'extension') return 'internal';
  if (access !== 'readable' && !(access === 'file' && (await mayReadFiles()))) return access;
  // Our script comes with the end of the page; the tab then tells that it has changed.
  if (tab.loading) return 'connecting';
  if (access !== 'file' && !(await hasSiteAccess(tab.url))) return 'notGranted';
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
