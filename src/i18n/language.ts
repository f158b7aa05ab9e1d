import { getMessage, uiLanguage } from '../browser/i18n';

const base = (tag: string): string => tag.split(/[-_]/)[0].toLowerCase();

/**
 * The language our texts appear in, as BCP 47, with the reader's region where it fits ("en-GB"). Browsers fall back to
 * English for languages that have no messages; numbers and dates must follow the words, not the interface.
 */
export function language(): string {
  const ours = getMessage('languageTag') || 'en';
  const theirs = uiLanguage();
  return base(ours) === base(theirs) ? theirs : ours;
}
