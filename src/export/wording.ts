import type { Granularity, StatementDate, StatementKind } from '../model';

/** What is said of a statement beside its own words, in the reader's language. */
export interface Wording {
  kind(kind: StatementKind): string;
  /** When it was said and how that is known; `occasion` are the words that date it, where an occasion does. */
  when(date: StatementDate, occasion: string | null): string;
  /** Names as an enumeration; "unknown" where there are none. */
  names(names: string[]): string;
  date(date: { value: string; granularity: Granularity }): string;
}
