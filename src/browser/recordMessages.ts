import type { FileArticle, FilePerson } from '../record/file';
import type { ArticleView, Person, PersonView, Row } from '../record/kept';
import type { Found, Query } from '../record/query';
import type { Scope } from '../record/scope';

/** How much is kept. */
interface Amount {
  articles: number;
  statements: number;
  people: number;
}

/** What the record has to do with the page of a tab. */
export interface PageInRecord {
  /** How much is kept of all pages. */
  amount: Amount;
  /** Of each article of the page, what is kept of it. */
  kept: ({ article: number; since: string; versions: number } | null)[];
  /** Who speaks there and in other articles too, the most quoted first. */
  people: Person[];
}

/** What pages of ours ask of the record. Who asks for what is not there any more gets null. */
export interface RecordRequests {
  amount: { request: null; response: Amount };
  ofPage: { request: { tabId: number }; response: PageInRecord };
  /** Keeps what a tab shows; rejects in private windows, and where there is no room. */
  keepPage: { request: { tabId: number }; response: PageInRecord };
  /** Erases what is kept of a tab's articles. */
  forgetPage: { request: { tabId: number }; response: PageInRecord };
  search: { request: { query: Query }; response: Found };
  rows: { request: { ids: number[] }; response: Row[] };
  peopleNamed: { request: { typed: string }; response: Person[] };
  person: { request: { id: number }; response: PersonView | null };
  article: { request: { id: number }; response: ArticleView | null };
  /** Says who somebody is; null takes it back. */
  join: { request: { id: number; as: number | null }; response: null };
  /** Says that somebody else of the name speaks in an article; gives whom it was given to. */
  reassign: { request: { article: number; from: number; to: number | null }; response: number | null };
  erase: { request: { scope: Scope }; response: Amount };
  articlesAfter: { request: { after: number }; response: ArticleView[] };
  peopleAfter: { request: { after: number }; response: Person[] };
  /** Gives how many articles were not there before. */
  importArticles: { request: { articles: FileArticle[]; people: FilePerson[] }; response: number };
  importJoins: { request: { joins: [uid: string, as: string][] }; response: null };
}

const anObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only pages of ours are heard, which are of the same version; what a file holds is looked at before it is sent. */
export const recordShapes: Record<keyof RecordRequests, (request: unknown) => boolean> = {
  amount: (request) => request === null,
  ofPage: anObject,
  keepPage: anObject,
  forgetPage: anObject,
  search: anObject,
  rows: anObject,
  peopleNamed: anObject,
  person: anObject,
  article: anObject,
  join: anObject,
  reassign: anObject,
  erase: anObject,
  articlesAfter: anObject,
  peopleAfter: anObject,
  importArticles: anObject,
  importJoins: anObject,
};
