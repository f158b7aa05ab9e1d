import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { type Answer, envelope } from '../../browser/envelope';
import type { PageState } from '../../browser/messages';
import { worldName } from '../../browser/world';
import type { ExtensionBrowser } from '../browsers/browser';
import { until } from '../browsers/patience';

declare const chrome: ExtensionApi;

/** Asks the tab in front what it knows, as the popup does: where no reading script answers, one is put in. */
async function pageState(browser: ExtensionBrowser): Promise<PageState> {
  const answer = await browser.inBackground(
    async ({ question, world }) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const ask = (): Promise<Answer> => chrome.tabs.sendMessage(tab!.id!, question, { frameId: 0 });
      return ask().catch(async () => {
        const target = { tabId: tab!.id! };
        const want = (name: string): void => void Object.assign(globalThis, { [Symbol.for(name)]: { wanted: true } });
        await chrome.scripting.executeScript({ target, func: want as () => void, args: [world] });
        await chrome.scripting.executeScript({ target, files: ['src/content/content.js'] });
        return ask();
      });
    },
    { question: envelope('page', 'getState', null), world: worldName },
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
