const HONORIFIC = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Sgt|Lt|Capt|Col|Gen|Rev|Hon|St)\.$/;

/**
 * Which words of a sentence have a capital that only a name explains: behind a word or comma, in a sentence that is not a
 * headline in title case.
 */
export function namesByCapital(words: string[]): boolean[] {
  const capital = words.map((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const titleCase = small < capital.filter(Boolean).length;
  return words.map(
    (_, i) =>
      capital[i] && !titleCase && i > 0 && (/[\p{L}\p{N},]$/u.test(words[i - 1]) || HONORIFIC.test(words[i - 1])),
  );
}
