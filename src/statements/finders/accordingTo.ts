import type { Context, Unit } from '../context';
import { hasClause, startsReport } from '../extents';
import type { FoundStatement } from '../found';
import type { Subject } from '../subjects';
import { pastPreposition, phraseEnd } from '../phrases';
import { owner } from '../owner';
import { propose } from '../proposal';
import type { Range } from '../range';

/** Phrases that name a source without a verb, longest first. */
const PHRASES = ['in the words of', 'according to', 'as per', 'in the view of'].map((phrase) => phrase.split(' '));

function phraseAt(context: Context, i: number): number {
  if (context.quoteOf[i] >= 0) return 0;
  return PHRASES.find((phrase) => phrase.every((word, k) => context.lower[i + k] === word))?.length ?? 0;
}

/** The end of the source: a noun phrase with what belongs to it ("a man who saw it", "a report released on Friday"), up to a comma. */
function sourceEnd(context: Context, from: number, limit: number): number {
  const end = describedEnd(context, from, limit);
  if (end === from) return Math.min(limit, from + 1);
  const released = context.tokens[end]?.tag === 'VERB' && PARTICIPLE.test(context.lower[end]);
  const relative = /^(?:who|which|that)$/.test(context.lower[end] ?? '');
  const comma = released || relative ? context.lower.indexOf(',', end) : -1;
  return comma > 0 && comma < limit && comma - end <= LONGEST_CLAUSE ? comma : end;
}

/** The end of a noun phrase with an adjective behind it: "two people *familiar with the plan*". */
function describedEnd(context: Context, from: number, limit: number): number {
  const end = phraseEnd(context, from, limit);
  return context.tokens[end - 1]?.tag === 'ADJ' ? pastPreposition(context, end, limit) : end;
}

/** "a report *published by the institute in March*": a participle that goes with the source. */
const PARTICIPLE = /^(?:\p{L}{3,}ed|seen|written|made|given|drawn|shown|sent|known|held|taken)$/u;
/** What goes with the source has at most so many words. */
const LONGEST_CLAUSE = 14;

function commaAfter(context: Context, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (context.quoteOf[i] >= 0) return -1;
    if (context.lower[i] !== ',') continue;
    const name = context.mentionStarting.get(i + 1);
    const named = name?.form === 'name' && context.lower[name.endToken] === ',' && i - from < 4 ? name.endToken : -1;
    if (named > 0 && named < limit && hasClause(context, named + 1, limit)) return named;
    // ", who …," and ", a doctor," belong to the source.
    const next = context.lower[i + 1] ?? '';
    const apposition = (/^(?:who|which|a|an|the)$/.test(next) || /ing$/.test(next)) && i - from < 4;
    const close = apposition ? context.lower.indexOf(',', i + 1) : -1;
    if (
      close > 0 &&
      close < limit &&
      close - i < 20 &&
      hasClause(context, close + 1, limit) &&
      !hasClause(context, i + 2, close)
    )
      return close;
    return i;
  }
  return -1;
}

/** "because, *according to Lee*, the press would come": what was said follows, and the writer's own words stand before. */
const opensClause = ({ lower }: Context, at: number): boolean =>
  lower[at - 1] === ',' &&
  /^(?:because|that|after|before|while|when|if|and|but|although|though)$/.test(lower[at - 2] ?? '');

/** The bracket that opens before `at` and is not closed there: "(it was closer to ten, *according to Lee*)"; -1 for none. */
function openBracket({ lower }: Context, at: number, floor: number): number {
  for (let i = at - 1; i >= floor && lower[i] !== ')'; i--) if (lower[i] === '(') return i;
  return -1;
}

function contentOf(context: Context, unit: Unit, at: number, source: number): Range[] {
  const initial = at - unit.first <= 1;
  const comma = commaAfter(context, source, unit.end);
  const bare = context.lower[source] !== ',' && hasClause(context, source, comma < 0 ? unit.end : comma);
  if (initial && bare) return [[source, unit.end]];
  if (initial) return comma < 0 ? [] : [[comma + 1, unit.end]];
  const behind: Range[] = comma >= 0 && comma + 1 < unit.end ? [[comma + 1, unit.end]] : [];
  if (behind.length > 0 && opensClause(context, at)) return behind;
  const before: Range = [Math.max(unit.first, openBracket(context, at, unit.first) + 1), at];
  const inserted = behind.length > 0 && context.lower[at - 1] === ',';
  return inserted && !hasClause(context, unit.first, at) ? [before, ...behind] : [before];
}

/** Nouns for what somebody says: "in Hill's *words*", "by her *account*". */
const TELLING = /^(?:words|word|view|opinion|telling|account|reckoning|estimation|phrase)$/;

/** "*In Hill's words*, …": whose they are, and where the phrase ends; null where none begins. */
function inWordsOf(context: Context, i: number, limit: number): { source: Subject; end: number } | null {
  if (!/^(?:in|by)$/.test(context.lower[i]) || context.quoteOf[i] >= 0) return null;
  for (let noun = i + 2; noun < Math.min(limit, i + 8); noun++) {
    if (!TELLING.test(context.lower[noun])) continue;
    const source = owner(context, noun, i + 1);
    const free = source !== null && !/^(?:my|our|its)$/.test(context.lower[source.first]);
    return free && !/^of$/.test(context.lower[noun + 1] ?? '') ? { source, end: noun + 1 } : null;
  }
  return null;
}

function inWords(context: Context, unit: Unit, i: number): FoundStatement | null {
  const found = inWordsOf(context, i, unit.end);
  if (!found) return null;
  const content = contentOf(context, unit, i, found.end);
  return propose(context, { content, cue: [i, found.end], source: found.source, rule: 'according' });
}

/** "According to the report, …", "…, according to officials.", "In Hill's words, …". */
export function accordingTo(context: Context, unit: Unit): FoundStatement[] {
  const out: FoundStatement[] = [];
  for (let i = unit.first; i < unit.end; i++) {
    const told = inWords(context, unit, i);
    if (told) out.push(told);
    const length = phraseAt(context, i);
    if (!length || i + length >= unit.end) continue;
    const first = i + length;
    const end = sourceEnd(context, first, unit.end);
    const content = contentOf(context, unit, i, end);
    // "According to The Post, Lund said …": the words are Lund's.
    if (i - unit.first <= 1 && content.length > 0 && startsReport(context, content[0][0] - 1, unit.end)) continue;
    const found = propose(context, {
      content,
      cue: [i, first],
      source: { first, end: Math.max(first + 1, describedEnd(context, first, unit.end)) },
      rule: 'according',
    });
    if (found) out.push(found);
  }
  return out;
}
