import { textOf, type Speaker, type Statement } from '../model';
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
  /** ISO 8601 or TIMEX3. */
  date: string;
  granularity: string;
  /** `stated`: its own sentence says so; `context`: said on the same occasion as something dated; `article`: implied by the article's date. */
  basis: string;
  title: string;
  authors: string;
  publisher: string;
  published: string;
  modified: string;
  url: string;
  /** Opens the page at the quote. */
  link: string;
  accessed: string;
  /** All of it in a line, in the reader's language. */
  attributed: string;
}

/** The speakers of a statement, in its order. */
export const speakersOf = ({ speakers }: Pick<ExportSource, 'speakers'>, statement: Statement): Speaker[] =>
  statement.speakers.flatMap((id) => speakers.find((speaker) => speaker.id === id) ?? []);

function rowOf(source: ExportSource, statement: Statement, words: string): Row {
  const { article, meta, accessed, wording } = source;
  const speakers = speakersOf(source, statement);
  const link = fragmentLink(source, statement);
  return {
    statement,
    quote: words,
    kind: statement.kind,
    speaker: speakers.map(({ name }) => name).join('; '),
    role: speakers.flatMap(({ role }) => role ?? []).join('; '),
    cue: textOf(article.text, statement.cue),
    confidence: Math.round(statement.confidence * 100) / 100,
    date: statement.date.value ?? '',
    granularity: statement.date.granularity ?? '',
    basis: statement.date.value === null ? '' : statement.date.basis,
    title: meta.title ?? '',
    authors: meta.authors.join('; '),
    publisher: meta.site ?? '',
    published: meta.published?.value ?? '',
    modified: meta.modified?.value ?? '',
    url: addressOf(meta),
    link,
    accessed,
    attributed: attributed({ words, speakers, statement, meta, link }, wording),
  };
}

/** A row for each statement of an article, in their order. */
export function rowsOf(source: ExportSource): Row[] {
  const words = wordsIn(source.article);
  return source.statements.map((statement) => rowOf(source, statement, words(statement)));
}
