import type { Inside } from './inside';
import type { InternalExtension, PermissionsModule, TabbedBrowser } from './scope';

declare const extension: InternalExtension;
declare const ChromeUtils: { importESModule(url: string): PermissionsModule };
declare const gBrowser: TabbedBrowser;
declare const Services: { prefs: { setIntPref(name: string, value: number): void } };

function runCommandInside(index: number): boolean {
  const keyset = document.getElementById(`ext-keyset-id-${extension.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}`);
  const key = keyset?.children[index] as (Element & { doCommand(): void }) | undefined;
  key?.doCommand();
  return key !== undefined;
}

/** @param index among the commands that have keys. */
export async function runCommand(inside: Inside, index: number): Promise<void> {
  if (!(await inside(runCommandInside, index))) throw new Error(`Firefox has no command ${index}.`);
}

/** Closes the context menu of a page. */
export const closeMenu = (inside: Inside): Promise<void> =>
  inside(() => document.querySelector<Element & { hidePopup(): void }>('#contentAreaContextMenu')!.hidePopup());

/** Does what the browser itself does when an entry is chosen: it tells the extension. */
export const chooseMenu = (inside: Inside, entry: string): Promise<void> =>
  inside((menuItemId) => {
    extension.emit('webext-menu-menuitem-click', { menuItemId }, gBrowser.selectedTab);
  }, entry);

/** Light or dark, for every page. */
export const setColorScheme = (inside: Inside, scheme: 'light' | 'dark'): Promise<void> =>
  inside((chosen) => {
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', chosen === 'dark' ? 0 : 1);
  }, scheme);

/** Gives or withdraws the rights to all sites, as the page of the add-on does. */
export const allowSites = (inside: Inside, allowed: boolean): Promise<void> =>
  inside(async (given) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const sites = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
    await ExtensionPermissions[given ? 'add' : 'remove'](extension.id, sites, extension);
  }, allowed);

export const stopBackground = (inside: Inside): Promise<void> => inside(() => extension.terminateBackground());
