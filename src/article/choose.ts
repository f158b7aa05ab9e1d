import { isBesideText, isCoda, isDateline, isProse, linkedShare } from './beside';
import { isByline } from './byline';
import { entryTest } from './entries';
import { headlineOf } from './headline';
import { described } from './kinds';
import { isBesideLabel, isCaptionLabel, isEmbedLabel, isHiddenLabel, isStandfirstLabel } from './labels';
import type { Chosen } from './locate';
import type { Passage } from './passages';
import { type Part, within } from './tree';
import { Weights } from './weights';

/** A part that holds more of the main text than this is not beside it, whatever it is called. */
const MAX_BESIDE = 0.3;

/**
 * The passages that make up the article, with their kinds, in reading order: what Readability kept, without what
 * stands beside the article, with the paragraphs of the same make that it dropped.
 *
 * @param kept indexes of the runs that Readability kept.
 * @param titles what the page's metadata call the article, to tell its headline from other headings.
 */
export function choose(passages: readonly Passage[], kept: ReadonlySet<number>, titles: readonly string[]): Chosen[] {
  const all = new Weights(passages, (passage) => shareKept(passage, kept));
  const isHidden = (part: Part) => isHiddenLabel(part) && all.shareOf(part) < MAX_BESIDE;
  const shown = passages.filter(({ part }) => !within(part, isHidden));
  const weights = new Weights(shown, (passage) => shareKept(passage, kept));
  const isSmall = (part: Part) => weights.shareOf(part) < MAX_BESIDE;
  const isBeside = (part: Part) => isBesideLabel(part) && isSmall(part);
  const isCaption = (part: Part) => isCaptionLabel(part) && isSmall(part);
  const fits = passages.filter(
    (passage) => !within(passage.part, isBeside) && !within(passage.part, isCaption) && !isBesideText(passage),
  );
  const core = gathered(fits.filter((passage) => shareKept(passage, kept) > 0.5));
  const headline = headlineOf(passages, core.find(isSentence), titles);
  const body = trimmed(expanded(core, fits, headline), headline);
  const standfirst = standfirstOf(fits, headline, body[0]);
  const captions = captionsOf(passages, body, isCaption, isBeside);
  const isEntry = entryTest(passages);
  const chosen: Chosen[] = body.map((passage) => described(passage, isEntry));
  if (chosen[0] && isLead(chosen[0].passage)) chosen[0].kind = 'standfirst';
  for (const passage of captions) chosen.push({ passage, kind: 'caption' });
  if (standfirst) chosen.push({ passage: standfirst, kind: 'standfirst' });
  if (headline) chosen.push({ passage: headline, kind: 'headline' });
  return chosen.sort((a, b) => a.passage.index - b.passage.index);
}

function shareKept(passage: Passage, kept: ReadonlySet<number>): number {
  let size = 0;
  for (const { run, start, end } of passage.segments) if (kept.has(run.index)) size += end - start;
  return size / passage.text.length;
}

/** Without what Readability kept outside the element that holds nearly all of it, unless it is made the same way. */
function gathered(core: readonly Passage[]): Passage[] {
  const weights = new Weights(core, () => 1);
  let main: Part | undefined;
  for (let at = core.find(isProse)?.part ?? null; at && !main; at = at.parent) if (weights.shareOf(at) > 0.9) main = at;
  const inside = core.filter((passage) => within(passage.part, (part) => part === main));
  const makes = new Set(inside.filter(isProse).map(makeOf));
  return core.filter((passage) => inside.includes(passage) || (isProse(passage) && makes.has(makeOf(passage))));
}

/** What Readability kept, and the passages that are made the same way: it drops short paragraphs with wrappers of their own. */
function expanded(core: readonly Passage[], fits: readonly Passage[], headline: Passage | undefined): Passage[] {
  const makes = new Map<string, number>();
  for (const passage of core) if (isProse(passage)) makes.set(makeOf(passage), (makes.get(makeOf(passage)) ?? 0) + 1);
  const known = new Set(core);
  const first = core.find(isProse)?.index ?? 0;
  const last = core.findLast(isProse)?.index ?? 0;
  return fits.filter((passage) => {
    if (known.has(passage)) return true;
    const isBetween = passage.index > first && passage.index < last;
    if (isBetween && within(passage.part, isEmbedLabel)) return true;
    if (isBetween && passage.part.tag === 'p' && isProse(passage) && isOwn(passage)) return true;
    const isAfterHeadline = !headline || passage.index > headline.index;
    return isAfterHeadline && (makes.get(makeOf(passage)) ?? 0) > 1 && isOwn(passage);
  });
}

