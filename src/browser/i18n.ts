import browser from 'webextension-polyfill';

/** The text under a key of `_locales` in the reader's language; empty where there is none. */
export const getMessage = (key: string, ...substitutions: string[]): string =>
  browser.i18n.getMessage(key, substitutions);

/** The reader's language, BCP 47. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
