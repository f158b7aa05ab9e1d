import type { BrowserName, ExtensionBrowser, LaunchOptions } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { needBrowsers } from './install';

/** Opens a real browser with the extension installed, under a profile of its own that goes when it closes. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
  const program = needBrowsers([name]).get(name)!;
  return name === 'chromium' ? launchChromium(program, options) : launchFirefox(program, options);
}
