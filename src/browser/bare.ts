import { envelope } from './envelope';

/** As much of the extension's interface as the look needs, without the polyfill, which every page would pay for. */
interface Bare {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

declare const chrome: Bare;

/** The background may be stopped while it is asked; asking again starts it anew. */
const patience = 3;

/**
 * Asks the background to put the reading script into this document. Where the reader wants the site left alone, or the
 * browser lets nobody in, nothing comes.
 */
export async function askToBeRead(left = patience): Promise<void> {
  try {
    await chrome.runtime.sendMessage(envelope('background', 'readPage', null));
  } catch {
    // An extension that is gone does not come back.
    if (left > 1) await askToBeRead(left - 1);
  }
}
