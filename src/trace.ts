import type { Span, StatementKind } from './model';
import type { RuleId } from './rules';

/** A statement as it stood at one step of the analysis. */
export interface Snapshot {
  content: readonly Span[];
  cue: readonly Span[];
  source: readonly Span[];
  kind: StatementKind;
  confidence: number;
  evidence: readonly { rule: RuleId }[];
}

/** What a weight adds to the log odds of a decision, by the name of its feature. */
export interface Share {
  feature: string;
  value: number;
  weight: number;
}

/** One step of an analysis. Spans are UTF-16 code units of the article's text. */
export type TraceEvent =
  /** A reporting verb was passed over: it reports nothing said, or no finder proposed anything at it. */
  | { step: 'cue'; cue: Span; lemma: string; why: 'negated' | 'hypothetical' | 'question' | 'nothing proposed' }
  | { step: 'proposed'; statement: Snapshot }
  /** A refiner made another statement of it. */
  | { step: 'refined'; by: string; before: Snapshot; after: Snapshot }
  /** A refiner dropped it; `winner` is what it kept that claims the same words, null for none. */
  | { step: 'dropped'; by: string; statement: Snapshot; winner: Snapshot | null }
  /** The merge weighed a candidate: probabilities, what they are made of, and what became of it. */
  | {
      step: 'weighed';
      statement: Snapshot;
      rule: RuleId | null;
      /** The learned reader's confidence; null where only a rule found it. */
      reader: number | null;
      found: number;
      /** Empty where the rule's own confidence holds. */
      shares: readonly Share[];
      outcome: 'kept' | 'unlikely' | 'beaten';
      /** What claims the same words and was kept, where it was beaten. */
      winner: Snapshot | null;
    }
  /** Who speaks was decided for the statement with this content: what was considered, the best first. */
  | {
      step: 'speaker';
      content: readonly Span[];
      rule: RuleId | null;
      /** What decided, in a few words. */
      why: string;
      considered: readonly { name: string; score: number; shares?: readonly Share[] }[];
    };

/** Takes the steps of an analysis as they happen; called synchronously. */
export type Trace = (event: TraceEvent) => void;
