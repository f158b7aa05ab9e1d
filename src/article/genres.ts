import { linkedShare } from './beside';
import type { Passage } from './passages';
import { DATE } from './publication';
import { within } from './tree';

/** Pages about a site, not about the world: by their whole headline, or where little speaks for an article by a word. */
const HOUSE =
  /^(?:(?:our )?(?:privacy|cookies?)(?: policy| notice)?|terms (?:of|and) .{3,40}|legal notice|imprint|impressum|datenschutz.*|agb|about(?: us)?|contact(?: us)?|our team|faqs?|frequently asked questions|press (?:office|room)|testimonials|glossary|(?:death|funeral|family|public|legal) notices|(?:your|daily|weekly|monthly|today['’]s) horoscopes?\b.*)$/i;
const HOUSE_WORD =
  /\b(?:privacy|cookies?|terms (?:of|and)|legal notice|imprint|disclaimer|datenschutz|impressum|agb)\b/i;

/** "Quiz: how well do you know the week?" */
const QUIZ = /^(?:\p{L}+ )?quiz:/iu;

/** Pages of podcasts: "Ep. 41: The man who counts lighthouses", with notes on the show. */
const EPISODE = /^ep(?:isode)?\.?\s?#?\d+\s?[:|–—-]/i;
const SHOW_NOTES = /^(?:show ?notes|episode notes|(?:mentioned |links |about )?(?:in |from )?this episode)$/i;
/** What parts a song. */
const STANZA = /^\[?(?:verse|chorus|refrain|pre-chorus)(?: \d)?\]?:?$/i;

/** What help pages ask at their end. */
const HELPFUL = /^was this (?:article|page|answer|information) (?:helpful|useful)\b/i;

/** Whether a page is of a kind that is never an article, whatever it claims. */
export const isNeverArticle = (headline: string, between: readonly Passage[], passages: readonly Passage[]): boolean =>
  HOUSE.test(headline) ||
  EPISODE.test(headline) ||
  QUIZ.test(headline) ||
  between.some((passage) => isHeading(passage) && (SHOW_NOTES.test(passage.text) || STANZA.test(passage.text))) ||
  passages.some(({ text }) => HELPFUL.test(text));

/** Whether one that claims little is by a word of its headline about its site. */
export const isHouseMatter = (headline: string): boolean => HOUSE_WORD.test(headline);

export const isHeading = ({ part }: Passage): boolean => within(part, ({ tag }) => /^h[1-6]$/.test(tag));

/** Dates between the paragraphs, some beside a link: every text of a thread or a list has its own. */
export const isThread = (between: readonly Passage[]): boolean =>
  between.filter((passage) => ownSize(passage) < 40 && DATE.test(passage.text)).length > 1;

const ownSize = (passage: Passage): number => passage.text.length * (1 - linkedShare(passage));

/** "(1) The owner …", "2. The captain …": laws, judgments and minutes count their paragraphs. */
export const isCounted = (prose: readonly Passage[]): boolean =>
  prose.filter(({ text }) => /^(?:\(\d{1,3}\)|\d{1,3}[.)])\s/.test(text)).length > prose.length / 2;

/** Code, definitions and questions that unfold are what handbooks are made of. */
export function isHandbook(body: readonly Passage[], passages: readonly Passage[]): boolean {
  const count = (among: readonly Passage[], tags: RegExp) =>
    among.filter(({ part }) => within(part, ({ tag }) => tags.test(tag))).length;
  if (count(passages, /^summary$/) > 2) return true;
  return count(passages, /^(?:pre|code)$/) > 1 || count(body, /^(?:dt|dd)$/) > body.length / 2;
}
