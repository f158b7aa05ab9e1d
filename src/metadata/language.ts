import type { Candidate } from '../model';

/** The first well-formed language tag, lower case ("en-gb"); pages write "en_GB" and "English" too. */
export function languageOf(candidates: readonly Candidate[]): string | null {
  for (const { text } of candidates) {
    const tag = text.trim().toLowerCase().replace(/_/g, '-');
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/.test(tag)) return tag;
    if (tag === 'english') return 'en';
  }
  return null;
}
