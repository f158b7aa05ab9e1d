import { isBesideText, isProse } from './beside';
import { entryTest } from './entries';
import { expanded, gathered } from './expand';
import { flowTest } from './flow';
import { headlineOf } from './headline';
import { described } from './kinds';
import { isBesideLabel, isCaptionLabel, isHiddenLabel } from './labels';
import type { Chosen } from './locate';
import type { Passage } from './passages';
import { isLead, standfirstOf } from './standfirst';
import { type Part, within } from './tree';
import { isSentence, trimmed } from './trim';
import { Weights } from './weights';

/** A part that holds more of the main text than this is not beside it, whatever it is called. */
const MAX_BESIDE = 0.3;

/**
 * The passages that make up the article, with their kinds, in reading order: what Readability kept, without what
 * stands beside the article, with the paragraphs of the same make that it dropped.
 *
 * @param kept indexes of the runs that Readability kept.
 * @param titles what the page's metadata call the article, to tell its headline from other headings.
 * @param comments what readers wrote to it.
 */
export function choose(
  passages: readonly Passage[],
  kept: ReadonlySet<number>,
  titles: readonly string[],
  comments: ReadonlySet<Passage>,
): Chosen[] {
  const all = new Weights(passages, (passage) => shareKept(passage, kept));
  const isHidden = (part: Part) => isHiddenLabel(part) && all.shareOf(part) < MAX_BESIDE;
  const shown = passages.filter(({ part }) => !within(part, isHidden));
  const weights = new Weights(shown, (passage) => shareKept(passage, kept));
  const isSmall = (part: Part) => weights.shareOf(part) < MAX_BESIDE;
  const isBeside = (part: Part) => isBesideLabel(part) && isSmall(part);
  const isKept = flowTest(passages);
  const isCaption = (part: Part) => isCaptionLabel(part) && isSmall(part);
  const fits = passages.filter(
    (passage) =>
      !comments.has(passage) &&
      (!within(passage.part, isBeside) || isKept(passage)) &&
      !within(passage.part, isCaption) &&
      !isBesideText(passage),
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
