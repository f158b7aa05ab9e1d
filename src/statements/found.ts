import type { Evidence, Span, StatementKind } from '../model';

/** A statement before its speaker is resolved; what finders propose and refiners correct. */
export interface FoundStatement {
  content: Span[];
  cue: Span[];
  /** The mention of the source as it stands in the text; empty where the statement has none of its own. */
  source: Span[];
  kind: StatementKind;
  /** Probability, 0 to 1, that this is a statement with this extent. */
  confidence: number;
  evidence: Evidence[];
}
