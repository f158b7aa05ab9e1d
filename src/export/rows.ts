import { textOf, type Speaker, type Statement } from '../model';
import { fragmentLink } from './fragment';
import { addressOf, type ExportSource } from './source';

/** A statement with all that a fact-checker notes of it; empty strings where something is unknown. */
export interface Row {
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
}

/** The speakers of a statement, in its order. */
export const speakersOf = ({ speakers }: Pick<ExportSource, 'speakers'>, statement: Statement): Speaker[] =>
  statement.speakers.flatMap((id) => speakers.find((speaker) => speaker.id === id) ?? []);

function rowOf(source: ExportSource, statement: Statement): Row {
  const { article, meta, accessed } = source;
  const speakers = speakersOf(source, statement);
  return {
    quote: textOf(article.text, statement.content),
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
    link: fragmentLink(source, statement),
    accessed,
  };
}

export const rowsOf = (sources: readonly ExportSource[]): Row[] =>
  sources.flatMap((source) => source.statements.map((statement) => rowOf(source, statement)));
