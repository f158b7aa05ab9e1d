import type { Candidates, Refusal } from '../model';
import { isProse } from './beside';
import { isByline } from './byline';
import { dated } from './candidates/ago';
import { choose } from './choose';
import type { PageKind } from './claims';
import { consentTest } from './consent';
import { type Chosen, locate } from './locate';
import type { LocatedArticle } from './located';
import { mainText } from './mainText';
import type { Passage } from './passages';
import type { Steps } from '../steps';
import type { Tree } from './tree';
import { refusalOf } from './verdict';

/** A page or the part of one that holds a single article. */
export interface Story {
  tree: Tree;
  passages: Passage[];
  candidates: Candidates;
  kind: PageKind;
  /** The page's, where it is this article's. */
  title: string;
  url: string;
}

/**
 * Reads a story, or says why it is none; its candidates get what stands at the headline.
 *
 * @param asked whether the reader wants to have it read, so that only a page without any prose is refused.
 */
export function* readStory(story: Story, asked: boolean): Steps<LocatedArticle | Refusal> {
  const { tree, passages, candidates, kind, title, url } = story;
  const titles = candidates.title.map(({ text }) => text);
  const kept = yield* mainText(tree, title, consentTest(passages));
  yield;
  let chosen = choose(passages, kept, titles);
  if (asked && !hasBody(chosen)) chosen = choose(passages, allProse(passages), titles);
  yield;
  const near = nearHeadline(passages, chosen);
  addLines(candidates, chosen, near);
  if (asked) return hasBody(chosen) ? locate(chosen, candidates, url) : 'noText';
  return refusalOf({ kind, chosen, near, passages, candidates }) ?? locate(chosen, candidates, url);
}

const hasBody = (chosen: readonly Chosen[]): boolean =>
  chosen.some(({ kind }) => kind !== 'headline' && kind !== 'caption');

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
