import type { Context } from '../context';
import type { Cue } from '../cues';
import { contentEnd } from '../extents';
import type { FoundStatement } from '../found';
import { phraseEnd } from '../phrases';
import { propose } from '../proposal';
import type { Subject } from '../subjects';

/** The first quotation in tokens `[from, limit)`; -1 where none begins there. */
function firstQuote(context: Context, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (context.quoteOf[i] >= 0) return i;
  return -1;
}

/** A name in marks right behind the verb, of at most so many tokens with the marks, is a nickname. */
const NICKNAME = 5;

/** Behind the name the reporter goes on: "called it “rich” *in a letter*", "“scum” *for* saying so". */
const REPORTER = /^(?:ADP|SCONJ|PUNCT|CCONJ)$/;

/** The end of the name that opens with the quotation at `quote`, with other quotations joined to it: "“rich” and “false”". */
function nameEnd({ lower, tokens, quoteOf, quoteTokens }: Context, quote: number, limit: number): number {
  let end = Math.min(limit, quoteTokens[quoteOf[quote]][1]);
  while (/^(?:and|or|,)$/.test(lower[end] ?? '') && end + 1 < limit && quoteOf[end + 1] >= 0)
    end = Math.min(limit, quoteTokens[quoteOf[end + 1]][1]);
  return end >= limit || REPORTER.test(tokens[end].tag) ? end : limit;
}

/** Behind "describe … as" the marked words alone are reported, else the whole clause. */
const DESCRIBES = /^(?:describe|depict|portray|characteri[sz]e|refer)$/;

/** "called it a “disgrace”", "described the deal as “rotten”": what somebody is called, where marks show that it was said. */
export function naming(context: Context, cue: Cue, subject: Subject | null): FoundStatement | null {
  if (!cue.verb.frames.has('name') || cue.shape === 'passive') return null;
  const limit = contentEnd(context, cue, cue.end, cue.unit.end);
  const quote = firstQuote(context, cue.end, limit);
  if (quote < 0) return null;
  // "whom everybody calls “Tiny”": a nickname, and nothing that was said.
  const [, close] = context.quoteTokens[context.quoteOf[quote]];
  if (quote === cue.end && close - quote <= NICKNAME && /^\p{Lu}/u.test(context.tokens[quote + 1].text)) return null;
  const from = DESCRIBES.test(cue.verb.lemma) && context.lower[quote - 1] === 'as' ? quote : cue.end;
  return propose(context, {
    content: [[from, cue.verb.frames.has('blame') ? limit : nameEnd(context, quote, limit)]],
    cue,
    source: subject,
    rule: 'after.naming',
    doubtful: !subject,
    args: { cue: cue.verb.lemma },
  });
}

/** Verbs that need no "as": "called it a sham", "branded him evasive". */
const BARE = /^(?:call|brand|label|dub|term)$/;

/** Behind the object, where what it is called begins: "as …", "a sham", "evasive"; -1 where nothing does. */
function nameStart({ lower, tokens }: Context, { verb, end }: Cue, object: number, limit: number): number {
  if (lower[object] === 'as' && object + 1 < limit) return object;
  if (!BARE.test(verb.lemma)) return -1;
  if (object < limit && /^(?:a|an|the)$/.test(lower[object])) return object;
  return tokens[object - 1].tag === 'ADJ' && object - 1 > end ? object - 1 : -1;
}

/** "called the inquiry a sham", "described it as vital": the same without marks. */
export function description(context: Context, cue: Cue, subject: Subject | null): FoundStatement | null {
  if (!cue.verb.frames.has('name') || !/^(?:finite|gerund)$/.test(cue.shape) || !subject) return null;
  const limit = contentEnd(context, cue, cue.end, cue.unit.end);
  const pronoun = /^(?:her|him|it|them|us|me)$/.test(context.lower[cue.end]);
  const object = pronoun ? cue.end + 1 : phraseEnd(context, cue.end, limit);
  const start = object > cue.end ? nameStart(context, cue, object, limit) : -1;
  if (start < 0) return null;
  return propose(context, {
    content: [[cue.end, limit]],
    cue,
    source: subject,
    rule: 'after.description',
    args: { cue: cue.verb.lemma },
  });
}
