import type { Span } from '../../model';
import type { TextDocument } from '../../text/document';
import type { FoundStatement } from '../found';
import type { Steps } from '../../steps';
import { sigmoid } from './activation';
import { thinOut } from './crowd';
import { cueCandidates } from './cues';
import { featureRows } from './features';
import { readTokens } from './firstReading';
import { kindOf } from './kind';
import { loadStatementModel, type StatementModel } from './model';
import { propose, type Proposal } from './proposal';
import { SecondReading } from './secondReading';
import { Windows, type TokenRange } from './window';

/** Cues that report speech with less than this probability are not read around. */
const SPEECH_FLOOR = 0.08;

/** What the two readings make of a document: a proposal for each cue, in the cues' order. */
export function* proposals(doc: TextDocument, model: StatementModel): Steps<Proposal[]> {
  if (!doc.tokens.length) return [];
  const { states, lattice } = yield* readTokens(model, featureRows(doc, model.vocabulary));
  const windows = new Windows(doc);
  const reading = new SecondReading(model, states, windows);
  const candidates = cueCandidates(lattice, SPEECH_FLOOR)
    .filter(({ probability, speech }) => probability * speech >= SPEECH_FLOOR)
    .map((candidate) => ({ ...candidate, window: windows.around(candidate.cue) }));
  const proposed: Proposal[] = [];
  for (const candidate of thinOut(candidates, doc.tokens.length)) {
    yield;
    const proposal = propose(candidate, reading.read(candidate.cue, candidate.window), candidate.window);
    if (proposal) proposed.push(proposal);
  }
  return proposed;
}

/**
 * Statements by the learned reader: a recurrent network finds cues, a second one reads around each cue for what it reports
 * and who says so, and a regression gives the confidence. Unfiltered: the caller decides from which confidence on to show.
 *
 * @param weights the file assets/models/statements.bin; throws where it is another.
 */
export function* findLearned(doc: TextDocument, weights: ArrayBuffer): Steps<FoundStatement[]> {
  const model = loadStatementModel(weights);
  const spanOf = ({ start, end }: TokenRange): Span => [doc.tokens[start].start, doc.tokens[end - 1].end];
  return (yield* proposals(doc, model)).map(({ cue, content, source, features }) => {
    const spans = content.map(spanOf);
    const cueSpan = spanOf(cue);
    return {
      content: spans,
      cue: [cueSpan],
      source: source.map(spanOf),
      kind: kindOf(doc, spans),
      confidence: sigmoid(features.reduce((sum, value, i) => sum + value * model.confidence[i], 0)),
      evidence: [{ rule: 'learned.tagger', args: { cue: doc.text.slice(...cueSpan) } }],
    };
  });
}
