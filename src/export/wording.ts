import type { Granularity, Statement } from '../model';

/** What is said of a statement beside its own words, in the reader's language. */
export interface Wording {
  /**
   * In which way and when it was said, how that is known, and whether the reader has put something right; `occasion` are
   * the words that date it, where an occasion does.
   */
  how(statement: Pick<Statement, 'kind' | 'date' | 'evidence'>, occasion: string | null): string;
  /** Names as an enumeration; "unknown" where there are none. */
  names(names: string[]): string;
  date(date: { value: string; granularity: Granularity }): string;
}
