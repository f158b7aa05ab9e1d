import type { Mention } from '../mentions/mention';
import type { Steps } from '../steps';
import type { TextDocument } from '../text/document';
import type { Models } from '../text/models';
import type { Trace } from '../trace';
import { findByRules } from './byRules';
import { buildContext, type Context } from './context';
import { type Cue, findCues } from './cues';
import type { FoundStatement } from './found';
import { findLearned } from './learned/findLearned';
import { mergeFindings } from './merge/merge';
import { nameAgents } from './refiners/agents';
import { dropAnonymity } from './refiners/anonymity';
import { keepApart } from './refiners/apart';
import { setEdges } from './refiners/edges';
import { dropLists } from './refiners/lists';
import { keepPeriods } from './refiners/periods';
import { dropUnsaid } from './refiners/unsaid';
import { traced } from './traced';

/**
 * Finds the statements of a document: what was said, by which mention, and how we know; in reading order.
 *
 * @param models without the reader's weights the rules stand alone.
 * @param trace takes what was proposed, refined, weighed and dropped.
 */
export function* findStatements(
  doc: TextDocument,
  mentions: Mention[],
  models: Models,
  trace?: Trace,
): Steps<FoundStatement[]> {
  const context = buildContext(doc, mentions, trace);
  const cues = findCues(context);
  const proposed = findByRules(context, cues);
  const byRules = traced(trace, 'nameAgents', proposed, nameAgents(context, cues, proposed));
  yield;
  const found = models.statements
    ? mergeFindings(doc, byRules, yield* readStatements(context, cues, models.statements), trace)
    : byRules;
  const edged = traced(trace, 'setEdges', found, setEdges(context, cues, found));
  const apart = traced(trace, 'keepApart', edged, edged.map(keepApart));
  return traced(trace, 'keepPeriods', apart, apart.map(keepPeriods(doc.text)));
}

/** What the learned reader finds, as far as it can have been said. */
function* readStatements(context: Context, cues: readonly Cue[], weights: ArrayBuffer): Steps<FoundStatement[]> {
  const { doc, trace } = context;
  let found = traced(trace, 'findLearned', [], yield* findLearned(doc, weights));
  yield;
  found = traced(trace, 'dropUnsaid', found, dropUnsaid(context, cues, found));
  found = traced(trace, 'dropLists', found, dropLists(context, found));
  found = traced(trace, 'nameAgents', found, nameAgents(context, cues, found));
  return traced(trace, 'dropAnonymity', found, dropAnonymity(doc.text, found));
}
