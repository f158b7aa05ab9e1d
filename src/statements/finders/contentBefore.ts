import { type Attribution, attributionOf, isInverted, maySpeak } from '../attribution';
import { pastCircumstances } from '../circumstances';
import type { Context, Unit } from '../context';
import type { Cue } from '../cues';
import { isTitle } from '../titles';
import { pastTopic } from './headlines';
import { hasClause, startsReport } from '../extents';
import { VERB_FORMS } from '../lexicon/inflect';
import type { FoundStatement } from '../found';
import { propose, type Range } from '../proposal';
import { isFinder } from './findings';
import { subjectBefore } from '../subjects';

/** Words that may open a sentence before an attributed clause without being part of what is said. */
const LEAD = /^(?:and|but|so|yet|still|also|meanwhile|however)$/;

/** Words that open a clause which another one has to follow. */
const SUBORDINATE = /^(?:although|though|while|if|when|because|since|unless|as|after|before|once|even)$/;

/** The quotation that ends right before the token, commas outside the marks skipped; -1 where none does. */
function quoteBefore(context: Context, i: number, floor: number): number {
  const at = /^(?:,|—|–|--|-|\.)$/.test(context.lower[i] ?? '') && context.quoteOf[i] < 0 ? i - 1 : i;
  return at >= floor && context.quoteOf[at] >= 0 && context.quoteTokens[context.quoteOf[at]][1] === at + 1
    ? context.quoteOf[at]
    : -1;
}

/** "…," he said, "…": the quotation goes on behind the attribution. */
function goingOn(context: Context, from: number, limit: number): Range | null {
  for (let i = from; i < Math.min(limit, from + 25); i++) {
    const quote = context.quoteOf[i];
    if (quote >= 0)
      return /^[,:—–-]$|^--$/.test(context.lower[i - 1]) ? [i, Math.min(limit, context.quoteTokens[quote][1])] : null;
    if (/^(?:but|and)$/.test(context.lower[i])) return null;
  }
  return null;
}

/** Whether the words before a quotation are part of what was said: "With thousands of systems, “there is no …,” he said." */
function goesWithQuote(context: Context, from: number, open: number): boolean {
  if (open <= from || /^\p{Lu}/u.test(context.tokens[open + 1]?.text ?? '')) return false;
  for (let i = from; i < open; i++) {
    if (context.quoteOf[i] >= 0) continue;
    if (/^(?:asked|statement|interview|speech|told|tweet|letter|email)$/.test(context.lower[i])) return false;
    const readings = context.tokens[i].tag === 'VERB' ? VERB_FORMS.get(context.lower[i]) : undefined;
    if (readings?.some(({ frames }) => frames.has('clause') || frames.has('name'))) return false;
  }
  return true;
}

/** Behind a dateline ("WASHINGTON (AP) — ") and a conjunction that only joins sentences. */
function contentStart(context: Context, first: number): number {
  for (let i = first; i < first + 12 && /^(?:[\p{Lu}\d.,()/&]|[\p{L}.]+)+$/u.test(context.tokens[i]?.text ?? ''); i++)
    if (/^\p{Lu}{2,}/u.test(context.tokens[first].text) && /^(?:—|–|―|--|-)$/.test(context.lower[i + 1] ?? ''))
      return i + 2;
  return LEAD.test(context.lower[first]) && context.lower[first + 1] === ',' ? first + 2 : first;
}

/** `The "History" section explains`: marks around a name, with nothing that parts them from the verb's subject. */
function isSpoken(context: Context, unit: Unit, quote: number, found: Attribution): boolean {
  const [open, close] = context.quoteTokens[quote];
  if (open > unit.first && isTitle(context, quote)) return false;
  if (found.first > close || /^[,.?!…—–-]+$/.test(context.lower[close - 2] ?? '')) return true;
  return /^(?:PROPN|PRON|DET|NUM|VERB)$/.test(context.tokens[found.first].tag);
}

function quotedBefore(context: Context, cue: Cue, found: Attribution, quote: number): FoundStatement | null {
  const { unit } = cue;
  const [open, close] = context.quoteTokens[quote];
  if (!isSpoken(context, unit, quote, found)) return null;
  const first: Range = [goesWithQuote(context, unit.first, open) ? contentStart(context, unit.first) : open, close];
  const second = goingOn(context, found.end, unit.end);
  return propose(context, {
    content: second ? [first, second] : [first],
    cue,
    source: found.subject,
    rule: second ? 'before.interrupted' : 'before.quote',
    args: { cue: cue.verb.lemma },
    confidence: found.subject ? 0.97 : 0.8,
  });
}

const opensQuote = ({ quoteOf }: Context, i: number): boolean => quoteOf[i] >= 0 && quoteOf[i - 1] !== quoteOf[i];

/** What tells more of the speaker behind an inverted attribution: "said Hill, *a nurse*", "*43*", "*who lives next door*". */
const tellsOfSpeaker = (context: Context, i: number): boolean =>
  /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(context.tokens[i].tag) || /^(?:who|which|whose)$/.test(context.lower[i]);

/** "The plan, said Hill, a nurse, *could fail*": behind the comma that a finite verb follows; -1 where none does. */
function pastApposition(context: Context, from: number, limit: number): number {
  for (let i = from; i < limit - 1; i++)
    if (
      context.lower[i] === ',' &&
      /^(?:VERB|AUX)$/.test(context.tokens[i + 1].tag) &&
      !/ing$/.test(context.lower[i + 1])
    )
      return i + 1;
  return -1;
}

