import { isInverted } from './attribution';
import type { Context } from './context';
import type { Cue } from './cues';
import { accordingTo } from './finders/accordingTo';
import { asReported } from './finders/asReported';
import { contentAfter } from './finders/contentAfter';
import { clauseBefore, endOfHeadline } from './finders/clauseBefore';
import { quotationBefore } from './finders/quotationBefore';
import { finding } from './finders/findings';
import { headlines } from './finders/headlines';
import { interview } from './finders/interview';
import { inverted } from './finders/inverted';
import { labels } from './finders/labels';
import { blockRanges, leadIn } from './finders/leadIns';
import { naming } from './finders/naming';
import { nestedQuotations } from './finders/nested';
import { speechNouns } from './finders/nouns';
import { embeddedPosts } from './finders/setOff';
import { signed } from './finders/signed';
import type { FoundStatement } from './found';
import type { Range } from './proposal';
import { dropAnonymity } from './refiners/anonymity';
import { joinParagraphs } from './refiners/chains';
import { joinContinuations } from './refiners/continuations';
import { addImplicit } from './refiners/implicit';
import { dropOverlaps } from './refiners/overlaps';
import { dropPullQuotes } from './refiners/pullQuotes';
import { findTurns } from './refiners/turns';
import { absoluteSubject, subjectAfter, subjectBefore, type Subject } from './subjects';

/** The subject of the sentence's first finite verb, for a verb that has none of its own: "They filed a suit, saying …". */
function subjectOfUnit(context: Context, cue: Cue): Subject | null {
  for (let i = cue.unit.first; i < cue.first; i++) {
    if (context.quoteOf[i] >= 0 || !/^(?:VERB|AUX)$/.test(context.tokens[i].tag) || /ing$/.test(context.lower[i]))
      continue;
    const subject = subjectBefore(context, { ...cue, first: i }, cue.unit.first);
    if (subject) return subject;
  }
  return null;
}

/** A verb that has no subject of its own has that of the verb before it: "She said no, adding that …", "“No,” said Lee, adding that …". */
function subjectsOf(context: Context, cues: readonly Cue[]): (Subject | null)[] {
  return cues.map((cue, i) => {
    const own = cue.shape === 'finite' ? subjectBefore(context, cue, cue.unit.first) : absoluteSubject(context, cue);
    if (own || cue.shape === 'passive') return own;
    let first = i;
    let inverted: Subject | null = null;
    while (first > 0 && i - first < 6 && cues[first - 1].unit === cue.unit) {
      first--;
      if (isInverted(context, cues[first])) inverted ??= subjectAfter(context, cues[first], cue.unit.end);
    }
    const leading =
      first < i && cues[first].shape === 'finite' ? subjectBefore(context, cues[first], cue.unit.first) : null;
    return inverted ?? leading ?? subjectOfUnit(context, cue);
  });
}

/** A quotation right before the cue decides; else what is marked behind it; else a clause before it. */
function findByCue(
  context: Context,
  blocks: readonly Range[],
  cue: Cue,
  subject: Subject | null,
): FoundStatement | null {
  return (
    quotationBefore(context, cue) ??
    endOfHeadline(context, cue) ??
    inverted(context, cue) ??
    leadIn(context, blocks, cue, subject) ??
    naming(context, cue, subject) ??
    finding(context, cue, subject) ??
    asReported(context, cue, subject) ??
    contentAfter(context, cue, subject) ??
    clauseBefore(context, cue)
  );
}

/** Statements that rules find, without any learned weights; in reading order. */
export function findByRules(context: Context, cues: readonly Cue[]): FoundStatement[] {
  const subjects = subjectsOf(context, cues);
  const blocks = blockRanges(context);
  const found = cues.flatMap((cue, i) => {
    if (cue.unsaid) return [];
    return findByCue(context, blocks, cue, subjects[i]) ?? [];
  });
  const bySentence = context.units.flatMap((unit) => [
    ...accordingTo(context, unit),
    ...speechNouns(context, unit),
    ...signed(context, blocks, unit),
    ...headlines(context, unit),
  ]);
  const byLayout = [...labels(context, blocks), ...interview(context, blocks), ...embeddedPosts(context, blocks)];
  const proposed = dropOverlaps(dropAnonymity(context.doc.text, [...found, ...bySentence, ...byLayout]));
  const withTurns = [...proposed, ...findTurns(context, blocks, proposed)].sort(
    (a, b) => a.content[0][0] - b.content[0][0],
  );
  const whole = joinContinuations(context, joinParagraphs(context, withTurns));
  const all = [...addImplicit(context, whole), ...nestedQuotations(context)];
  return dropPullQuotes(context, all).sort((a, b) => a.content[0][0] - b.content[0][0]);
}
