import type { BlockKind, Candidates } from '../model';
import type { PageKind } from './claims';
import { isProse, linkedShare } from './beside';
import { isByline } from './byline';
import type { Chosen } from './locate';
import type { Passage } from './passages';
import { nearest, type Part, within } from './tree';

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

const REPORTING =
  /\b(?:said|says|told|according to|announced|reported|added|claimed|insisted|warned|asked|explained|argued|admitted|denied|confirmed)\b/i;
const SAID = new RegExp(REPORTING, 'gi');
/** How reports differ from tales and from advertising, whose people speak for themselves. */
const INDIRECT =
  /\b(?:said|says|announced|warned|added|claimed|insisted|argued|admitted|confirmed|reported) (?:(?:on|in) \w+ )?(?:that|it|he|she|they)\b|\baccording to\b|\bspokes(?:man|woman|person)\b/gi;
const QUOTED = /[“”"„«»‘’][^“”"„«»]{12,400}[“”"„«»]/g;
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}\s(?:hours?|minutes?|days?)\sago\b/i;

/** Pages about a site, not about the world: by their whole headline, or where little speaks for an article by a word. */
const HOUSE =
  /^(?:(?:our )?(?:privacy|cookies?)(?: policy| notice)?|terms (?:of|and) .{3,40}|legal notice|imprint|impressum|datenschutz.*|agb|about(?: us)?|contact(?: us)?|our team|faqs?|frequently asked questions|press (?:office|room)|testimonials|glossary|(?:death|funeral|family|public|legal) notices)$/i;
const HOUSE_WORD =
  /\b(?:privacy|cookies?|terms (?:of|and)|legal notice|imprint|disclaimer|datenschutz|impressum|agb)\b/i;

/** Pages of podcasts: "Ep. 41: The man who counts lighthouses", with notes on the show. */
const EPISODE = /^ep(?:isode)?\.?\s?#?\d+\s?[:|–—-]/i;
const SHOW_NOTES = /^(?:show ?notes|episode notes|(?:mentioned |links |about )?(?:in |from )?this episode)$/i;

/** What help pages ask at their end. */
const HELPFUL = /^was this (?:article|page|answer|information) (?:helpful|useful)\b/i;

const hasShowNotes = (between: readonly Passage[]): boolean =>
  between.some((passage) => isHeading(passage) && SHOW_NOTES.test(passage.text));

/**
 * Whether what was found is an article: enough prose under a headline, few links in it, and signs that somebody
 * reports: the page's own claim, a date or byline at the headline, or quotations and verbs of saying.
 */
export function isArticle({ kind, chosen, near, passages, candidates }: Findings): boolean {
  const body = chosen.filter(({ kind: is }) => !BESIDE_THE_BODY.has(is)).map(({ passage }) => passage);
  const prose = body.filter(isProse);
  const size = sizeOf(prose);
  if (size < LEAST[kind.claim] || prose.length === 0 || linkedSize(body) > 0.4 * sizeOf(body)) return false;
  const between = passages.slice(body[0]!.index, body.at(-1)!.index + 1);
  const linked = between.filter((passage) => isHeading(passage) && linkedShare(passage) > 0.8).length;
  const text = textOf(prose);
  const headline = chosen.find((item) => item.kind === 'headline')?.passage;
  if ((headline && (HOUSE.test(headline.text) || EPISODE.test(headline.text))) || hasShowNotes(between)) return false;
  if (passages.some((passage) => HELPFUL.test(passage.text))) return false;
  if (kind.claim === 'news') return linked < 4 || (!kind.isFront && linked < 0.7 * prose.length);
  if (!headline || HOUSE_WORD.test(headline.text)) return false;
  if (linked > 3 || isThread(between) || isCounted(prose) || isHandbook(body, passages)) return false;
  const publication = (isDated(near, prose[0]!.part) ? 1 : 0) + (isSigned(near) ? 1 : 0) + (kind.isNewsAddress ? 1 : 0);
  if (prose.length < 3 && publication < 2) return false;
  if (kind.claim === 'dated') return isPublication(kind, near, prose, candidates);
  const signs = publication + speechIn(text);
  if (kind.claim === 'article') return signs > 0;
  const isElsewhere = prose.some(({ part }) => within(part, ({ label }) => ELSEWHERE.test(label)));
  const isReport = publication > 0 || (text.match(INDIRECT)?.length ?? 0) > 2;
  return isReport && signs >= (kind.isFront ? 3 : 2) && !isElsewhere;
}

