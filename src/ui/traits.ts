import { t, type MessageKey } from '../i18n/messages';
import type { Trait } from './filter';

const traitKeys: Record<Trait, MessageKey> = {
  unsure: 'certaintyLow',
  unnamed: 'traitUnnamed',
  undated: 'traitUndated',
  number: 'traitNumber',
};

/** What a fact-checker looks at first, in words. */
export const traitWord = (trait: Trait): string => t(traitKeys[trait]);
