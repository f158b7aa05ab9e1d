import type { Span } from '../../model';
import type { FoundStatement } from '../found';

/** What goes on behind an attribution and tells how it was said: "…, she said, *pointing at the wall*". */
const MANNER =
  /^(?:who|(?:adding|addressing|alluding|answering|citing|describing|explaining|gesturing|holding|laughing|looking|noting|pointing|quoting|recalling|referencing|referring|responding|shaking|sitting|smiling|speaking|standing|talking|wearing|writing))\s/;
/** Without a comma, the time goes with the saying: "…, he said *when he left*". */
const TIME = /^(?:when|while|after|before|in|on|at)\s/;
/** Behind a quotation that has come to its end. */
const BEHIND_QUOTATION = /^(?:as|when|while|after|before|who|in|on|at|(?!including|excluding)\p{Ll}+ing)\s/u;
/** There the reporter goes on, unless in the speaker's words. */
const REPORTER = /^(?:although|though|but|with|during|which)\s[^"“”]*$/u;
/** What leads up to an attribution: "*Speaking after the vote*, she said that …". */
const BEFORE =
  /^(?:Speaking|Talking|Writing|Testifying|Addressing|Answering|Responding|Replying|Asked|Pressed|Quizzed)\s/;

/** Between attribution and circumstance stand no more than a comma and a day or so. */
const CLOSE = /^[\s,]*(?:[\p{L}\p{N}]+[\s,]+){0,3}$/u;

const endsQuotation = (words: string): boolean => /[.,?!…]['"”’]+$|['"”’]+[.,]?$/u.test(words.trim());

function isCircumstance(text: string, statement: FoundStatement, [start, end]: Span): boolean {
  const { content, cue, source } = statement;
  const attribution = [...cue, ...source];
  const words = text.slice(start, end);
  const last = Math.max(...attribution.map((span) => span[1]));
  if (end <= Math.min(...attribution.map((span) => span[0])))
    return BEFORE.test(words) && content.some((span) => span[0] >= last);
  const before = content.filter((span) => span[1] <= cue[0][0]).at(-1);
  const between = text.slice(last, start);
  if (!before || start < last || !CLOSE.test(between)) return false;
  if (endsQuotation(text.slice(...before))) return BEHIND_QUOTATION.test(words) || REPORTER.test(words);
  return MANNER.test(words) || (!between.includes(',') && TIME.test(words));
}

/** "said *afterwards* he slept": when it was said, between the cue and a clause. */
const WHEN = /^(?:afterwards?|later|earlier)\s(?=(?:he|she|it|they|we|I|the|a|an|his|her|its|their)\s)/u;

/** Without the adverb of time that the content begins with behind its cue. */
function withoutWhen(text: string, { content, cue }: FoundStatement): Span[] {
  const [[start, end], ...rest] = content;
  const when = cue.at(-1)![1] < start ? WHEN.exec(text.slice(start, Math.min(end, start + LONGEST_WHEN))) : null;
  return when ? [[start + when[0].length, end], ...rest] : content;
}

const LONGEST_WHEN = 20;

/**
 * Takes from what the learned reader proposes the parts that tell when, where and how it was said. Of the attributions in
 * its training texts that such words follow or lead up to, nine in ten do not count them among what was said.
 */
export function dropCircumstances(text: string, byReader: readonly FoundStatement[]): FoundStatement[] {
  return byReader.map((statement) => {
    if (statement.cue.length === 0) return statement;
    if (statement.content.length < 2) return { ...statement, content: withoutWhen(text, statement) };
    const content = statement.content.filter((span) => !isCircumstance(text, statement, span));
    return content.length > 0 ? { ...statement, content } : statement;
  });
}
