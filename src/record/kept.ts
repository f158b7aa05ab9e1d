import type { Block, Meta, SpeakerKind, Statement } from '../model';

/*
 * The vocabulary of the record: what is kept of articles that the reader chose to keep. Everything here travels as JSON.
 * Times are ISO 8601 in UTC.
 */

/** Where an article stands: the address to cite, and the site it belongs to. */
export interface Place {
  url: string;
  /** Host without "www."; what erasing by site and the filter go by. */
  site: string;
}

/** An article of the record; one, however often it was updated, and wherever else the same text stands. */
export interface KeptArticle {
  id: number;
  /** As of the latest version. */
  meta: Meta;
  /** When it was first kept. */
  keptAt: string;
  /** When it was last read. */
  readAt: string;
  /** The first is where it was found first. */
  places: Place[];
  /** Addresses it is known by, see `keysOf`. */
  keys: string[];
  /** Of the latest version's text, see `sketchOf`. */
  sketch: number[];
  /** How many versions were read, at least one. */
  versions: number;
  /** The one that was read last. */
  latest: number;
  /** How many statements are kept of it. */
  statements: number;
}

/** An article's text as it was read once; versions count from 0, in the order in which they were kept. */
export interface KeptText {
  article: number;
  version: number;
  readAt: string;
  meta: Meta;
  text: string;
  blocks: Block[];
}

/** Who speaks in a kept statement, as the article has them, and who that is across articles. */
export interface KeptSpeaker {
  name: string;
  kind: SpeakerKind;
  role: string | null;
  /** Null for those who are nobody across articles, such as "a senior official". */
  person: number | null;
}

/** A statement of a kept article. Its spans are those of the text of `version`. */
export interface KeptStatement extends Omit<Statement, 'id' | 'speakers'> {
  id: number;
  article: number;
  /** The last version that holds it. */
  version: number;
  /** Whether a later version of the article no longer holds it. */
  gone: boolean;
  /** The words of its content. */
  quote: string;
  speakers: KeptSpeaker[];
}

/** A role that a person was given, and the first and last day (YYYY-MM-DD) of articles that give it. */
interface Role {
  name: string;
  first: string;
  last: string;
}

/** How much is known of somebody to tell who they are. */
export interface Profile {
  /** Spellings, the commonest first. */
  names: string[];
  kind: 'person' | 'organization';
  roles: Role[];
  sites: string[];
  /** Names of others in the same articles, folded; the latest first. */
  company: string[];
}

/** Somebody across articles. */
export interface Person extends Profile {
  id: number;
  /** The first is the person's own, the others are those of the same one in records that were imported. */
  uids: string[];
  /** What they are found by, see `keysOfNames`. */
  keys: string[];
  statements: number;
  articles: number;
  /** Whom the reader said this is; undone by null. */
  sameAs: number | null;
}

/** One article as it was read, to be kept: the statements with their words and speakers in place of ids. */
export interface Reading {
  readAt: string;
  meta: Meta;
  text: string;
  blocks: Block[];
  statements: ReadStatement[];
}

export type ReadStatement = Omit<Statement, 'id' | 'speakers'> & {
  quote: string;
  /** `uid` is one of a person's in the record that it is imported from. */
  speakers: (Omit<KeptSpeaker, 'person'> & { uid?: string })[];
};

/** A statement as it is listed, with what is told of its article. */
export interface Row {
  statement: KeptStatement;
  article: Pick<KeptArticle, 'id' | 'meta' | 'places'>;
}

/** Somebody as the reader sees them: all who are said to be one. */
export interface PersonView {
  /** What is known of them together. */
  person: Person;
  /** Those the reader said are the same. */
  joined: Person[];
  /** Others whose names fit. */
  perhaps: Person[];
}

/** An article with all its versions and statements. */
export interface ArticleView {
  article: KeptArticle;
  texts: KeptText[];
  statements: KeptStatement[];
}
