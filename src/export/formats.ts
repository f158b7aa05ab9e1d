import { annotations } from './annotations';
import { bibtex } from './bibtex';
import { calendar } from './calendar';
import { csl } from './citation';
import { csv } from './csv';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import { ris } from './ris';
import type { ExportSource } from './source';

interface Format {
  write: (sources: readonly ExportSource[]) => string;
  type: string;
  extension: string;
}

const formats = {
  markdown: { write: markdown, type: 'text/markdown', extension: 'md' },
  html: { write: html, type: 'text/html', extension: 'html' },
  csv: { write: csv, type: 'text/csv', extension: 'csv' },
  json: { write: json, type: 'application/json', extension: 'json' },
  annotations: { write: annotations, type: 'application/ld+json', extension: 'jsonld' },
  csl: { write: csl, type: 'application/vnd.citationstyles.csl+json', extension: 'csl.json' },
  bibtex: { write: bibtex, type: 'application/x-bibtex', extension: 'bib' },
  ris: { write: ris, type: 'application/x-research-info-systems', extension: 'ris' },
  calendar: { write: calendar, type: 'text/calendar', extension: 'ics' },
} satisfies Record<string, Format>;

/** A file's name from the headline: letters, digits and hyphens, no path. */
function fileName(sources: readonly ExportSource[], extension: string): string {
  const title = sources[0]?.meta.title ?? '';
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join('-').slice(0, 60) || 'on-record'}.${extension}`;
}

/** The sources as a file of one format. */
export function exportAs(format: keyof typeof formats, sources: readonly ExportSource[]) {
  const { write, type, extension } = formats[format];
  return { name: fileName(sources, extension), type, text: write(sources) };
}
