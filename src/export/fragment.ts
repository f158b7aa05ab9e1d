import type { Span, Statement } from '../model';
import { addressOf, type ExportSource } from './source';

/** Words given before and after a quotation to tell it from an equal one; more break sooner when the page changes. */
const contextWords = 4;
/** A quotation of more words is named by its first and last ones. */
const longestWhole = 12;
const endWords = 5;

/** Percent-encodes a term of a text directive; `-` and `,` part its terms (wicg.github.io/scroll-to-text-fragment). */
const encode = (term: string): string =>
  encodeURIComponent(term).replace(/[-,'()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** A directive is matched within one block of the page, so neither context nor term may cross a paragraph's end. */
const paragraphsOf = (text: string): string[] => text.split(/\n+/);
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Widens a span to whole words, since a directive only matches those. */
function wholeWords(text: string, [start, end]: Span): Span {
  const isWord = (at: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from > 0 && isWord(from) && isWord(from - 1)) from--;
  while (to < text.length && isWord(to - 1) && isWord(to)) to++;
  return [from, to];
}

/** What follows `text=` to find a span of the article's text: `prefix-,start,end,-suffix`. */
export function textDirective(text: string, span: Span): string {
  const [from, to] = wholeWords(text, span);
  const paragraphs = paragraphsOf(text.slice(from, to).trim());
  const words = wordsOf(text.slice(from, to));
  const before = wordsOf(paragraphsOf(text.slice(0, from)).at(-1) ?? '').slice(-contextWords);
  const after = wordsOf(paragraphsOf(text.slice(to))[0] ?? '').slice(0, contextWords);
  const whole = paragraphs.length === 1 && words.length <= longestWhole;
  const terms = whole
    ? [words]
    : [wordsOf(paragraphs[0]).slice(0, endWords), wordsOf(paragraphs.at(-1)!).slice(-endWords)];
  return [
    ...(before.length > 0 ? [`${encode(before.join(' '))}-`] : []),
    ...terms.map((term) => encode(term.join(' '))),
    ...(after.length > 0 ? [`-${encode(after.join(' '))}`] : []),
  ].join(',');
}

/** A link that opens the article at a statement's words, each part of them marked. */
export function fragmentLink({ article, meta }: Pick<ExportSource, 'article' | 'meta'>, statement: Statement): string {
  const directives = statement.content.map((span) => `text=${textDirective(article.text, span)}`);
  return directives.length === 0 ? addressOf(meta) : `${addressOf(meta)}#:~:${directives.join('&')}`;
}
