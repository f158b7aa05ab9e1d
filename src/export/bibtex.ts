import { citationKey, dateParts, nameParts, noteOf } from './citation';
import { addressOf, type ExportSource } from './source';

const escapes = new Map<string, string>(
  Object.entries({
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }),
);

/** Makes a page's text inert to TeX; braces are dropped, since an unpaired one would break the entry. */
const tex = (text: string): string =>
  text.replace(/[{}]/g, '').replace(/[\\~^&%$#_]/g, (mark) => escapes.get(mark) ?? `\\${mark}`);

function author(name: string): string {
  const { family, given, literal } = nameParts(name);
  return literal === undefined ? `${tex(family ?? '')}, ${tex(given ?? '')}` : `{${tex(literal)}}`;
}

const pad = (part: number): string => String(part).padStart(2, '0');

function entry(source: ExportSource): string {
  const { meta, accessed } = source;
  const issued = dateParts(meta.published?.value ?? '');
  const fields: [string, string][] = [
    ['author', meta.authors.map(author).join(' and ')],
    ['title', meta.title ? `{${tex(meta.title)}}` : ''],
    ['organization', tex(meta.site ?? '')],
    ['date', issued.map(pad).join('-')],
    ['url', addressOf(meta).replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', accessed.slice(0, 10)],
    ['annote', tex(noteOf(source))],
  ];
  const known = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${citationKey(source)},\n${known.join('')}}\n`;
}

/** BibTeX entries in the manner of biblatex (`@online`, ISO dates). */
export const bibtex = (sources: readonly ExportSource[]): string => sources.map(entry).join('\n');
