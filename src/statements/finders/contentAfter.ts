import type { FindingRule } from '../../rules';
import { isInverted } from '../attribution';
import { pastCircumstances } from '../circumstances';
import type { Context } from '../context';
import type { Cue } from '../cues';
import { contentEnd, hasClause, subordinateEnd } from '../extents';
import type { FoundStatement } from '../found';
import { isTime, pastDay, pastTime, phraseEnd, QUESTION } from '../phrases';
import { propose } from '../proposal';
import { isTitle } from '../titles';
import { type Subject, subjectAfter } from '../subjects';

/** Where what is said begins behind its cue, and by what it is known. */
interface Opening {
  start: number;
  by: 'that' | 'quote' | 'clause' | 'question' | 'infinitive' | 'object';
}

const NO_CLAUSE = /^(?:to|about|by|of|and|or|but|so|as|than|with|for|,|goodbye|hello)$/;

const opensQuote = (context: Context, i: number): boolean =>
  context.quoteOf[i] >= 0 && context.quoteTokens[context.quoteOf[i]][0] === i;

/** The comma behind an insertion, where what is said opens right after it: "explained, in a letter, that"; -1 if none. */
function closingComma(context: Context, from: number, limit: number): number {
  for (let i = from + 2; i < Math.min(limit - 1, from + 14); i++)
    if (context.lower[i] === ',') return context.lower[i + 1] === 'that' || opensQuote(context, i + 1) ? i : -1;
  return -1;
}

/** `that`, a colon or a quotation among the next tokens, with nothing but circumstances before it. */
function markedOpening(context: Context, from: number, limit: number): Opening | null {
  for (let i = from; i < Math.min(limit, from + 14); i++) {
    if (opensQuote(context, i))
      return i === from || /^[,:—–-]$/.test(context.lower[i - 1]) ? { start: i, by: 'quote' } : null;
    const word = context.lower[i];
    // "said that was wrong": what was said begins with the word itself
    if (word === 'that' && i + 1 < limit && context.tokens[i + 1].tag === 'AUX') return { start: i, by: 'that' };
    if (word === 'that' && i + 1 < limit && !/^[,.?!:]$/.test(context.lower[i + 1])) {
      const afterComma = context.lower[i + 1] === ',' ? i + 2 : i + 1;
      return { start: afterComma, by: 'that' };
    }
    if (word === ':')
      return i + 1 < limit ? { start: i + 1, by: opensQuote(context, i + 1) ? 'quote' : 'clause' } : null;
    if (word === ',' && !(i + 1 < limit && opensQuote(context, i + 1))) {
      const close = closingComma(context, i, limit);
      if (close < 0) return null;
      i = close;
      continue;
    }
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(context.tokens[i].tag)) return null;
  }
  return null;
}

/** Whom the request is for belongs to it: "urged *voters to stay*". */
function addressee(context: Context, cue: Cue, limit: number): number {
  const from = pastDay(context, cue.end, limit);
  return phraseEnd(context, from, limit) > from ? from : cue.end;
}

/** Verbs that as often have a plain object: "added 300 jobs", "reported a loss". */
const takesObject = ({ lemma, frames }: Cue['verb']): boolean =>
  frames.has('object') || /^(?:add|post|write|recall|mention|recount|message|relate|text|email|submit)$/.test(lemma);

/** Whether a subject with its finite verb begins here; behind verbs with plain objects, right behind its subject. */
function startsClause(context: Context, cue: Cue, at: number, limit: number): boolean {
  const pronoun = /^(?:there|it|he|she|they|we|i|you|this|these|those)$/.test(context.lower[at]);
  if (pronoun || !takesObject(cue.verb)) return hasClause(context, at + 1, contentEnd(context, cue, at, limit));
  const end = phraseEnd(context, at, limit);
  const verb = pastTime(context, end, limit);
  if (end === at || verb >= limit) return false;
  const { tag } = context.tokens[verb];
  return tag === 'AUX' || (tag === 'VERB' && !/(?:ing|ed)$/.test(context.lower[verb]));
}

function bareOpening(context: Context, cue: Cue, at: number, limit: number): Opening | null {
  const { frames } = cue.verb;
  const word = context.lower[at];
  if (at >= limit) return null;
  const asks = frames.has('ask') || frames.has('tell') || frames.has('clause');
  if (asks && QUESTION.test(word)) return { start: at, by: 'question' };
  // "told jurors *not* to read"
  const to = word === 'not' || word === 'never' ? at + 1 : at;
  if (
    context.lower[to] === 'to' &&
    context.tokens[to + 1]?.tag === 'VERB' &&
    (frames.has('urge') || frames.has('commit') || frames.has('ask'))
  )
    return {
      start: frames.has('urge') && cue.verb.lemma !== 'tell' ? addressee(context, cue, limit) : at,
      by: 'infinitive',
    };
  if (!frames.has('clause') && !frames.has('tell') && !frames.has('object')) return null;
  if (/^(?:yes|no|that|this|so|as)$/.test(word) && context.tokens[at + 1]?.tag === 'PUNCT') return null;
  const quantity = word === 'about' && /^(?:NUM|NOUN)$/.test(context.tokens[at + 1]?.tag);
  if (
    (NO_CLAUSE.test(word) && !quantity) ||
    !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|SCONJ|SYM|VERB)$/.test(context.tokens[at].tag)
  )
    return null;
  const takesClause = frames.has('clause') || frames.has('tell');
  if (takesClause && startsClause(context, cue, at, limit)) return { start: at, by: 'clause' };
  return frames.has('object') && cue.shape !== 'passive' ? { start: at, by: 'object' } : null;
}

