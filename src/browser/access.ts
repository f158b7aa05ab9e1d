/**
 * Whether extensions may read a page, or why not: `store` (the browsers' own shops), `internal` (settings, new tab),
 * `extension` (a page of an extension, ours too), `pdf`, `readerView`, `file` (needs the browser's own permission),
 * `source` (a page's source), `unknown` (an address we are not told).
 */
export type PageAccess =
  'readable' | 'store' | 'internal' | 'extension' | 'pdf' | 'readerView' | 'file' | 'source' | 'unknown';

/** Hosts where both browsers keep extensions out. */
const stores = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
];

const bySchemes = new Map<string, PageAccess>(
  Object.entries({
    'file:': 'file',
    'view-source:': 'source',
    'chrome-extension:': 'extension',
    'moz-extension:': 'extension',
  }),
);

/** Why the page at an address can or cannot be read; pure. */
export function pageAccess(address: string): PageAccess {
  if (!URL.canParse(address)) return 'unknown';
  const url = new URL(address);
  if (address.startsWith('about:reader') || url.protocol === 'chrome-distiller:') return 'readerView';
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  if (url.protocol === 'http:' || url.protocol === 'https:')
    return stores.includes(url.hostname) ? 'store' : 'readable';
  return bySchemes.get(url.protocol) ?? 'internal';
}
