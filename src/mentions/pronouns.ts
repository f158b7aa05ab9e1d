import type { Gender } from './mention';

interface Pronoun {
  gender: Gender;
  plural: boolean;
}

const single = (gender: Gender): Pronoun => ({ gender, plural: false });
const many: Pronoun = { gender: 'unknown', plural: true };

const PRONOUNS = new Map<string, Pronoun>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, single('male')] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, single('female')] as const),
  ...['it', 'its', 'itself'].map((word) => [word, single('neuter')] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves', 'both', 'each', 'neither', 'all'].map(
    (word) => [word, many] as const,
  ),
  ...['i', 'me', 'my', 'myself', 'who', 'which', 'whom'].map((word) => [word, single('unknown')] as const),
  ...['we', 'us', 'our', 'ourselves'].map((word) => [word, many] as const),
]);

/** What a pronoun tells of those it stands for; null for other words. "US" and "WHO" in capitals are names. */
export const pronoun = (word: string): Pronoun | null =>
  /^(?:US|IT|WHO)$/.test(word) ? null : (PRONOUNS.get(word.toLowerCase()) ?? null);
