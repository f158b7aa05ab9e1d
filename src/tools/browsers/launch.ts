import type { BrowserName, ExtensionBrowser, LaunchOptions } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { needBrowsers } from './install';

/**
 * Opens a real browser with the extension installed, under a profile of its own that goes when it closes.
 *
 * @throws MissingBrowserError where there is none and none can be installed, Error where it does not start.
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
  const program = needBrowsers([name]).get(name)!;
  try {
    return await (name === 'chromium' ? launchChromium(program, options) : launchFirefox(program, options));
  } catch (error) {
    throw new Error(`${program} did not start: ${(error as Error).message.split('\n')[0]}`, { cause: error });
  }
}
