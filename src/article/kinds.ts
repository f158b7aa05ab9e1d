import type { BlockKind, Span } from '../model';
import { allIn, attributeOf, contentOf, shortContentOf } from './dom';
import { isEmbedLabel, isPullQuoteLabel } from './labels';
import type { Chosen } from './locate';
import type { Passage } from './passages';
import { type Part, nearest, within } from './tree';

/**
 * A passage of the body with what it is, and what its place tells: an entry's time, an embedded post's author.
 *
 * @param isEntry whether an element is a live blog's entry.
 */
export function described(passage: Passage, isEntry: (part: Part) => boolean): Chosen {
  const chosen: Chosen = { passage, kind: kindOf(passage) };
  const entry = nearest(passage.part, isEntry);
  const time = entry && timeOf(entry);
  if (time) chosen.time = time;
  if (time && chosen.kind === 'paragraph') chosen.kind = 'entry';
  const embed = nearest(passage.part, isEmbedLabel);
  const author = embed && authorOf(embed);
  if (author) chosen.author = author;
  const emphasis = emphasisOf(passage);
  if (emphasis.length > 0) chosen.emphasis = emphasis;
  return chosen;
}

function kindOf({ part }: Passage): BlockKind {
  if (within(part, isEmbedLabel)) return 'embed';
  if (within(part, isPullQuoteLabel)) return 'pullQuote';
  if (/^h[1-6]$/.test(part.tag)) return 'subheading';
  if (within(part, ({ tag }) => tag === 'blockquote')) return 'blockquote';
  if (within(part, ({ tag }) => tag === 'li')) return 'listItem';
  return 'paragraph';
}

/** The longest time of an entry, in UTF-16 code units. */
const MAX_TIME = 200;

function timeOf({ element }: Part): string | null {
  for (const time of allIn(element, 'time'))
    return (attributeOf(time, 'datetime') ?? shortContentOf(time, MAX_TIME)).trim().slice(0, MAX_TIME);
  return null;
}

/** The line under an embedded post: "— Coast Guard (@coastguard) March 3, 2025". */
function authorOf({ element }: Part): string | null {
  const text = contentOf(element).slice(-300);
  return /[—–]\s{0,3}([^—–(@]{2,60}?)\s{0,3}\(@\w{1,30}\)/.exec(text)?.[1] ?? null;
}

const isBold = ({ tag }: Part): boolean => tag === 'b' || tag === 'strong';

/** The stretches of a passage that are set in bold, where not all of it is. */
function emphasisOf({ segments, part, text }: Passage): Span[] {
  const spans: [number, number][] = [];
  for (const { run, start, end } of segments) {
    if (!isBold(run.parent) && !(run.parent !== part && run.parent.parent && isBold(run.parent.parent))) continue;
    const last = spans.at(-1);
    if (last && start - last[1] <= 1) last[1] = end;
    else spans.push([start, end]);
  }
  return spans.length === 1 && spans[0]![1] - spans[0]![0] === text.length && text.length > 200 ? [] : spans;
}
