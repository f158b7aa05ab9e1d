import type { Mention } from '../mentions/mention';
import type { TextDocument } from '../text/document';
import type { Models } from '../text/models';
import { findByRules } from './byRules';
import { buildContext } from './context';
import { findCues } from './cues';
import type { FoundStatement } from './found';
import { findLearned } from './learned/findLearned';
import { mergeFindings } from './merge/merge';
import { nameAgents } from './refiners/agents';
import { dropAnonymity } from './refiners/anonymity';
import { keepApart } from './refiners/apart';
import { dropUnsaid } from './refiners/unsaid';

/**
 * Finds the statements of a document: what was said, by which mention, and how we know; in reading order.
 *
 * @param models without the reader's weights the rules stand alone.
 */
export function findStatements(doc: TextDocument, mentions: Mention[], models: Models): FoundStatement[] {
  const context = buildContext(doc, mentions);
  const cues = findCues(context);
  const byRules = nameAgents(context, cues, findByRules(context, cues));
  if (!models.statements) return byRules.map(keepApart);
  const byReader = nameAgents(context, cues, dropUnsaid(context, cues, findLearned(doc, models.statements)));
  return mergeFindings(doc, byRules, dropAnonymity(doc.text, byReader)).map(keepApart);
}
