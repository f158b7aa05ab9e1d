import browser from 'webextension-polyfill';

/** A file of the extension's own; null where it has none of that name. */
export async function ownFile(path: string): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}
