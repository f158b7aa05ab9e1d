import { expect, test } from 'vitest';
import { type PageAccess, pageAccess } from '../../src/browser/access';

test.each<[address: string, access: PageAccess]>([
  ['https://morning.example/bridge', 'readable'],
  ['http://127.0.0.1:8080/', 'readable'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://morning.example/report.pdf', 'pdf'],
  ['https://morning.example/report.PDF?page=2', 'pdf'],
  ['https://morning.example/pdf-reader', 'readable'],
  ['file:///home/reader/report.pdf', 'pdf'],
  ['file:///home/reader/page.html', 'file'],
  ['about:reader?url=https%3A%2F%2Fmorning.example%2F', 'readerView'],
  ['chrome-distiller://x/?url=https://morning.example', 'readerView'],
  ['view-source:https://morning.example/', 'source'],
  ['moz-extension://0/src/panel/panel.html', 'extension'],
  ['chrome-extension://abc/src/options/options.html', 'extension'],
  ['chrome://settings', 'internal'],
  ['about:blank', 'internal'],
  ['', 'unknown'],
])('%s is %s', (address, access) => expect(pageAccess(address)).toBe(access));
