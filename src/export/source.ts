import type { Article, Meta, Speaker, Statement } from '../model';
import type { Wording } from './wording';

/** What is exported of one article. */
export interface ExportSource {
  article: Article;
  meta: Meta;
  /** Every speaker of the article. */
  speakers: Speaker[];
  /** The chosen statements, in the order wanted. */
  statements: Statement[];
  /** When it was read, ISO 8601 in UTC. */
  accessed: string;
  wording: Wording;
}

/** The address to cite: the one the page names as its own, else the one it was read under, without its fragment. */
export const addressOf = ({ url, canonicalUrl }: Meta): string => (canonicalUrl ?? url).replace(/#.*$/s, '');
