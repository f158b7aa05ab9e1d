import type german from '../../assets/_locales/de/messages.json';
import type english from '../../assets/_locales/en/messages.json';
import type spanish from '../../assets/_locales/es/messages.json';
import type french from '../../assets/_locales/fr/messages.json';
import type chinese from '../../assets/_locales/zh_CN/messages.json';
import { getMessage } from '../browser/i18n';
import { language } from './language';

/** A message that every language has. */
export type MessageKey = keyof typeof english &
  keyof typeof german &
  keyof typeof spanish &
  keyof typeof french &
  keyof typeof chinese;
type Stem<Key> = Key extends `${infer S}_other` ? S : never;
/** A message with a form for one and a form for the other numbers: `countStatements_one`, `countStatements_other`. */
export type CountedKey = Stem<MessageKey>;

/** The message in the reader's language, `$1` … `$9` filled in. */
export const t = (key: MessageKey, ...substitutions: string[]): string => getMessage(key, ...substitutions);

/** The message that fits the number, which stands for `$1`. */
export function counted(key: CountedKey, number: number): string {
  const form = new Intl.PluralRules(language()).select(number) === 'one' ? 'one' : 'other';
  return getMessage(`${key}_${form}`, formatNumber(number));
}

/** The number with the reader's separators. */
export const formatNumber = (number: number): string => new Intl.NumberFormat(language()).format(number);

/** A share of 1 in whole per cent. */
export const formatPercent = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent' }).format(share);

/** Names as an enumeration: "A, B, and C". */
export const formatList = (names: string[]): string => new Intl.ListFormat(language()).format(names);
