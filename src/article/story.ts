import type { Candidates, Refusal } from '../model';
import { isProse } from './beside';
import { isByline } from './byline';
import { dated } from './candidates/ago';
import { choose } from './choose';
import { commentsAmong } from './comments';
import { consentTest } from './consent';
import { type Chosen, locate } from './locate';
import type { LocatedArticle } from './located';
import { mainText } from './mainText';
import type { Passage } from './passages';
import type { Steps } from '../steps';
import type { Part, Tree } from './tree';
import { bodyOf } from './verdict/body';
import { type Features, featuresOf, type Findings } from './verdict/features';
import { refusalOf, verdictOn } from './verdict/verdict';
import { Weights } from './weights';

/** A page or the part of one that holds a single article. */
export interface Story extends Pick<Findings, 'claims' | 'asks' | 'stories'> {
  tree: Tree;
  passages: Passage[];
  candidates: Candidates;
  /** The page's, where it is this article's. */
  title: string;
  url: string;
}

/** What reading a story came to: the article, or why it is none. */
export interface StoryReading {
  located: LocatedArticle | null;
  refusal: Refusal | null;
  /** What the verdict went by. */
  features: Features;
}

/**
 * Reads a story; its candidates get what stands at the headline.
 *
 * @param asked whether the reader wants to have it read, so that only a page without any prose is refused.
 */
export function* readStory(story: Story, asked: boolean): Steps<StoryReading> {
  const { tree, passages, candidates, title, url } = story;
  const titles = candidates.title.map(({ text }) => text);
  const comments = commentsAmong(passages);
  const [isConsent, isWholly] = [consentTest(passages), whollyTest(passages, comments)];
  yield;
  const kept = yield* mainText(tree, title, (part) => isConsent(part) || isWholly(part));
  yield;
  let chosen = choose(passages, kept, titles, comments);
  if (asked && !hasBody(chosen)) chosen = choose(passages, allProse(passages), titles, new Set());
  yield;
  const near = nearHeadline(passages, chosen);
  addLines(candidates, chosen, near);
  const features = featuresOf({ ...story, chosen, near, comments: comments.size });
  yield;
  const refused = (refusal: Refusal): StoryReading => ({ located: null, refusal, features });
  if (!hasBody(chosen)) return refused(asked ? 'noText' : 'littleText');
  const { odds, is } = verdictOn(features);
  if (is === 'other' && !asked) return refused(refusalOf(features));
  const located = locate(chosen, candidates, url, is === 'doubtful' && !asked ? odds : null);
  return { located, refusal: null, features };
}

/** Whether all text that an element holds is among some of the passages. */
function whollyTest(passages: readonly Passage[], some: ReadonlySet<Passage>): (part: Part) => boolean {
  const weights = new Weights(passages, (passage) => (some.has(passage) ? 1 : 0));
  const others = new Weights(passages, (passage) => (some.has(passage) ? 0 : 1));
  return (part) => weights.shareOf(part) > 0 && others.shareOf(part) === 0;
}

const hasBody = (chosen: readonly Chosen[]): boolean => bodyOf(chosen).all.length > 0;

/** The runs of all sentences, where no main text was found. */
const allProse = (passages: readonly Passage[]): Set<number> =>
  new Set(passages.filter(isProse).flatMap(({ segments }) => segments.map(({ run }) => run.index)));

/** Lines are looked for this many passages before the headline and after the body's first. */
const REACH = { before: 6, after: 2 };

/** The short passages around headline and first paragraph: byline, dates. */
function nearHeadline(passages: readonly Passage[], chosen: readonly Chosen[]): Passage[] {
  const first = chosen.find(({ kind }) => kind !== 'headline' && kind !== 'standfirst')?.passage.index ?? 0;
  const headline = chosen.find(({ kind }) => kind === 'headline')?.passage.index ?? first;
  const taken = new Set(chosen.map(({ passage }) => passage));
  return passages
    .slice(Math.max(headline - REACH.before, 0), first + REACH.after)
    .filter((passage) => !taken.has(passage) && passage.text.length < 160);
}

/** What readers see at the headline tells title, authors and dates before all metadata. */
function addLines(candidates: Candidates, chosen: readonly Chosen[], near: readonly Passage[]): void {
  const headline = chosen.find(({ kind }) => kind === 'headline')?.passage;
  if (headline) candidates.title.unshift({ where: 'headline', text: headline.text });
  for (const { text, index } of near) {
    const isBelow = headline !== undefined && index > headline.index;
    if (/\d/.test(text)) candidates.dates.push(...dated(isBelow ? 'headline' : 'above', text));
    if (!headline) continue;
    if (isByline(text)) candidates.authors.push({ where: 'headline', text });
    else if (/\d/.test(text)) candidates.authors.push({ where: 'headline:line', text });
  }
}
