import { dateParts, nameParts } from './citation';
import { rowsOf } from './rows';
import { addressOf, type ExportSource } from './source';

const line = (tag: string, value: string): string => {
  const text = value.replace(/\s+/g, ' ').trim();
  return text ? `${tag}  - ${text}\r\n` : '';
};

/** "Brandt, Maya"; a name of one piece stays whole. */
function author(name: string): string {
  const { family, given, literal } = nameParts(name);
  return literal ?? `${family}, ${given}`;
}

/** YYYY/MM/DD/ as far as it is known; the last slash parts off what else may be said of it. */
function day(value: string | undefined): string {
  const [year, ...rest] = dateParts(value ?? '');
  if (!year) return '';
  const two = rest.map((part) => String(part).padStart(2, '0'));
  return `${[year, two[0] ?? '', two[1] ?? ''].join('/')}/`;
}

function entry(source: ExportSource): string {
  const { meta, accessed } = source;
  return [
    line('TY', 'NEWS'),
    ...meta.authors.map((name) => line('AU', author(name))),
    line('TI', meta.title ?? ''),
    line('T2', meta.site ?? ''),
    line('SE', meta.section ?? ''),
    line('PY', String(dateParts(meta.published?.value ?? '')[0] ?? '')),
    line('DA', day(meta.published?.value)),
    line('LA', meta.language ?? ''),
    line('UR', addressOf(meta)),
    line('Y2', day(accessed)),
    ...rowsOf(source).map(({ attributed }) => line('N1', attributed)),
    'ER  - \r\n',
  ].join('');
}

/** RIS (as Zotero, EndNote and Mendeley read it): the articles, with what was said in each as notes. */
export const ris = (sources: readonly ExportSource[]): string => sources.map(entry).join('\r\n');
