import { rowsOf, type Row } from './rows';
import { addressOf, type ExportSource } from './source';

/** Keeps a page's own text from becoming markup. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#+|~!&-]/g, (mark) => `\\${mark}`);

/** In angle brackets an address may hold brackets and spaces; what would end it is encoded. */
const address = (url: string): string => `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;

function byline({ meta, accessed }: ExportSource): string {
  const parts = [
    meta.authors.join(', '),
    meta.site ?? '',
    meta.published?.value ?? '',
    meta.modified ? `(${meta.modified.value})` : '',
  ];
  const known = parts.filter(Boolean).map(plain).join(' · ');
  return [known, `${address(addressOf(meta))} · ${accessed}`].filter(Boolean).join('  \n');
}

function item(row: Row): string {
  const who = [row.speaker || '?', row.role].filter(Boolean).map(plain).join(', ');
  const date = row.date && `${row.date} (${row.granularity}, ${row.basis})`;
  const cue = row.cue.trim() && `“${row.cue.trim()}”`;
  const facts = [row.kind, cue, date, `${Math.round(row.confidence * 100)} %`].filter(Boolean).map(plain).join(' · ');
  return `> ${plain(row.quote)}\n>\n> — **${who}** · ${facts} · [↗](${address(row.link)})`;
}

function section(source: ExportSource): string {
  const heading = `# ${plain(source.meta.title ?? source.meta.url)}`;
  return [heading, byline(source), ...rowsOf([source]).map(item)].join('\n\n');
}

/** Notes for people: each statement a quotation with its attribution and a link to the passage. */
export const markdown = (sources: readonly ExportSource[]): string => `${sources.map(section).join('\n\n')}\n`;
