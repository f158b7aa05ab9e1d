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

/** What a correction is a verdict on. */
export type Quoted = Pick<Correction, 'url' | 'quote'>;

/** The page that a correction belongs to: its address without the fragment. */
export const pageKey = (url: string): string => url.replace(/#.*$/s, '');

/** A page's address without query and fragment. */
export const pathOf = (url: string): string => url.replace(/[?#].*$/s, '');

/** `corrections` with this one added, in place of an earlier verdict on the same quotation. */
export const withCorrection = (corrections: readonly Correction[], added: Correction): Correction[] => [
  ...withoutCorrection(corrections, added),
  added,
];

/** `corrections` without the verdict on this quotation. */
export const withoutCorrection = (corrections: readonly Correction[], { url, quote }: Quoted): Correction[] =>
  corrections.filter((known) => known.url !== url || known.quote !== quote);

export function isVerdict(value: unknown): value is Verdict {
  const { is, speaker } = Object(value) as { is?: unknown; speaker?: unknown };
  return is === 'notStatement' || (is === 'saidBy' && typeof speaker === 'string' && speaker.length <= 1_000);
}

export function isQuoted(value: unknown): value is Quoted {
  const { url, quote } = Object(value) as Partial<Quoted>;
  return typeof url === 'string' && typeof quote === 'string';
}

export const isCorrection = (value: unknown): value is Correction =>
  isQuoted(value) && isVerdict((value as Partial<Correction>).verdict);

/** Corrections as stored, without what is damaged. */
export const readCorrections = (stored: unknown): Correction[] =>
  Array.isArray(stored) ? stored.filter(isCorrection) : [];
