import { occasionIn, textOf, type Speaker, type Statement } from '../model';
import { isCorrecting } from '../rules';
import { attributed } from './attributed';
import { fragmentLink } from './fragment';
import { addressOf, type ExportSource } from './source';
import { wordsIn } from './words';

/** A statement with all that a fact-checker notes of it; empty strings where something is unknown. */
export interface Row {
  statement: Statement;
  /** The words as they may stand elsewhere, in marks where the article has them. */
  quote: string;
  kind: Statement['kind'];
  speaker: string;
  role: string;
  cue: string;
  /** 0 to 1. */
  confidence: number;
  /** ISO 8601 or TIMEX3: when it was said, where the text dates it or its occasion. */
  date: string;
  /** The same where nothing but the article's own date tells. */
  dateImplied: string;
  granularity: string;
  /**
   * `stated`: its own sentence says so; `context`: said on the same occasion as something dated; `article`: implied by
   * the article's date; `reader`: the reader says so; `unknown`: not told.
   */
  basis: Statement['date']['basis'];
  /** The words that date its occasion. */
  occasion: string;
  /** 0 to 1: that date, or that it is not told, is right. */
  dateConfidence: number;
  /** What the reader has put right: speaker, name, kind, date, words, or that it was missed. */
  corrected: string;
  title: string;
  authors: string;
  publisher: string;
  published: string;
  modified: string;
  url: string;
  /** Opens the page at the quote. */
  link: string;
  accessed: string;
  /** In which way and when it was said, and how that is known, in the reader's language. */
  how: string;
  /** All of it in a line, in the reader's language. */
  attributed: string;
}

/** The speakers of a statement, in its order. */
export const speakersOf = ({ speakers }: Pick<ExportSource, 'speakers'>, statement: Statement): Speaker[] =>
  statement.speakers.flatMap((id) => speakers.find((speaker) => speaker.id === id) ?? []);

const twoDigits = (share: number): number => Math.round(share * 100) / 100;

function rowOf(source: ExportSource, statement: Statement, words: string): Row {
  const { article, meta, accessed, wording } = source;
  const speakers = speakersOf(source, statement);
  const link = fragmentLink(source, statement);
  const { date } = statement;
  const occasion = occasionIn(article.text, date);
  const how = wording.how(statement, occasion);
  return {
    statement,
    quote: words,
    kind: statement.kind,
    speaker: speakers.map(({ name }) => name).join('; '),
    role: speakers.flatMap(({ role }) => role ?? []).join('; '),
    cue: textOf(article.text, statement.cue),
    confidence: twoDigits(statement.confidence),
    date: (date.basis !== 'article' && date.value) || '',
    dateImplied: (date.basis === 'article' && date.value) || '',
    granularity: date.granularity ?? '',
    basis: date.basis,
    occasion: occasion ?? '',
    dateConfidence: twoDigits(date.confidence),
    corrected: statement.evidence
      .flatMap(({ rule }) => (isCorrecting(rule) ? rule.replace('reader.', '') : []))
      .join('; '),
    title: meta.title ?? '',
    authors: meta.authors.join('; '),
    publisher: meta.site ?? '',
    published: meta.published?.value ?? '',
    modified: meta.modified?.value ?? '',
    url: addressOf(meta),
    link,
    accessed,
    how,
    attributed: attributed({ words, speakers, how, meta, link }, wording),
  };
}

/** A row for each statement of an article, in their order. */
export function rowsOf(source: ExportSource): Row[] {
  const words = wordsIn(source.article);
  return source.statements.map((statement) => rowOf(source, statement, words(statement)));
}