/** "a system which she said *was broken*": the clause has lost its subject to the relative. */
function relativeOpening(context: Context, cue: Cue, subject: Subject | null): Opening | null {
  const relative = context.lower[(subject?.first ?? 0) - 1] ?? '';
  if (!subject || !cue.verb.frames.has('clause') || !/^(?:which|who|that|what)$/.test(relative)) return null;
  return /^(?:AUX|VERB)$/.test(context.tokens[cue.end]?.tag) ? { start: cue.end, by: 'clause' } : null;
}

/** "Hale, *said Lund*, “started it”": the attribution is put into the middle of what is said. */
function isInserted(context: Context, cue: Cue): boolean {
  if (context.lower[cue.first - 1] !== ',' || isTime(context.lower[cue.end] ?? '')) return false;
  const subject = subjectAfter(context, cue, cue.unit.end);
  return subject !== null && context.lower[subject.end] === ',';
}

const isSetOff = (context: Context, start: number): boolean => /^[,:—–-]$/.test(context.lower[start - 1]);

/** "said *later* it was over": when it was said, right before a clause. */
function pastWhen(context: Context, from: number, limit: number): number {
  const at = pastDay(context, from, limit);
  const adverb = context.tokens[at]?.tag === 'ADV' && /^(?:later|afterwards?|earlier|again)$/.test(context.lower[at]);
  return adverb && /^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(context.tokens[at + 1]?.tag) ? at + 1 : at;
}

function opening(context: Context, cue: Cue, limit: number): Opening | null {
  const { frames } = cue.verb;
  const behind = pastCircumstances(context, cue, cue.end, limit);
  const direct = markedOpening(context, cue.end, limit) ?? markedOpening(context, behind, limit);
  if (direct?.by === 'quote' && !frames.has('name')) return direct;
  if (direct && (frames.has('clause') || frames.has('tell'))) return direct;
  if (direct?.by === 'that' && frames.has('that')) return direct;
  const tells = frames.has('tell') && !/^(?:promise|write|text|email|warn|caution)$/.test(cue.verb.lemma);
  const near = tells ? null : bareOpening(context, cue, pastWhen(context, cue.end, limit), limit);
  return near ?? (behind > cue.end || tells ? bareOpening(context, cue, behind, limit) : null);
}

/** A quotation that is a sentence of its own ends what is said; a fragment is part of a longer clause. */
function endOf(context: Context, cue: Cue, { start, by }: Opening, limit: number): number {
  if (by !== 'quote') return contentEnd(context, cue, start, limit);
  const end = Math.min(limit, context.quoteTokens[context.quoteOf[start]][1]);
  const introduced = /^[,:—–-]$/.test(context.lower[start - 1]);
  const closes = /[.,?!…]/.test(context.lower[end - 2] ?? '');
  return introduced && closes ? end : contentEnd(context, cue, start, limit);
}

/** Verbs whose infinitive is always words; "asked him to go", "offered to go" may as well be acts. */
const REQUEST = /^(?:urge|call|implore|beg|appeal|plead|vow|pledge|threaten|promise)$/;

function ruleOf({ verb }: Cue, { by }: Opening): FindingRule {
  if (by === 'object' && verb.frames.has('act')) return 'after.act';
  return by === 'infinitive' && REQUEST.test(verb.lemma) ? 'after.request' : `after.${by}`;
}

/** Subject, verb, content: "She said it was over", "He told reporters: “No.”", "They asked whether it would rain". */
export function contentAfter(context: Context, cue: Cue, subject: Subject | null): FoundStatement | null {
  const limit = cue.unit.end;
  const found = relativeOpening(context, cue, subject) ?? opening(context, cue, limit);
  if (
    !found ||
    (found.by === 'quote' && !isSetOff(context, found.start) && isTitle(context, context.quoteOf[found.start]))
  )
    return null;
  if (found.by === 'quote' && isInserted(context, cue)) return null;
  if (found.by === 'clause' && isInverted(context, cue)) return null;
  const end = endOf(context, cue, found, limit);
  const followed = found.by !== 'quote' && end < limit && end === subordinateEnd(context, cue, found.start, limit);
  return propose(context, {
    content: [[found.start, end]],
    cue,
    source: subject,
    rule: followed ? 'after.subordinate' : ruleOf(cue, found),
    sureAs: ruleOf(cue, found),
    doubtful: !subject,
    args: { cue: cue.verb.lemma },
  });
}
