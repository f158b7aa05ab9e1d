import type { Candidates } from '../../model';
import { isByline } from '../byline';
import type { Claims } from '../claims';
import type { Chosen } from '../locate';
import type { Passage } from '../passages';
import { isDated, isSigned } from '../publication';
import type { Part } from '../tree';
import { bodyOf } from './body';
import { shapeOf } from './shape';
import { wordingOf } from './wording';

/** What was found on a page, for the decision whether it is an article. */
export interface Findings {
  claims: Claims;
  chosen: readonly Chosen[];
  /** The lines around the headline: date, byline. */
  near: readonly Passage[];
  /** All passages of the page. */
  passages: readonly Passage[];
  candidates: Candidates;
  /** The page asks its readers to sign, order or apply. */
  asks: boolean;
  /** How many passages are readers' comments. */
  comments: number;
  /** How many parts of the page may be articles of their own. */
  stories: number;
}

/** Pages about a site, not about the world, by their headline. */
const HOUSE =
  /\b(?:privacy|cookies?|terms (?:of|and)|legal notice|imprint|disclaimer|datenschutz|impressum|agb)\b|^(?:about(?: us)?|contact(?: us)?|our team|faqs?|frequently asked questions|press (?:office|room)|testimonials|glossary)$/i;
/** What is never an article, though it be written like one: quizzes, notes on a show, notices, horoscopes. */
const SERIAL =
  /^(?:\p{L}+ )?quiz:|^ep(?:isode)?\.?\s?#?\d+\s?[:|–—-]|^(?:death|funeral|family|public|legal) notices|\bhoroscopes?\b/iu;
const HOW_TO =
  /^how (?:to|do|can)\b|\b(?:guide|tutorial|tips|steps|ways|checklist|ideas)\b|\b(?:best|top) \d|\bvs\.?\b/i;
const SHOW_NOTES = /^(?:show ?notes|episode notes|(?:mentioned |links |about )?(?:in |from )?this episode)$/i;
/** What parts a song. */
const STANZA = /^\[?(?:verse|chorus|refrain|pre-chorus)(?: \d)?\]?:?$/i;
/** What help pages ask at their end. */
const HELPFUL = /^was this (?:article|page|answer|information) (?:helpful|useful)\b/i;

const ELSEWHERE =
  /(?:^|[\s-])(?:forum|thread|topic-post|messages?|mail|inbox|conversation|chat|reply|replies|answers?|questions?|comments?|products?|cart|checkout|price|docs|documentation|wiki|mw-parser-output|readme|markdown-body|api|search-results?|results|listing|transcript|lyrics|faq|terms|privacy|login|dashboard|hero|pricing|feature|features|accordion|tabs?)(?=$|[\s-])/;
const ARTICLE =
  /(?:^|[\s-])(?:article|story|post|entry|news|blog|byline|post-content|entry-content|article-body|post-body|single-post|articlebody)(?=$|[\s-])/;

export type Features = ReturnType<typeof featuresOf>;

/** What tells articles from other pages, each a small number. */
export function featuresOf({ claims, chosen, near, passages, candidates, asks, stories, comments }: Findings) {
  const body = bodyOf(chosen);
  const prose = body.prose.map(({ text }) => text).join('\n');
  const headline = chosen.find(({ kind }) => kind === 'headline')?.passage.text ?? '';
  const headings = (pattern: RegExp) => Number(passages.some(({ text }) => text.length < 60 && pattern.test(text)));
  const { authors, dates } = candidates;
  const called = labelled(body.prose);
  const from = (list: Candidates['dates'], where: RegExp) =>
    Number(list.some((candidate) => where.test(candidate.where)));
  const wording = wordingOf(prose);
  const isClaimed = claims.saysNews || claims.typeArticle || claims.publishedTime;
  return {
    ...claims,
    ...shapeOf(passages, body.all),
    ...wording,
    // What is quoted and told to be said speaks for a page that claims nothing.
    plainReport: isClaimed ? 0 : Math.min(wording.quotationMarks, 4) * Math.min(wording.saidWords, 2),
    asks: Number(asks),
    stories: Math.log(stories),
    comments: Math.log1p(comments),
    headline: Number(headline !== ''),
    headlineWords: Math.min(headline ? headline.split(/\s+/).length : 0, 15),
    houseHeadline: Number(HOUSE.test(headline)),
    serialHeadline: Number(SERIAL.test(headline)),
    howToHeadline: Number(HOW_TO.test(headline)),
    showNotes: headings(SHOW_NOTES),
    stanzas: headings(STANZA),
    helpful: headings(HELPFUL),
    dated: Number(body.prose.length > 0 && isDated(near, body.prose[0]!.part)),
    signed: Number(isSigned(near)),
    authorData: from(authors, /^(?:json-ld|itemprop|rel|meta)/),
    authorShown: Number(
      authors.some(
        ({ where, text }) =>
          /^(?:visible|headline|rel|itemprop)/.test(where) && (isByline(text) || where !== 'visible'),
      ),
    ),
    dateData: from(dates, /^(?:json-ld|meta)/),
    dateShown: from(dates, /^(?:time|itemprop|visible|headline)/),
    standfirst: Number(chosen.some(({ kind }) => kind === 'standfirst')),
    labelledElsewhere: called(ELSEWHERE),
    labelledArticle: called(ARTICLE),
  };
}

/** The share of prose that stands in elements of such names; each element is looked at once. */
function labelled(prose: readonly Passage[]): (pattern: RegExp) => number {
  const size = prose.reduce((sum, { text }) => sum + text.length, 0);
  return (pattern) => {
    const known = new Map<Part, boolean>();
    const isCalled = (part: Part): boolean => {
      const found = known.get(part) ?? (pattern.test(part.label) || (part.parent !== null && isCalled(part.parent)));
      known.set(part, found);
      return found;
    };
    return prose.reduce((sum, { text, part }) => sum + (isCalled(part) ? text.length : 0), 0) / Math.max(size, 1);
  };
}