/** Not a link to another text; a whole sentence may be one. */
const isOwn = (passage: Passage): boolean => linkedShare(passage) < 0.5 || /[.!?]["”’]?$/.test(passage.text);

/** How a passage is made: its element and the three around it, by name and label. */
function makeOf({ part }: Passage): string {
  const levels: string[] = [];
  for (let at: Part | null = part; at && levels.length < 4; at = at.parent)
    levels.push(`${at.tag}.${at.label.replace(/\d+/g, '')}`);
  return levels.join(' < ');
}

/** Without what stands before the first sentence and after the last one. */
function trimmed(passages: readonly Passage[], headline: Passage | undefined): Passage[] {
  const after = passages.filter((passage) => passage !== headline && (!headline || passage.index > headline.index));
  const start = after.findIndex(isSentence);
  if (start < 0) return [];
  let end = after.length;
  while (end > start + 1 && (isCoda(after[end - 1]!) || isDangling(after[end - 1]!))) end--;
  return belowLines(after.slice(start, end));
}

/** How many passages a standfirst may have, with the byline and the dates under it. */
const LEAD = 3;

/** Without a standfirst, bylines and dates, where these stand between it and the first paragraph. */
function belowLines(body: readonly Passage[]): Passage[] {
  const last = body.slice(0, LEAD).findLastIndex(isDateline);
  const first = body.findIndex((passage, i) => i > last && isSentence(passage));
  return last < 0 || first < 0 ? [...body] : body.slice(first);
}

const isSentence = (passage: Passage): boolean =>
  isProse(passage) && !/^h\d$/.test(passage.part.tag) && !isDateline(passage);

/** A heading without a text, or a label. */
const isDangling = (passage: Passage): boolean =>
  /^h\d$/.test(passage.part.tag) || (!isProse(passage) && !within(passage.part, ({ tag }) => tag === 'li'));

/** Bylines and dates, which are no standfirsts. */
const isLine = ({ text }: Passage): boolean => isByline(text) || /\b(?:19|20)\d\d\b.{0,12}\d{1,2}[:.]\d\d/.test(text);
const PICTURE = /(?:^|[\s-])(?:image|photo|picture|media|video)(?=$|[\s-])/;

/** Whether the page calls a passage, or what stands right around it, a standfirst. */
const isLead = ({ part }: Passage): boolean =>
  isStandfirstLabel(part) || (part.parent !== null && isStandfirstLabel(part.parent));

function standfirstOf(
  fits: readonly Passage[],
  headline: Passage | undefined,
  first: Passage | undefined,
): Passage | undefined {
  if (!headline || !first) return undefined;
  const between = fits.filter(
    (passage) =>
      passage.index > headline.index &&
      passage.index < first.index &&
      passage.text.length > 30 &&
      !isLine(passage) &&
      !isDateline(passage) &&
      !within(passage.part, ({ label }) => PICTURE.test(label)),
  );
  return (
    between.find((passage) => isLead(passage)) ??
    between.find((passage) => passage.part.tag === 'h2' && passage.index - headline.index < 4) ??
    between.find((passage) => isProse(passage) && passage.index - headline.index < 3 && linkedShare(passage) < 0.3)
  );
}

function captionsOf(
  passages: readonly Passage[],
  body: readonly Passage[],
  isCaption: (part: Part) => boolean,
  isBeside: (part: Part) => boolean,
): Passage[] {
  const [first, last] = [body[0], body.at(-1)];
  if (!first || !last) return [];
  return passages.filter(
    (passage) =>
      passage.index > first.index - 10 &&
      passage.index < last.index &&
      isProse(passage) &&
      !body.includes(passage) &&
      within(passage.part, isCaption) &&
      !within(passage.part, isBeside),
  );
}
