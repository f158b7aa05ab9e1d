import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

/** The languages we speak, as their folders are named. */
export const locales = ['en', 'de', 'fr', 'es', 'zh_CN'] as const;
export type Locale = (typeof locales)[number];

export const messagesOf = (locale: Locale): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`assets/_locales/${locale}/messages.json`, 'utf8'));

const state = { locale: 'en' as Locale, interface: 'en-GB' };

/** Makes the stand-in browser speak a language; `interface` is what its own menus are in. */
export function speak(locale: Locale, interfaceTag: string): void {
  state.locale = locale;
  state.interface = interfaceTag;
}

/** Stands in for src/browser/i18n.ts, reading the real messages. */
export const browserI18n = {
  getMessage: vi.fn((key: string, ...substitutions: string[]) => {
    const found = messagesOf(state.locale)[key]?.message ?? '';
    return found.replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
  }),
  uiLanguage: (): string => state.interface,
};
