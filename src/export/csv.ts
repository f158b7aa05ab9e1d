import { rowsOf, type Row } from './rows';
import type { ExportSource } from './source';

const columns: Exclude<keyof Row, 'statement'>[] = [
  'quote',
  'kind',
  'speaker',
  'role',
  'cue',
  'confidence',
  'date',
  'dateImplied',
  'granularity',
  'basis',
  'occasion',
  'dateConfidence',
  'corrected',
  'title',
  'authors',
  'publisher',
  'published',
  'modified',
  'url',
  'link',
  'accessed',
];

/** Spreadsheets take a cell that begins so for a formula (owasp.org/www-community/attacks/CSV_Injection). */
const formula = /^[\s]*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u;

/** A leading apostrophe makes the cell text; it is what spreadsheets themselves write. */
const inert = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** RFC 4180 with a header line, and a byte order mark so that Excel reads it as UTF-8. */
export function csv(sources: readonly ExportSource[]): string {
  const lines = sources.flatMap(rowsOf).map((row) => columns.map((column) => quoted(inert(String(row[column])))));
  return `\uFEFF${[columns, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}
