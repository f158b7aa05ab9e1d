/*
 * Stands first in each of our scripts of a page. Chromium makes their world when the first of them runs, and in one made
 * later an element called `chrome` stands in the place of the extension's interface: so the look runs before the page has
 * any markup. `browser` is no name of its own there, so it is taken before an element can have it:
 * `<form id="browser">`.
 */
if (!Object.hasOwn(globalThis, 'browser'))
  Object.defineProperty(globalThis, 'browser', { value: undefined, writable: true, configurable: true });
