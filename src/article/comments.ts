import { isProse, linkedShare } from './beside';
import { isEntryLabel } from './labels';
import type { Passage } from './passages';
import { DATE } from './publication';
import { Inside, nearest, type Part, within } from './tree';

/** Fewer texts of different people are no thread. */
const LEAST = 3;

/** A reader's name, with or without a date behind it, is no longer; a comment is seldom longer than that. */
const LONGEST = { name: 60, comment: 4_000 };

/** Prose before a thread makes it one below an article, and not the page's matter. */
const ARTICLE = 400;

const AGO = /\b(?:\d{1,2}|an?) (?:second|minute|min|hour|hr|day|week|month|year)s? ago\b|\byesterday\b/i;
const REPLY = /^(?:repl(?:y|ies)|report|like|quote|flag|permalink|answer|vote|share|recommend)\b.{0,12}$/i;
const CALLED =
  /(?:^|[\s-])(?:comments?|commentlist|commentary|discussion|disqus|respond|responses?|repl(?:y|ies)|reactions?)(?=$|[\s-])/;
const HEADED =
  /\b(?:comments?|discussion|responses?|replies|reactions|readers?|have your say|conversation|guest ?book)\b/i;

/** A person's or an account's name, and no clock, heading or question. */
const isName = ({ text }: Passage): boolean =>
  text.length <= LONGEST.name &&
  /^[\p{L}@]/u.test(text) &&
  !REPLY.test(text) &&
  !/[?!:]$/.test(text) &&
  !/[.…”"]$/.test(text.replace(/\b\p{Lu}\.$/u, ''));

const nameIn = ({ text }: Passage): string => text.replace(/[·|,(–—].*$/s, '').trim();

/**
 * The passages of threads that readers wrote below or beside an article, told by their shape: many texts of different
 * authors, each under its author's name, with dates and reply links of their own or outside of what holds the headline.
 */
export function commentsAmong(passages: readonly Passage[]): Set<Passage> {
  const headline = passages.find(({ part }) => within(part, ({ tag }) => tag === 'h1'));
  const threads = [...byMake(passages.filter(isName)).values()].filter((names) => names.length >= LEAST);
  const comments = new Set<Passage>();
  for (const names of threads) {
    const thread = threadUnder(names, passages);
    if (thread && isThread(thread, passages, headline)) for (const passage of thread.all) comments.add(passage);
  }
  return comments;
}

/** Passages that are made the same way: their element and the one around it, by name and label. */
function byMake(lines: readonly Passage[]): Map<string, Passage[]> {
  const makes = new Map<string, Passage[]>();
  for (const line of lines) {
    const { part } = line;
    const make = [part, part.parent].map((at) => at && `${at.tag}.${at.label.replace(/\d+/g, '')}`).join(' < ');
    const known = makes.get(make);
    if (known) known.push(line);
    else makes.set(make, [line]);
  }
  return makes;
}

interface Thread {
  /** Each with its author's name first. */
  comments: Passage[][];
  all: Passage[];
  /** The smallest element that holds it. */
  root: Part;
}

/** The texts under names, of which nearly every one has some; null where they are too long or not each under its own name. */
function threadUnder(names: readonly Passage[], passages: readonly Passage[]): Thread | null {
  const root = commonPart(names);
  const ends = names.map((name, i) => names[i + 1]?.index ?? endOf(root, name, passages));
  const comments = names
    .map((name, i) => passages.slice(name.index, ends[i]))
    .filter((comment) => comment.slice(1).some(isText) && sizeOf(comment) < LONGEST.comment);
  if (comments.length < LEAST || comments.length < 0.7 * names.length) return null;
  const different = new Set(comments.map(([name]) => nameIn(name!)));
  return different.size < Math.max(LEAST, comments.length / 3) ? null : { comments, all: comments.flat(), root };
}

const isText = (passage: Passage): boolean =>
  isProse(passage) && linkedShare(passage) < 0.5 && !(passage.part.inside & Inside.heading);

const sizeOf = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.length, 0);

function commonPart(passages: readonly Passage[]): Part {
  let root = passages[0]!.part;
  for (const { part } of passages) while (!within(part, (at) => at === root)) root = root.parent!;
  return root;
}

/** Where the last comment ends: with the child of the root that holds it, or a text behind its name where it has none. */
function endOf(root: Part, name: Passage, passages: readonly Passage[]): number {
  const own = nearest(name.part, ({ parent }) => parent === root);
  const isFlat = own === name.part;
  let end = name.index + 1;
  while (end < passages.length && (isFlat ? end < name.index + 2 : within(passages[end]!.part, (at) => at === own)))
    end++;
  return end;
}

/**
 * Reply links or dates of their own, or a place that is called comments, make texts under names a thread: sections under
 * their headings and people who are asked one by one are built like one otherwise.
 */
function isThread({ comments, root }: Thread, passages: readonly Passage[], headline: Passage | undefined): boolean {
  if (within(root, isEntryLabel)) return false;
  const share = (test: (comment: Passage[]) => boolean) => comments.filter(test).length / comments.length;
  const first = comments[0]![0]!;
  const outside = !headline || !within(headline.part, (at) => at === root);
  const inArticle = passages.filter((passage) => passage.index < first.index && isText(passage));
  const isBelow = sizeOf(inArticle) > ARTICLE;
  if (!outside && inArticle.length === 0) return false;
  if (share((comment) => comment.some(({ text }) => REPLY.test(text))) > 0.6) return true;
  if (!outside && !isBelow) return false;
  if (first.part.inside & Inside.heading) return false;
  if (within(root, ({ label }) => CALLED.test(label))) return true;
  if (!outside) return false;
  const lead = passages.slice(Math.max(first.index - 2, 0), first.index);
  if (lead.some(({ text }) => text.length < 60 && HEADED.test(text))) return true;
  const isTimed = comments.some((comment) => comment.some(({ part }) => within(part, ({ tag }) => tag === 'time')));
  const dated = isTimed ? 1 : 3;
  return (
    isBelow &&
    share((comment) =>
      comment.slice(0, dated).some(({ text }) => text.length < 80 && (DATE.test(text) || AGO.test(text))),
    ) > 0.6
  );
}
