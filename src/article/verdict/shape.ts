import { isProse, linkedShare } from '../beside';
import type { Passage } from '../passages';
import { DATE } from '../publication';
import { Inside } from '../tree';

/** What readers of a thread can do with each of its posts. */
const REPLY =
  /^(?:reply|quote|report|like|likes|upvote|flag|permalink|answer|add a comment|accepted|thanks|joined|posts):?\s?\d*$/i;
const PRICE = /[$€£¥]\s?\d|\d\s?(?:€|usd|eur|gbp)\b/i;
/** "(1) The owner …", "2. The captain …": laws, judgments and minutes count their paragraphs. */
const COUNTED = /^(?:\(\d{1,3}\)|\d{1,3}[.)])\s/;

/** A line beside the prose: of a date, a button, a price. */
const LINE = 60;

const sizeOf = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.length, 0);
const few = (count: number): number => Math.log1p(count);

/** How a page and the part of it that may be an article are built. */
export function shapeOf(passages: readonly Passage[], body: readonly Passage[]) {
  const prose = body.filter(isProse);
  const [first, last] = [body[0]?.index ?? 0, body.at(-1)?.index ?? -1];
  const count = {
    linked: 0,
    teasers: 0,
    replies: 0,
    prices: 0,
    dates: 0,
    headings: 0,
    linkedHeadings: 0,
    code: 0,
    unfolded: 0,
  };
  let linkedSize = 0;
  let prosePage = 0;
  for (const passage of passages) {
    const { text, part, index } = passage;
    const linked = linkedShare(passage);
    const isBetween = index >= first && index <= last;
    linkedSize += linked * text.length;
    if (linked < 0.5 && isProse(passage)) prosePage += text.length;
    if (linked > 0.8 && text.length > 24) count.teasers++;
    if (part.inside & Inside.code) count.code++;
    if (part.inside & Inside.summary) count.unfolded++;
    if (text.length < LINE) {
      if (REPLY.test(text)) count.replies++;
      if (PRICE.test(text)) count.prices++;
      if (isBetween && text.length * (1 - linked) < 40 && DATE.test(text)) count.dates++;
    }
    if (isBetween && part.inside & Inside.heading) {
      count.headings++;
      if (linked > 0.8) count.linkedHeadings++;
    }
  }
  const page = Math.max(sizeOf(passages), 1);
  const size = Math.max(sizeOf(body), 1);
  const within = (bit: number) => sizeOf(body.filter(({ part }) => part.inside & bit)) / size;
  const share = (test: (passage: Passage) => boolean) => prose.filter(test).length / Math.max(prose.length, 1);
  const linkedBody = body.reduce((sum, passage) => sum + linkedShare(passage) * passage.text.length, 0);
  const sizes = prose.map(({ text }) => text.length).sort((a, b) => a - b);
  return {
    prose: Math.log1p(sizeOf(prose)),
    paragraphs: few(prose.length),
    paragraph: Math.log1p(sizes[sizes.length >> 1] ?? 0),
    proseOfBody: sizeOf(prose) / size,
    bodyOfPage: sizeOf(prose) / page,
    bodyOfProse: sizeOf(prose) / Math.max(prosePage, 1),
    linkedPage: linkedSize / page,
    linkedBody: linkedBody / size,
    teasers: few(count.teasers),
    replies: few(count.replies),
    prices: few(count.prices),
    dates: few(count.dates),
    headings: count.headings / Math.max(prose.length, 1),
    linkedHeadings: few(count.linkedHeadings),
    code: few(count.code),
    unfolded: few(count.unfolded),
    listed: within(Inside.list),
    defined: within(Inside.definition),
    tabled: within(Inside.table),
    counted: share(({ text }) => COUNTED.test(text)),
    sentences: share(({ text }) => /[.!?…"”’)]$/.test(text)),
  };
}
