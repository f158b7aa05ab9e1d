import { findByCue } from './byCue';
import type { Context } from './context';
import type { Cue } from './cues';
import { accordingTo } from './finders/accordingTo';
import { headlines } from './finders/headlines';
import { interview } from './finders/interview';
import { labels } from './finders/labels';
import { nestedQuotations } from './finders/nested';
import { speechNouns } from './finders/nouns';
import { embeddedPosts } from './finders/setOff';
import { signed } from './finders/signed';
import type { FoundStatement } from './found';
import { dropAnonymity } from './refiners/anonymity';
import { joinParagraphs } from './refiners/chains';
import { joinContinuations } from './refiners/continuations';
import { addImplicit } from './refiners/implicit';
import { dropOverlaps } from './refiners/overlaps';
import { dropPullQuotes } from './refiners/pullQuotes';
import { findTurns } from './refiners/turns';
import { traced } from './traced';

const inOrder = (statements: readonly FoundStatement[]): FoundStatement[] =>
  [...statements].sort((a, b) => a.content[0][0] - b.content[0][0]);

/** What is found without a cue: sentence by sentence, and by how the page sets it. */
const findBeside = (context: Context): FoundStatement[] => [
  ...context.units.flatMap((unit) => [
    ...accordingTo(context, unit),
    ...speechNouns(context, unit),
    ...signed(context, unit),
    ...headlines(context, unit),
  ]),
  ...labels(context),
  ...interview(context),
  ...embeddedPosts(context),
];

/** What the rules do to what was proposed, in this order. */
const REFINERS = {
  dropAnonymity: ({ doc }, found) => dropAnonymity(doc.text, found),
  dropOverlaps,
  findTurns: (context, found) => inOrder([...found, ...findTurns(context, found)]),
  joinParagraphs,
  joinContinuations,
  addImplicit,
  nestedQuotations: (context, found) => [...found, ...nestedQuotations(context)],
  dropPullQuotes,
} satisfies Record<string, (context: Context, found: readonly FoundStatement[]) => FoundStatement[]>;

/** Statements that rules find, without any learned weights; in reading order. */
export function findByRules(context: Context, cues: readonly Cue[]): FoundStatement[] {
  let found = [...findByCue(context, cues), ...findBeside(context)];
  for (const statement of found) context.trace?.({ step: 'proposed', statement });
  for (const [name, refine] of Object.entries(REFINERS))
    found = traced(context.trace, name, found, refine(context, found));
  return inOrder(found);
}
