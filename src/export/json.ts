import { textOf, type Span } from '../model';
import { type Row, rowsOf, speakersOf } from './rows';
import { addressOf, type ExportSource } from './source';

/**
 * Raised when a field changes its meaning or goes; new fields alone do not raise it. README.md lists them all.
 */
const version = 2;

interface DatePart {
  value: string;
  granularity: string;
}

const datePart = (date: DatePart | null): DatePart | null =>
  date && { value: date.value, granularity: date.granularity };

function statementPart(source: ExportSource, { statement, quote, occasion, corrected, link }: Row) {
  const { kind, confidence, date, evidence, content, cue } = statement;
  const { value, granularity, basis, from } = date;
  const spans: Record<'content' | 'cue' | 'source', Span[]> = { content, cue, source: statement.source };
  return {
    quote,
    kind,
    speakers: speakersOf(source, statement).map(({ name, kind, role }) => ({ name, kind, role })),
    cue: textOf(source.article.text, cue),
    confidence,
    date: { value, granularity, basis, from, confidence: date.confidence, occasion: occasion || null },
    corrected: corrected === '' ? [] : corrected.split('; '),
    evidence,
    spans,
    link,
  };
}

function articlePart(source: ExportSource) {
  const { meta, accessed } = source;
  return {
    url: addressOf(meta),
    readFrom: meta.url,
    title: meta.title,
    authors: meta.authors,
    publisher: meta.site,
    section: meta.section,
    language: meta.language,
    published: datePart(meta.published),
    modified: datePart(meta.modified),
    accessed,
    statements: rowsOf(source).map((row) => statementPart(source, row)),
  };
}

/** A document for programs; `version` above says what it holds. */
export const json = (sources: readonly ExportSource[]): string =>
  `${JSON.stringify({ format: 'on-record', version, articles: sources.map(articlePart) }, null, 2)}\n`;
