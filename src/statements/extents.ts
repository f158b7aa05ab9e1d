import type { Context } from './context';
import type { Cue } from './cues';
import { VERB_FORMS } from './lexicon/inflect';
import { pastTime, phraseEnd } from './phrases';

/** What begins a clause that the reporter, not the speaker, goes on with. */
const ASIDE =
  /^(?:while|whereas|despite|compared|according|drawing|prompting|leading|sparking|citing|declining|refusing|deepening|heightening|stoking|escalating|dashing)$/;
const WITHHELD = /^(?:stopped|declined|refused|failed|offered|gave|stops|declines|refuses|did|does|has|have)$/;

function reports(context: Context, i: number, shape: 'finite' | 'gerund'): boolean {
  if (context.tokens[i]?.tag !== 'VERB') return false;
  return Boolean(
    VERB_FORMS.get(context.lower[i])?.some(
      ({ form, frames }) =>
        (shape === 'gerund' ? form === 'gerund' : form === 'past' || form === 'third') &&
        (frames.has('clause') || frames.has('name') || frames.has('urge') || frames.has('ask') || frames.has('commit')),
    ),
  );
}

/** Behind "has", "have" or "had" and the adverbs that follow it. */
function pastPerfect(context: Context, from: number, limit: number): number {
  return /^(?:has|have|had)$/.test(context.lower[from]) ? pastTime(context, from + 1, limit) : from;
}

/** "said … *and warned* …": another report begins behind a conjunction, with or without a subject of its own. */
export function startsReport(context: Context, conjunction: number, limit: number): boolean {
  const from = pastTime(context, conjunction + 1, limit);
  if (from >= limit || context.quoteOf[from] >= 0) return false;
  if (reports(context, from, 'finite') || reports(context, pastPerfect(context, from, limit), 'finite')) return true;
  const gerund = reports(context, from, 'gerund') && context.lower[conjunction] !== 'or';
  if (gerund) return true;
  const end = pastApposedName(context, phraseEnd(context, from, Math.min(limit, from + 8)), limit);
  return end > from && reports(context, pastPerfect(context, pastTime(context, end, limit), limit), 'finite');
}

/** "its chair*, Ann Lee,* offered": behind the name between commas that explains a noun phrase. */
function pastApposedName(context: Context, from: number, limit: number): number {
  const name = context.lower[from] === ',' ? context.mentionStarting.get(from + 1) : undefined;
  const close = name?.form === 'name' ? name.endToken : limit;
  return close < limit && context.lower[close] === ',' ? close + 1 : from;
}

