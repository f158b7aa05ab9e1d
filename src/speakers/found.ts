import type { Evidence, Span, StatementKind } from '../model';

/** What of a found statement its speaker is resolved from. */
export interface FoundLike {
  content: readonly Span[];
  cue: readonly Span[];
  source: readonly Span[];
  kind: StatementKind;
  evidence: readonly Evidence[];
}

/** Who says a statement. */
export interface Assignment {
  /** Ids into the speakers; several speak jointly; empty where it is not known. */
  speakers: number[];
  /** Probability, 0 to 1, that the speakers are right. */
  confidence: number;
  evidence: Evidence[];
}
