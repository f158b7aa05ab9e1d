import { rowsOf } from './rows';
import { addressOf, type ExportSource } from './source';

interface Name {
  family?: string;
  given?: string;
  literal?: string;
}

/** Words that belong to the family name they stand before. */
const particles = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'du',
  'ibn',
  'la',
  'le',
  'ter',
  'van',
  'von',
]);

/** A byline's name in parts; one word, such as an agency's, is kept whole. */
export function nameParts(name: string): Name {
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return { literal: name.trim() };
  let family = words.length - 1;
  while (family > 1 && particles.has(words[family - 1].toLowerCase())) family--;
  return { given: words.slice(0, family).join(' '), family: words.slice(family).join(' ') };
}

/** `[year, month, day]` as far as an ISO date goes; empty for what is none. */
export const dateParts = (value: string): number[] =>
  (/^\d{4}(?:-\d\d){0,2}/.exec(value)?.[0] ?? '').split('-').filter(Boolean).map(Number);

/** A key of letters and digits: author or site, and year. */
export function citationKey({ meta }: ExportSource): string {
  const author = meta.authors[0] ? nameParts(meta.authors[0]) : {};
  const name = author.family ?? author.literal ?? meta.site ?? 'article';
  const bare = name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
  return `${bare || 'article'}${dateParts(meta.published?.value ?? '')[0] ?? ''}`;
}

/** What was said in the article, a statement a line. */
export const noteOf = (source: ExportSource): string =>
  rowsOf(source)
    .map(({ attributed }) => attributed)
    .join('\n');

const dateField = (value: string | undefined) => {
  const parts = dateParts(value ?? '');
  return parts.length > 0 ? { 'date-parts': [parts] } : undefined;
};

/** CSL-JSON (docs.citationstyles.org) for the articles; what is unknown is left out. */
export function csl(sources: readonly ExportSource[]): string {
  const items = sources.map((source) => {
    const { meta, accessed } = source;
    return {
      id: citationKey(source),
      type: 'article-newspaper',
      title: meta.title ?? undefined,
      author: meta.authors.length > 0 ? meta.authors.map(nameParts) : undefined,
      'container-title': meta.site ?? undefined,
      section: meta.section ?? undefined,
      language: meta.language ?? undefined,
      issued: dateField(meta.published?.value),
      accessed: dateField(accessed),
      URL: addressOf(meta),
      note: noteOf(source) || undefined,
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
