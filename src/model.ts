import type { RuleId } from './rules';

/**
 * The vocabulary of On Record. Types and small guards only; every room speaks in these terms.
 *
 * All offsets are UTF-16 code units into `Article.text`.
 */

/** A half-open range `[start, end)` of `Article.text`. */
export type Span = readonly [start: number, end: number];

export type BlockKind =
  | 'headline'
  | 'subheading'
  | 'standfirst'
  | 'paragraph'
  | 'listItem'
  | 'blockquote'
  | 'pullQuote'
  | 'caption'
  | 'embed'
  | 'entry';

/** A stretch of `Article.text`; blocks stand in reading order, do not overlap, and are joined by a blank line. */
export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
  /** The time of a live-blog entry, as the page writes it. */
  time?: string;
  /** Who wrote an embedded post. */
  author?: string;
  /** Stretches set in bold, such as the names in an interview. */
  emphasis?: Span[];
}

/** A string of the page that may hold a fact, and where it stood ("json-ld", "meta:og:title", "visible"). */
export interface Candidate {
  where: string;
  text: string;
}

/** What the page offers about its article, undecided and in document order. */
export interface Candidates {
  title: Candidate[];
  authors: Candidate[];
  site: Candidate[];
  section: Candidate[];
  canonicalUrl: Candidate[];
  language: Candidate[];
  /** Published and modified dates alike; `where` tells them apart where the page does ("json-ld:datePublished"). */
  dates: Candidate[];
}

/** What a page offers that claims nothing. */
export const noCandidates = (): Candidates => ({
  title: [],
  authors: [],
  site: [],
  section: [],
  canonicalUrl: [],
  language: [],
  dates: [],
});

export interface Article {
  /** The address the page was read under. */
  url: string;
  text: string;
  blocks: Block[];
  candidates: Candidates;
}

/**
 * Why a page is not read as an article: the front of a site or section; almost only links; little text; it sells;
 * many people's posts; a handbook or a dictionary; a list of many things; it wants its reader to sign, book or apply;
 * it is about its own site; nobody reports; or, where the reader asked for it, there is no text at all.
 */
export type Refusal =
  | 'front'
  | 'links'
  | 'littleText'
  | 'shop'
  | 'discussion'
  | 'reference'
  | 'listing'
  | 'request'
  | 'house'
  | 'noReport'
  | 'noText';

/** How finely a date is known. */
export type Granularity =
  'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'week' | 'weekend' | 'day' | 'time';

/** A published or modified date as the page writes it. */
export interface PageDate {
  /** ISO 8601 in the page's own local time, with the offset where the page gives one; in UTC only where no other clock is told. */
  value: string;
  granularity: Granularity;
  /** The candidate it was read from. */
  from: Candidate;
}

export interface Meta {
  url: string;
  canonicalUrl: string | null;
  title: string | null;
  authors: string[];
  site: string | null;
  section: string | null;
  /** BCP 47, lower case ("en", "de-ch"). */
  language: string | null;
  published: PageDate | null;
  modified: PageDate | null;
}

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unnamed';

/** Who speaks: the canonical entity behind the mentions of an article. */
export interface Speaker {
  id: number;
  /** The fullest name, or for an unnamed source its description ("a senior official"). */
  name: string;
  kind: SpeakerKind;
  /** A role the article gives: "US president". */
  role: string | null;
  mentions: Span[];
}

/** How we know: a rule's id with its arguments, never a sentence; the reader's language makes the sentence. */
export interface Evidence {
  rule: RuleId;
  args: Record<string, string>;
}

/** Direct: wholly inside quotation marks. Mixed: partly. Indirect: without marks. */
export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** When a statement was made, as far as the article tells. */
export interface ToldDate {
  /** ISO 8601 / TIMEX3 value. */
  value: string;
  granularity: Granularity;
  /**
   * `stated`: its own sentence tells; `context`: it was said on the same occasion as something that is dated;
   * `article`: it was plainly said for this report; `reader`: the reader of the page says so.
   */
  basis: 'stated' | 'context' | 'article' | 'reader';
  /** Where the value was read: an expression of the text, a live-blog entry's time, one of the article's dates; or who set it. */
  from: 'text' | 'entry' | 'published' | 'modified' | 'reader';
  /** The date expression, for `text`. */
  span: Span | null;
  /** What the fitted trees make of it, 0 to 1: the probability that the value is right, not calibrated on other outlets. */
  confidence: number;
}

/** The article does not tell when a statement was made. */
export interface UntoldDate {
  basis: 'unknown';
  value: null;
  granularity: null;
  from: null;
  span: null;
  /** The same, that it is not told. */
  confidence: number;
}

/** When a statement was made, and how we know; parted by `basis`, or by `value === null`. */
export type StatementDate = ToldDate | UntoldDate;

/** An attribution relation: a source says a content, marked by a cue. */
export interface Statement {
  /** Position in `Analysis.statements`. */
  id: number;
  content: Span[];
  /** The reporting words; empty for a quotation without any. */
  cue: Span[];
  /** The mention of who speaks; empty where none is given. */
  source: Span[];
  kind: StatementKind;
  /** Ids into `Analysis.speakers`; several speak jointly; empty means unknown. */
  speakers: number[];
  /** Calibrated probability, 0 to 1, that content and speaker are right. */
  confidence: number;
  evidence: Evidence[];
  date: StatementDate;
}

/** A date expression of the text. */
export interface DateMention {
  span: Span;
  type: 'date' | 'time' | 'duration' | 'set';
  /** TIMEX3 / ISO 8601: 2013-06-08, 2013-W23, 2013-Q1, 199 (the 1990s), P3Y; null where it cannot be resolved. */
  value: string | null;
  granularity: Granularity | null;
  /** First and last day it covers, YYYY-MM-DD; null for durations and what is unresolved. */
  covers: { from: string; to: string } | null;
  /** Too vague to show ("recently"). */
  vague: boolean;
}

export interface Analysis {
  meta: Meta;
  /** False where the text is in a language that is not read yet: then only `meta` is filled. */
  supported: boolean;
  speakers: Speaker[];
  /** In reading order of their content. */
  statements: Statement[];
  /** In reading order. */
  dates: DateMention[];
}

/** The words that date the occasion on which a statement was made; null where it is dated otherwise. */
export const occasionIn = (text: string, { basis, span }: StatementDate): string | null =>
  basis === 'context' && span ? text.slice(...span) : null;

/** The text that spans cover, its parts joined by an ellipsis. */
export const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ');
