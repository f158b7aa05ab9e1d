import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { type Answer, envelope } from '../../browser/envelope';
import type { PageState } from '../../browser/messages';
import type { ExtensionBrowser } from '../browsers/browser';
import { until } from '../browsers/patience';

declare const chrome: ExtensionApi;

/** Asks the tab in front what it knows, as the popup does. */
async function pageState(browser: ExtensionBrowser): Promise<PageState> {
  const answer = await browser.inBackground(
    async (question) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return (await chrome.tabs.sendMessage(tab!.id!, question, { frameId: 0 })) as Answer;
    },
    envelope('page', 'getState', null),
  );
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as PageState;
}

/** The state of the tab in front once its page has been read. */
export function settledState(browser: ExtensionBrowser): Promise<PageState> {
  return until('reading the page', async () => {
    const state = await pageState(browser);
    return state.status !== 'reading' && state;
  });
}