const BESIDE_THE_BODY: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'caption']);

const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join('\n');

const sizeOf = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.length, 0);

const linkedSize = (passages: readonly Passage[]): number =>
  passages.reduce((sum, passage) => sum + linkedShare(passage) * passage.text.length, 0);

const isHeading = ({ part }: Passage): boolean => within(part, ({ tag }) => /^h[1-6]$/.test(tag));

/** Dates between the paragraphs, some beside a link: every text of a thread or a list has its own. */
const isThread = (between: readonly Passage[]): boolean =>
  between.filter((passage) => ownSize(passage) < 40 && DATE.test(passage.text)).length > 1;

const ownSize = (passage: Passage): number => passage.text.length * (1 - linkedShare(passage));

/** "(1) The owner …", "2. The captain …": laws, judgments and minutes count their paragraphs. */
const isCounted = (prose: readonly Passage[]): boolean =>
  prose.filter(({ text }) => /^(?:\(\d{1,3}\)|\d{1,3}[.)])\s/.test(text)).length > prose.length / 2;

/** Code, definitions and questions that unfold are what handbooks are made of. */
function isHandbook(body: readonly Passage[], passages: readonly Passage[]): boolean {
  const count = (among: readonly Passage[], tags: RegExp) =>
    among.filter(({ part }) => within(part, ({ tag }) => tags.test(tag))).length;
  if (count(passages, /^summary$/) > 2) return true;
  return count(passages, /^(?:pre|code)$/) > 1 || count(body, /^(?:dt|dd)$/) > body.length / 2;
}

/** A date at the headline that is no stretch of time, as of an exhibition, and none of a table of data. */
const isDated = (near: readonly Passage[], body: Part): boolean =>
  near.some(
    ({ text, part }) =>
      DATE.test(text) && !isData(part, body) && !/\d\s?\p{L}*\.?\s?(?:\d{4}\s)?(?:to|until|–|—)\s?\d/u.test(text),
  );

/** Whether a part stands in a table that is not the one which lays out the whole page. */
function isData(part: Part, body: Part): boolean {
  const table = nearest(part, ({ tag }) => tag === 'table' || tag === 'dl');
  return table !== null && !within(body, (around) => around === table);
}

const isSigned = (near: readonly Passage[]): boolean => near.some(({ text }) => isByline(text));

/**
 * Whether a page that site builders call an article was published as one: it shows its readers a date or who wrote it,
 * and somebody reports.
 */
function isPublication(
  kind: PageKind,
  near: readonly Passage[],
  prose: readonly Passage[],
  { dates, authors }: Candidates,
): boolean {
  const text = textOf(prose);
  const isShown = isDated(near, prose[0]!.part) || dates.some(({ where }) => /^(?:time|itemprop|visible)/.test(where));
  const isNamed =
    isSigned(near) ||
    authors.some(({ where, text }) => /^(?:json-ld:|itemprop:|rel:)author$/.test(where) || isByline(text));
  if (kind.isNewsAddress) return true;
  return (isShown || isNamed) && (isNamed || !isEnglish(text) || REPORTING.test(text));
}

const isEnglish = (text: string): boolean => (text.match(/\bthe\b/gi)?.length ?? 0) > text.length / 300;

/** Signs of reported speech, up to two; verbs of saying are known in English alone. */
function speechIn(text: string): number {
  const quoted = text.match(QUOTED)?.length ?? 0;
  if (!isEnglish(text)) return quoted > 0 ? 1 : 0;
  const said = text.match(SAID)?.length ?? 0;
  return (said > 1 && quoted > 0 ? 1 : 0) + (said > 3 && quoted > 1 ? 1 : 0);
}
