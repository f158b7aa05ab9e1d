import english from '../../../assets/_locales/en/messages.json';
import french from '../../../assets/_locales/fr/messages.json';
import german from '../../../assets/_locales/de/messages.json';
import spanish from '../../../assets/_locales/es/messages.json';
import chinese from '../../../assets/_locales/zh_CN/messages.json';

const messages: Record<string, Record<string, { message: string }>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  zh: chinese,
};
const chosen = new URLSearchParams(location.search).get('language') ?? 'en';

/** Stands in for src/browser/i18n.ts outside an extension; `?language=` chooses. */
export const getMessage = (key: string, ...substitutions: string[]): string =>
  (messages[chosen][key]?.message ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');

export const uiLanguage = (): string => (chosen === 'en' ? 'en-GB' : chosen);
