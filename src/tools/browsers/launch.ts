import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BrowserName, ExtensionBrowser, LaunchOptions } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { needBrowsers } from './install';
import { until, within } from './patience';

declare const chrome: ExtensionApi & { runtime: Contexts };

/** What the polyfill's types lack. */
interface Contexts {
  getContexts(filter: { contextTypes: string[] }): Promise<{ tabId: number }[]>;
}

/** How long it takes the welcome page to come up, at most; another extension than ours has none. */
const patience = 10_000;

/** Closes the page that comes up when On Record is installed, so that it is not in front of what is looked at. */
async function closeWelcome(browser: ExtensionBrowser): Promise<void> {
  const close = (): Promise<boolean> =>
    browser.inBackground(async () => {
      const [tab] = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
      if (!tab) return false;
      await chrome.tabs.remove(tab.tabId);
      return true;
    });
  await within(patience, 'the welcome page', until('the welcome page', close, patience)).catch(() => undefined);
}

/**
 * Opens a real browser with the extension installed, under a profile of its own that goes when it closes.
 *
 * @throws MissingBrowserError where there is none and none can be installed, Error where it does not start.
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
  const program = needBrowsers([name]).get(name)!;
  try {
    const browser = await (name === 'chromium' ? launchChromium(program, options) : launchFirefox(program, options));
    if (!options.welcome) await closeWelcome(browser);
    return browser;
  } catch (error) {
    throw new Error(`${program} did not start: ${(error as Error).message.split('\n')[0]}`, { cause: error });
  }
}
