import browser from 'webextension-polyfill';
import { envelope, isAnswer } from './envelope';
import type { BackgroundRequests, PageEvents, PageRequests } from './messages';
import type { RecordRequests } from './recordMessages';

/** The other side got the question and could not answer it; the message says why. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

/** Nobody answered: no content script in the tab, a worker that was stopped, an extension that was updated. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

async function valueOf(sent: Promise<unknown>): Promise<unknown> {
  const answer = await sent.catch((error: unknown) => {
    throw new UnreachableError(error instanceof Error ? error.message : String(error));
  });
  if (!isAnswer(answer)) throw new UnreachableError('No answer.');
  if (!answer.ok) throw new RefusedError(answer.error);
  return answer.value;
}

/**
 * Asks the content script of a tab.
 *
 * @throws UnreachableError where the tab has none; RefusedError with what it says instead.
 */
export async function askPage<Name extends keyof PageRequests>(
  tabId: number,
  name: Name,
  request: PageRequests[Name]['request'],
): Promise<PageRequests[Name]['response']> {
  const sent = browser.tabs.sendMessage(tabId, envelope('page', name, request), { frameId: 0 });
  return (await valueOf(sent)) as PageRequests[Name]['response'];
}

/**
 * Asks the background.
 *
 * @throws UnreachableError where it was stopped underway: asking again wakes it; RefusedError with what it says.
 */
export async function askBackground<Name extends keyof BackgroundRequests>(
  name: Name,
  request: BackgroundRequests[Name]['request'],
): Promise<BackgroundRequests[Name]['response']> {
  const sent = browser.runtime.sendMessage(envelope('background', name, request));
  return (await valueOf(sent)) as BackgroundRequests[Name]['response'];
}

/**
 * Asks the background for what is kept; pages of ours alone are answered.
 *
 * @throws UnreachableError where it was stopped underway: asking again wakes it; RefusedError with what it says.
 */
export async function askRecord<Name extends keyof RecordRequests>(
  name: Name,
  request: RecordRequests[Name]['request'],
): Promise<RecordRequests[Name]['response']> {
  const sent = browser.runtime.sendMessage(envelope('record', name, request));
  return (await valueOf(sent)) as RecordRequests[Name]['response'];
}

/** Tells popup and panel, where one is open. */
export function announce<Name extends keyof PageEvents>(name: Name, event: PageEvents[Name]): void {
  const send = async (): Promise<void> => browser.runtime.sendMessage(envelope('listeners', name, event));
  // Nobody listening is the usual case, not an error.
  send().catch(() => undefined);
}
