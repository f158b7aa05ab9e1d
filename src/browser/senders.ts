import browser, { type Runtime } from 'webextension-polyfill';

const fromOurselves = (sender: Runtime.MessageSender): boolean => sender.id === browser.runtime.id;

/** Pages of ours live under our own origin, also where one is shown in a tab; content scripts never do. */
export const fromOurPages = (sender: Runtime.MessageSender): boolean =>
  fromOurselves(sender) && (sender.tab === undefined || (sender.url ?? '').startsWith(browser.runtime.getURL('')));

/** Only the top frame of a tab runs our content script. */
export const fromContent = (sender: Runtime.MessageSender): boolean =>
  fromOurselves(sender) && sender.tab?.id !== undefined && sender.frameId === 0;
