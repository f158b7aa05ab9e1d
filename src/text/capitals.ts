const HONORIFIC = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Sgt|Lt|Capt|Col|Gen|Rev|Hon|St)\.$/;

/**
 * Which words of a sentence have a capital that only a name explains: behind a word, a comma or a quotation that closes with
 * one, in a sentence that is not a headline in title case.
 */
export function namesByCapital(words: string[]): boolean[] {
  const capital = words.map((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const titleCase = small < capital.filter(Boolean).length;
  const goesOn = (i: number): boolean => /[\p{L}\p{N},]$/u.test(words[i]) || HONORIFIC.test(words[i]);
  const closes = (i: number): boolean => i > 0 && /^["”’']$/.test(words[i]) && words[i - 1].endsWith(',');
  return words.map((_, i) => capital[i] && !titleCase && i > 0 && (goesOn(i - 1) || closes(i - 1)));
}
