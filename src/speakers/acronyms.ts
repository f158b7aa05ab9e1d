/** Letters of an acronym alone, upper case: "S.E.C." gives "SEC". */
export const bare = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** Whether the word is written as an acronym. */
export const isAcronym = (name: string): boolean =>
  /^(?:\p{Lu}\.?){2,8}s?$/u.test(name) || /^\p{Lu}+&\p{Lu}+$/u.test(name);

const SMALL = /^(?:of|the|and|for|in|on|to|at|de|la|des|du|del|&)$/i;

/** The acronyms a name may have: with and without its small words, and without the place it begins with. */
export function acronymsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const initials = (list: string[]): string =>
    list
      .map((word) => (isAcronym(word) ? bare(word) : word[0]))
      .join('')
      .toUpperCase();
  const large = words.filter((word) => !SMALL.test(word));
  return [...new Set([initials(large), initials(words), initials(large.slice(1))])].filter(
    (acronym) => acronym.length > 1,
  );
}
