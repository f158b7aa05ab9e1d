import { readHead } from '../mentions/nominals';
import type { Context } from './context';
import type { Cue } from './cues';
import { subjectAfter, subjectBefore, type Subject } from './subjects';

/** Who speaks and by which verb, beside what is said. */
export interface Attribution {
  subject: Subject | null;
  /** Tokens `[first, end)` of subject and verb together. */
  first: number;
  end: number;
}

/** Whether a finite verb follows: "said *the mayor* would go". */
function isGovernor({ tokens, lower }: Context, { end }: Subject): boolean {
  const tag = tokens[end]?.tag;
  return tag === 'AUX' || (tag === 'VERB' && !/(?:ing|ed)$/.test(lower[end]));
}

/** "*Hill*, who spoke on Monday, said the men …": a relative clause parts the verb from its subject, and nothing said. */
const isRelated = ({ lower }: Context, { unit }: Cue, { first, end }: Subject): boolean =>
  first === unit.first && lower[end] === ',' && /^(?:who|whose|which)$/.test(lower[end + 1] ?? '');

/** The attribution that is parted from what was said before it: “…,” *she said*; …, *said Hugh Hill*; null where none is. */
export function attributionOf(context: Context, cue: Cue): Attribution | null {
  const after = subjectAfter(context, cue, cue.unit.end);
  const before = subjectBefore(context, cue, cue.unit.first);
  const left = before ? before.first - 1 : cue.first - 1;
  if (before && left >= cue.unit.first && parts(context, left))
    return { subject: before, first: before.first, end: cue.end };
  if (before && isRelated(context, cue, before)) return null;
  if (after && !isGovernor(context, after) && cue.first - 1 >= cue.unit.first && parts(context, cue.first - 1))
    return { subject: after, first: cue.first, end: after.end };
  return null;
}

/** Whether the token parts what is said from its attribution: a comma, a dash or a closing mark. */
function parts(context: Context, i: number): boolean {
  if (/^(?:,|—|–|--|-)$/.test(context.lower[i])) return true;
  return context.quoteOf[i] >= 0 && context.quoteTokens[context.quoteOf[i]][1] === i + 1;
}

/** Words that open a clause within another, whose verb is not the main one. */
const OPENS_INNER = /^(?:who|whom|whose|which|that|where|when|because|as|while|although|though|since|after|before|if)$/;

/** Whether the noun phrase at `from` is the subject of a finite verb: "Hill, who led it, *had lied*", not "Hill, who led it". */
function hasMainVerb({ lower, tokens, quoteOf }: Context, from: number, limit: number): boolean {
  let inner = false;
  for (let i = from; i < limit; i++) {
    if (quoteOf[i] >= 0) return true;
    if (lower[i] === ',') {
      if (tokens[i + 1]?.tag === 'CCONJ') return false;
      inner = false;
    } else if (OPENS_INNER.test(lower[i])) inner = true;
    else if (!inner && /^(?:VERB|AUX)$/.test(tokens[i].tag) && !/ing$/.test(lower[i])) return true;
  }
  return false;
}

/** Whether the subject is a known speaker as a whole: "police", "people familiar", not "two minutes". */
export function maySpeak({ mentionEnding, lower }: Context, { first, end }: Subject): boolean {
  const mention = mentionEnding.get(end);
  if (mention === undefined) return lower.slice(first, end).some((word) => readHead(word) !== null);
  return mention.form !== 'nominal' || mention.firstToken <= first + 1;
}

/** Whether the verb stands before its subject, behind what was said: "The bridge fell, *said* Hugh Hill, who had built it". */
export function isInverted(context: Context, cue: Cue): boolean {
  const { unit, first, shape } = cue;
  if (shape !== 'finite' || first <= unit.first || !parts(context, first - 1)) return false;
  const subject = subjectAfter(context, cue, unit.end);
  if (!subject || /^(?:VERB|AUX)$/.test(context.tokens[subject.end]?.tag)) return false;
  const before = subjectBefore(context, cue, unit.first);
  if (!before) return cue.verb.lemma === 'say' || maySpeak(context, subject);
  if (isRelated(context, cue, before)) return false;
  return maySpeak(context, subject) && !hasMainVerb(context, subject.end, unit.end);
}
