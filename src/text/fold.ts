/** Without accents and case, as words are compared that a person typed or that stand in capitals. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
