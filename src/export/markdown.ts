import { bySpeaker } from './bySpeaker';
import type { Row } from './rows';
import { addressOf, type ExportSource } from './source';

/** Keeps a page's own text from becoming markup, and leaves alone what could not (spec.commonmark.org, backslash escapes). */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&')
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** In angle brackets an address may hold brackets and spaces; what would end it is encoded. */
const address = (url: string): string => `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;

/** A string of JSON is one of YAML (yaml.org/spec/1.2.2); "<" is escaped, lest markup of a page's title run where front matter is shown. */
const yaml = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003C');

/** A property as note programs read it. */
const property = (name: string, value: unknown): string => (value ? `${name}: ${yaml(value)}\n` : '');

function properties({ meta, accessed }: ExportSource): string {
  const lines = [
    property('title', meta.title),
    property('author', meta.authors.length > 0 && meta.authors),
    property('publication', meta.site),
    property('published', meta.published?.value),
    property('updated', meta.modified?.value),
    property('url', addressOf(meta)),
    property('accessed', accessed),
  ];
  return `---\n${lines.join('')}---\n\n`;
}

function byline({ meta, wording }: ExportSource): string {
  const parts = [meta.authors.join(', '), meta.site, meta.published && wording.date(meta.published)];
  const known = parts.flatMap((part) => (part ? [plain(part)] : []));
  return [...known, address(addressOf(meta))].join(' · ');
}

const item = ({ quote, how, link }: Row): string => `- ${plain(quote)} (${plain(how)}) [↗](${address(link)})`;

/** A heading for each speaker. */
const groups = (source: ExportSource): string[] =>
  [...bySpeaker(source)].map(([who, rows]) => `## ${plain(who)}\n\n${rows.map(item).join('\n')}`);

const section = (source: ExportSource): string =>
  [`# ${plain(source.meta.title ?? source.meta.url)}`, byline(source), ...groups(source)].join('\n\n');

/** Notes for people: each statement under its speaker, with a link to the passage; properties where it is one article. */
export function markdown(sources: readonly ExportSource[]): string {
  const [only, ...others] = sources;
  const head = only && others.length === 0 ? properties(only) : '';
  return `${head}${sources.map(section).join('\n\n')}\n`;
}
