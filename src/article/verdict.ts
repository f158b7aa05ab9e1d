import type { BlockKind, Candidates, Refusal } from '../model';
import { isProse, linkedShare } from './beside';
import type { PageKind } from './claims';
import { isCounted, isHandbook, isHeading, isHouseMatter, isNeverArticle, isThread } from './genres';
import type { Chosen } from './locate';
import type { Passage } from './passages';
import { isDated, isPublication, isSigned } from './publication';
import { retellings, speechIn } from './reporting';
import { within } from './tree';

/** What was found on a page, for the decision whether it is an article. */
export interface Findings {
  kind: PageKind;
  chosen: readonly Chosen[];
  /** The lines around the headline: date, byline. */
  near: readonly Passage[];
  /** All passages of the page. */
  passages: readonly Passage[];
  candidates: Candidates;
}

/** The least prose in UTF-16 code units, by how strongly the page claims to be an article. */
const LEAST = { news: 200, dated: 200, article: 300, unknown: 320, other: Infinity };

/** Makers and shapes of pages that talk but do not report. */
const ELSEWHERE =
  /(?:^|[\s-])(?:forum|thread|topic-post|message|messages|mail|inbox|conversation|chat|reply|replies|answer|answers|question|comment|comments|product|products|cart|checkout|price|docs|documentation|wiki|mw-parser-output|readme|markdown-body|api|search-results?|results|listing|transcript|lyrics|faq|terms|privacy|login|dashboard)(?=$|[\s-])/;

/**
 * Why what was found is no article, or null: it needs enough prose under a headline, few links in it, and signs that somebody
 * reports: the page's own claim, a date or byline at the headline, or quotations and verbs of saying.
 */
export function refusalOf({ kind, chosen, near, passages, candidates }: Findings): Refusal | null {
  const body = chosen.filter(({ kind: is }) => !BESIDE_THE_BODY.has(is)).map(({ passage }) => passage);
  const prose = body.filter(isProse);
  const size = sizeOf(prose);
  if (size < LEAST[kind.claim] || prose.length === 0) return kind.claim === 'other' ? 'reference' : 'littleText';
  if (linkedSize(body) > 0.4 * sizeOf(body)) return 'links';
  const between = passages.slice(body[0]!.index, body.at(-1)!.index + 1);
  const linked = between.filter((passage) => isHeading(passage) && linkedShare(passage) > 0.8).length;
  const text = textOf(prose);
  const headline = chosen.find((item) => item.kind === 'headline')?.passage;
  if (isNeverArticle(headline?.text ?? '', between, passages)) return 'house';
  if (kind.claim === 'news') return linked < 4 || (!kind.isFront && linked < 0.7 * prose.length) ? null : 'links';
  if (!headline || isHouseMatter(headline.text)) return 'house';
  if (linked > 3) return 'links';
  if (isThread(between)) return 'discussion';
  if (isCounted(prose) || isHandbook(body, passages)) return 'reference';
  const publication = (isDated(near, prose[0]!.part) ? 1 : 0) + (isSigned(near) ? 1 : 0) + (kind.isNewsAddress ? 1 : 0);
  if (prose.length < 3 && publication < 2) return 'littleText';
  if (kind.claim === 'dated') return isPublication(kind, near, prose, candidates) ? null : 'noReport';
  const signs = publication + speechIn(text);
  if (kind.claim === 'article') return signs > 0 ? null : 'noReport';
  const isElsewhere = prose.some(({ part }) => within(part, ({ label }) => ELSEWHERE.test(label)));
  const isReport = publication > 0 || retellings(text) > 2;
  return isReport && signs >= (kind.isFront ? 3 : 2) && !isElsewhere ? null : 'noReport';
}

const BESIDE_THE_BODY: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'caption']);

const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join('\n');

const sizeOf = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.length, 0);

const linkedSize = (passages: readonly Passage[]): number =>
  passages.reduce((sum, passage) => sum + linkedShare(passage) * passage.text.length, 0);