/** ", but he *stopped short of* …": the reporter says what was not said. */
function withholds(context: Context, conjunction: number, limit: number): boolean {
  const from = conjunction + 1;
  const end = phraseEnd(context, from, Math.min(limit, from + 8));
  const verb = pastTime(context, end, limit);
  if (!WITHHELD.test(context.lower[verb] ?? '')) return false;
  return !/^(?:did|does|has|have)$/.test(context.lower[verb]) || /^(?:not|n't)$/.test(context.lower[verb + 1] ?? '');
}

function endsAt(context: Context, cue: Cue, i: number, limit: number): boolean {
  const word = context.lower[i];
  if (word === ',') {
    if (ASIDE.test(context.lower[i + 1] ?? '') || glosses(context, i + 1)) return true;
    // "Hill, who said it was late, warned …": the main verb follows the relative clause.
    if (reports(context, i + 1, 'finite')) return true;
    return reports(context, pastTime(context, i + 1, limit), 'gerund');
  }
  // "… — a plan that …": the reporter's own gloss.
  if (/^(?:—|–|―|--)$/.test(word))
    return /^(?:a|an|something|all)$/.test(context.lower[i + 1] ?? '') || startsReport(context, i, limit);
  if (word === ';') return true;
  const gerund = cue.shape === 'gerund' && context.lower[i - 1] !== ',';
  if (/^(?:and|but|though|although|yet|then)$/.test(word)) {
    if (startsReport(context, i, limit)) return !gerund || word === 'but' || reports(context, i + 1, 'finite');
    return word === 'but' && withholds(context, i, limit);
  }
  return false;
}

const SUBORDINATOR = /^(?:although|though|while|as|if|when|after|since|because|whereas|once|before|until)$/;

/** Whether the cue stands in a clause that another one follows: "After she said so, …", "Asked whether it was so, …". */
function isSubordinate(context: Context, cue: Cue): boolean {
  const { first } = cue.unit;
  if (cue.first === first) return cue.shape !== 'infinitive';
  for (let i = cue.first - 1; i >= first && cue.first - i <= 12; i--) {
    if (SUBORDINATOR.test(context.lower[i])) return i - first <= 5;
    if (context.quoteOf[i] >= 0 || /^(?:VERB|AUX|PUNCT)$/.test(context.tokens[i].tag)) return false;
  }
  return false;
}

/** "Although she said it was late, *they went on*": the comma that ends the clause the cue stands in; `limit` if none. */
export function subordinateEnd(context: Context, cue: Cue, start: number, limit: number): number {
  if (!isSubordinate(context, cue)) return limit;
  for (let i = start + 1; i < limit; i++) {
    if (context.quoteOf[i] >= 0 || context.lower[i] !== ',') continue;
    const from = pastTime(context, i + 1, limit);
    const end = phraseEnd(context, from, Math.min(limit, from + 10));
    const verb = context.tokens[pastTime(context, end, limit)]?.tag;
    if (end > from && (verb === 'VERB' || verb === 'AUX')) return i;
  }
  return limit;
}

/** `“hiding,” a charge that …`: behind a quotation that closes with a comma the reporter says what it was. */
function glossed({ lower, quoteOf }: Context, close: number): boolean {
  const comma = lower[close - 1] === ',' || (lower[close + 1] === ',' && quoteOf[close + 1] < 0);
  const article = close + (lower[close + 1] === ',' ? 2 : 1);
  return comma && /^(?:a|an|the)$/.test(lower[article] ?? '') && GLOSS.test(lower[article + 1] ?? '');
}

/** "…, *a claim* the firm denies": the reporter says what it was. */
const glosses = ({ lower }: Context, i: number): boolean =>
  /^(?:a|an)$/.test(lower[i] ?? '') && GLOSS.test(lower[i + 1] ?? '');

/** `“cowardly,” while Hill …`: the comma that ends what is said stands inside the marks. */
const asideFollows = ({ lower }: Context, close: number): boolean =>
  lower[close - 1] === ',' && ASIDE.test(lower[close + 1] ?? '');

const GLOSS =
  /^(?:charge|claim|allegation|accusation|remark|comment|comparison|suggestion|view|statement|reference|line|phrase|term|word|nod|description|assertion|sentiment|figure)$/;

/** The end (exclusive) of what the cue reports, from token `start` on: where the reporter takes over again, or `limit`. */
export function contentEnd(context: Context, cue: Cue, start: number, unitEnd: number): number {
  const limit = subordinateEnd(context, cue, start, unitEnd);
  for (let i = start + 1; i < limit; i++) {
    const quote = context.quoteOf[i];
    if (quote >= 0) {
      i = Math.min(limit, context.quoteTokens[quote][1]) - 1;
      if (glossed(context, i) || asideFollows(context, i)) return i + 1;
      continue;
    }
    if (endsAt(context, cue, i, limit)) return i;
  }
  return limit;
}

/** Whether a finite verb stands in tokens `[from, to)` outside quotations, or a quotation does. */
export function hasClause(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (context.quoteOf[i] >= 0) return true;
    const { tag } = context.tokens[i];
    if (tag === 'AUX') return true;
    if (tag === 'VERB' && !/ing$/.test(context.lower[i]) && context.lower[i - 1] !== 'to') return true;
  }
  return false;
}

/** Words that may open a sentence before an attributed clause without being part of what is said. */
const LEAD = /^(?:and|but|so|yet|still|also|meanwhile|however)$/;

/** Behind a dateline ("WASHINGTON (AP) — ") and a conjunction that only joins sentences. */
export function contentStart(context: Context, first: number): number {
  for (let i = first; i < first + 12 && /^(?:[\p{Lu}\d.,()/&]|[\p{L}.]+)+$/u.test(context.tokens[i]?.text ?? ''); i++)
    if (/^\p{Lu}{2,}/u.test(context.tokens[first].text) && /^(?:—|–|―|--|-)$/.test(context.lower[i + 1] ?? ''))
      return i + 2;
  return LEAD.test(context.lower[first]) && context.lower[first + 1] === ',' ? first + 2 : first;
}