/** A parenthetical cue has a comma on both sides: "Five years ago, he said, the bridge fell." */
function parenthetical(context: Context, cue: Cue, found: Attribution, limit: number): Range | null {
  const comma = context.lower[found.end] === ',' ? found.end : pastCircumstances(context, cue, found.end, limit);
  if (context.lower[comma] !== ',' || comma + 1 >= limit) return null;
  const from = comma + 1;
  if (found.first === cue.first && tellsOfSpeaker(context, from)) {
    if (hasClause(context, cue.unit.first, found.first)) return null;
    const verb = pastApposition(context, from, limit);
    if (verb >= 0) return [verb, limit];
  }
  const { tag } = context.tokens[from];
  const goesOn = SUBORDINATE.test(context.lower[cue.unit.first]);
  if (
    (!goesOn && tag === 'VERB' && /ing$/.test(context.lower[from])) ||
    /^(?:but|who|which|a|an|although|though|despite|compared|according|while|when|even)$/.test(context.lower[from]) ||
    (context.lower[from] === 'and' && startsReport(context, from, limit))
  )
    return null;
  return [from, limit];
}

/** "Lee went further: *the plan*, she said, *was dead*": the writer leads in. */
function afterColon({ lower, quoteOf }: Context, from: number, limit: number): number {
  for (let i = limit - 1; i > from; i--) if (lower[i] === ':' && quoteOf[i] < 0 && i + 1 < limit) return i + 1;
  return from;
}

/** "That, he says, *points to a cause*": where nothing before the cue is a clause, what follows is one, whatever its tags. */
const isLong = ([first, end]: Range): boolean => end - first > 3;

function plainBefore(context: Context, cue: Cue, found: Attribution): FoundStatement | null {
  const { unit } = cue;
  const left = found.first;
  const right = parenthetical(context, cue, found, unit.end);
  const from = right ? afterColon(context, contentStart(context, unit.first), left) : contentStart(context, unit.first);
  const leftClause =
    hasClause(context, from, left) || (!right && left - from > 5 && context.tokens[from].tag !== 'ADP');
  const rightClause = right !== null && (hasClause(context, right[0], right[1]) || (!leftClause && isLong(right)));
  if (!leftClause && !rightClause) return null;
  return propose(context, {
    content: right && rightClause ? [[from, left], right] : [[from, left]],
    cue,
    source: found.subject,
    rule: right ? (opensQuote(context, right[0]) ? 'before.interrupted' : 'before.parenthetical') : 'before.clause',
    args: { cue: cue.verb.lemma },
    confidence: found.subject && maySpeak(context, found.subject) ? 0.82 : 0.5,
  });
}

/** "…, a charge that she called “rich”": a verb of naming reports what follows it, but for "“Rich,” she called it". */
const namesAnother = ({ lower }: Context, { verb, end }: Cue): boolean =>
  [...verb.frames].every((frame) => frame === 'name') && !/^(?:it|him|her|them|that|this)$/.test(lower[end] ?? '');

/** A quotation right before its attribution: "“No,” she said", "“Yes,” said Hugh Hill". */
export function quotationBefore(context: Context, cue: Cue): FoundStatement | null {
  const quoted = cue.shape === 'gerund' && context.lower[cue.first - 1] === 'as';
  if ((cue.shape === 'gerund' && !quoted) || cue.shape === 'passive' || namesAnother(context, cue)) return null;
  const found = attributionOf(context, cue);
  if (!found && subjectBefore(context, cue, cue.unit.first)) return null;
  const quote = quoteBefore(context, (found ?? cue).first - 1, cue.unit.first);
  if (quote < 0) return null;
  return quotedBefore(context, cue, found ?? { subject: null, first: cue.first, end: cue.end }, quote);
}

/** An unquoted clause before its attribution: "It was over, said Hugh Hill", "The bridge, he said, had fallen". */
export function clauseBefore(context: Context, cue: Cue): FoundStatement | null {
  const { frames } = cue.verb;
  const found = cue.shape === 'finite' ? attributionOf(context, cue) : null;
  if (!found?.subject) return null;
  const reports = frames.has('clause') || frames.has('tell') || frames.has('ask');
  if (
    !(reports || isFinder(context, cue, found.subject)) ||
    /^(?:who|which|that|whom)$/.test(context.lower[found.subject.end - 1])
  )
    return null;
  // "posted volumes down a tenth": what follows the verb is its object.
  if (found.first === cue.first && !maySpeak(context, found.subject)) return null;
  return isLast(context, cue, found) || isInverted(context, cue) ? plainBefore(context, cue, found) : null;
}

/** "Rates to rise, Bank of Alder hints", "Sand was used, alleges mayor": headlines leave verbs out, and end on who said so. */
export function endOfHeadline(context: Context, cue: Cue): FoundStatement | null {
  const { unit } = cue;
  const titled = context.doc.blocks[unit.block].kind === 'headline' && cue.shape === 'finite';
  const found = titled && cue.verb.frames.has('clause') ? attributionOf(context, cue) : null;
  if (!found?.subject || found.end !== unit.end || context.lower[found.first - 1] !== ',') return null;
  return propose(context, {
    content: [[pastTopic(context, unit.first, found.first), found.first]],
    cue,
    source: found.subject,
    rule: 'before.clause',
    args: { cue: cue.verb.lemma },
    confidence: 0.82,
  });
}

/** Whether nothing but circumstances stands between the attribution and the next mark: "…, he said *on “Good Morning” on Friday*." */
function isLast(context: Context, cue: Cue, found: Attribution): boolean {
  const { unit } = cue;
  let end = pastCircumstances(context, cue, found.end, unit.end);
  const quote = end < unit.end ? context.quoteOf[end] : -1;
  if (quote >= 0 && isTitle(context, quote))
    end = pastCircumstances(context, cue, context.quoteTokens[quote][1], unit.end);
  return end >= unit.end || context.tokens[end].tag === 'PUNCT' || context.lower[end] === 'and';
}
