/** What the reader says of a statement: no statement at all, or said by somebody else. */
export type Verdict = { is: 'notStatement' } | { is: 'saidBy'; speaker: string };

/** A reader's verdict on one quotation of one page. */
export interface Correction {
  /** The page without its fragment. */
  url: string;
  /** The statement's content as it stood on the page. */
  quote: string;
  verdict: Verdict;
}

/** The page that a correction belongs to: its address without the fragment. */
export const pageKey = (url: string): string => url.replace(/#.*$/s, '');

/** `corrections` with this one added, in place of an earlier verdict on the same quotation. */
export const withCorrection = (corrections: readonly Correction[], added: Correction): Correction[] => [
  ...withoutCorrection(corrections, added),
  added,
];

/** `corrections` without the verdict on this quotation. */
export const withoutCorrection = (
  corrections: readonly Correction[],
  { url, quote }: Pick<Correction, 'url' | 'quote'>,
): Correction[] => corrections.filter((known) => known.url !== url || known.quote !== quote);

export function isVerdict(value: unknown): value is Verdict {
  const { is, speaker } = Object(value) as { is?: unknown; speaker?: unknown };
  return is === 'notStatement' || (is === 'saidBy' && typeof speaker === 'string' && speaker.length <= 1_000);
}

export function isCorrection(value: unknown): value is Correction {
  const { url, quote, verdict } = Object(value) as Partial<Correction>;
  return typeof url === 'string' && typeof quote === 'string' && isVerdict(verdict);
}

/** Corrections as stored, without what is damaged. */
export const readCorrections = (stored: unknown): Correction[] =>
  Array.isArray(stored) ? stored.filter(isCorrection) : [];
