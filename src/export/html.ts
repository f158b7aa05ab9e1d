import { speakersIn } from './attributed';
import { bySpeaker } from './bySpeaker';
import { type Row, rowsOf, speakersOf } from './rows';
import { addressOf, type ExportSource } from './source';

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A page's own text as text of ours, inside and outside of attributes. */
const plain = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities.get(mark)!);

/** Nothing but the web's addresses becomes a link. */
const link = (url: string, text: string): string =>
  /^https?:/.test(url) ? `<a href="${plain(url)}">${plain(text)}</a>` : plain(text);

const item = ({ quote, how, link: url }: Row): string => `<li>${plain(quote)} (${plain(how)}) ${link(url, '↗')}</li>\n`;

/** Each statement as a quotation for a text that is being written, with who says it, how, when and where. */
export const formatted = (source: ExportSource): string[] =>
  rowsOf(source).map(({ statement, quote, how, link: url }) => {
    const who = plain(speakersIn(speakersOf(source, statement), source.wording));
    const where = link(url, source.meta.title ?? source.meta.url);
    return `<blockquote>${plain(quote)}</blockquote>\n<p>– ${who} (${plain(how)}). ${where}</p>\n`;
  });

function section(source: ExportSource): string {
  const { meta, wording } = source;
  const facts = [meta.authors.join(', '), meta.site, meta.published && wording.date(meta.published)];
  const byline = facts.flatMap((fact) => (fact ? [plain(fact)] : [])).join(' · ');
  const groups = [...bySpeaker(source)].map(
    ([who, rows]) => `<h2>${plain(who)}</h2>\n<ul>\n${rows.map(item).join('')}</ul>\n`,
  );
  return `<h1>${link(addressOf(meta), meta.title ?? meta.url)}</h1>\n<p>${byline}</p>\n${groups.join('')}`;
}

/** A page for word processors, which keep its headings, lists and links. */
export function html(sources: readonly ExportSource[]): string {
  const title = plain(sources[0]?.meta.title ?? 'On Record');
  return `<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n${sources.map(section).join('')}</body>\n</html>\n`;
}
