import { isByline } from './byline';
import type { Passage } from './passages';
import { Inside, within } from './tree';

/** Openings of lines that send the reader elsewhere. */
const POINTER =
  /^\W{0,3}(?:(?:also )?read (?:also|more|next|the full|this)|(?:see|read|watch|hear) also|related(?: (?:post|stor|article|content)\w*)?:|related$|more (?:on|from|about)\b|more:|click here|tap here|recommended|you (?:may|might) also|don['’]t miss|must read|watch(?: now)?:|listen:|in pictures|skip past|advertisement|story continues|article continues|continue reading|post comment|leia (?:mais|também)|lee también|leggi anche|lire aussi|lesen sie auch|siehe auch)/i;

/** Lines of the trade: dates, rights, buttons. */
const TRADE =
  /^\W{0,3}(?:(?:first |last )?(?:published|updated|posted|modified)\b.{0,60}\d|©|\(c\) |copyright\b|all rights reserved|(?:share|save|print|close|caption|comments?|subscribe|advertisement|highlights|getty images|reuters|via \S+)$|this content is reserved|get (?:our|the) .{0,60}newsletter|sign up (?:to|for)|subscribe (?:to|now|for)|[\w.’' ]{2,30} (?:may|might|can) (?:earn|receive) .{0,80}(?:commission|purchase|bought|buy|links?)\b|this post may contain affiliate|enter your email)/i;

/** The time of a live-blog entry. */
const CLOCK = /^\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/;

/** What closes an article without being part of it: calls to follow, credits, addresses. */
const CODA =
  /^\W{0,3}(?:follow|e-?mail|join|listen|subscribe|sign up|reach|download|visit|click|get|contact|write to|have a (?:tip|story)|got a (?:tip|story)|like us|support|send|twitter\.com|additional reporting|reporting by|editing by|read|more|watch|do you have|this (?:article|story) (?:was|has been|first|originally)|originally published|the views expressed)\b/i;
const CREDITS = /\bcontributed (?:to this|reporting)\b|\breported from [^.]{2,60}\.?$|^\S+@\S+\.\S+$/i;

/*
 * A month's letters are counted by a lookahead: browsers unroll `\p{L}{3,10}`, a class of 700 ranges, into hundreds of
 * kilobytes that a tab keeps.
 */

/** A line that opens with a date: above a text it tells when it was written. */
const DATELINE =
  /^\W{0,3}(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{1,2}\.? (?=\S{3,10} )\p{L}+ (?:19|20)\d\d\b|(?=\S{3,10} )\p{L}+ \d{1,2}, (?:19|20)\d\d\b).*(?:[^.!?…"”’»]|[ap]\.m\.)$/u;
/** The same where the date stands further in, parted by bars or with its time. */
const DATED_LINE =
  /^[^.!?]{0,40}(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}\.? (?:de )?(?=[^\s.]{3,10}\.? )\p{L}+\.? (?:de )?(?:19|20)\d\d|(?=[^\s.]{3,10}\.? )\p{L}+\.? \d{1,2}, (?:19|20)\d\d|(?:19|20)\d\d年\d{1,2}月\d{1,2}日).{0,12}\d{1,2}[:.h時时]\d\d.*(?:[^.!?…"”’»]|[ap]\.m\.)$/u;

/** The share of a passage's characters that are links. */
export function linkedShare({ segments, part, text }: Passage): number {
  if (part.inside & Inside.link) return 1;
  let linked = 0;
  for (const { run, start, end } of segments) if (run.parent.inside & Inside.link) linked += end - start;
  return linked / text.length;
}

/** Whether a passage inside the body sends the reader elsewhere or belongs to the page's trade. */
export function isBesideText(passage: Passage): boolean {
  const { text } = passage;
  if (text.length < 300 && TRADE.test(text)) return true;
  if (CLOCK.test(text) || !/[\p{L}\p{N}]/u.test(text)) return true;
  const linked = linkedShare(passage);
  const isLine = text.length >= 30 && !/^h[2-4]$/.test(passage.part.tag) && !/[.!?…"”]$/.test(text);
  if (linked > 0.9 && isLine) return true;
  if (linked > 0.9 && text === text.toUpperCase() && text !== text.toLowerCase()) return true;
  return (linked > 0.2 || text.length < 60) && text.length < 300 && POINTER.test(text);
}

/** "Harriet Voss is a columnist.", all in italics: who wrote the article. */
const AUTHOR_NOTE = /^\p{Lu}[^.]{3,60} (?:is|are) (?:a|an|the|our) /u;

const isItalic = ({ segments }: Passage): boolean =>
  segments.every(({ run }) => within(run.parent, ({ tag }) => tag === 'em' || tag === 'i'));

/** Whether a passage at the end of an article is no more part of it. */
export function isCoda(passage: Passage): boolean {
  const { text } = passage;
  if (text.length < 300 && AUTHOR_NOTE.test(text) && isItalic(passage)) return true;
  if (text.length < 300 && CREDITS.test(text)) return true;
  return (
    text.length < 350 &&
    CODA.test(text) &&
    (linkedShare(passage) > 0 || /@|https?:|\bhere\b/.test(text) || text.length < 90)
  );
}

/** Whether a passage at the beginning of an article tells who wrote it and when. */
export const isDateline = ({ text }: Passage): boolean =>
  text.length < 160 &&
  (DATELINE.test(text) || DATED_LINE.test(text) || (isByline(text) && /(?:[^.!?…"”’»]|[ap]\.m\.)$/.test(text)));

/** A sentence or more: what articles are made of, as opposed to labels and lines. */
export const isProse = ({ text }: Passage): boolean =>
  text.length > 60 ? /[.!?…:;,。！？»"”’)\]]/.test(text) : text.length > 24 && /[.!?…。！？"”’]$/.test(text);
