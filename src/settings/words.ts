import type { Span } from '../model';

/** Words of an article, to be found again in what is read of it at another time. */
export interface Words {
  /** What stands before them, some words. */
  before: string;
  /** The words, in parts where the article parts them. */
  parts: string[];
}

/** As much as the Web Annotation model's examples give, which tells most repetitions apart. */
const contextLength = 32;

/** The words that spans of a text cover. */
export const wordsAt = (text: string, spans: readonly Span[]): Words => ({
  before: text.slice(Math.max(0, (spans[0]?.[0] ?? 0) - contextLength), spans[0]?.[0] ?? 0),
  parts: spans.map(([start, end]) => text.slice(start, end)),
});

/** Where words stand in a text: behind what stood before them, else where they stand first; null where they do not. */
export function locateWords(text: string, { before, parts }: Words): Span[] | null {
  const [first = '', ...others] = parts;
  const behind = text.indexOf(before + first);
  let at = behind >= 0 ? behind + before.length : text.indexOf(first);
  if (at < 0 || first === '') return null;
  const spans: Span[] = [[at, at + first.length]];
  for (const part of others) {
    at = text.indexOf(part, spans.at(-1)![1]);
    if (at < 0 || part === '') return null;
    spans.push([at, at + part.length]);
  }
  return spans;
}

export function isWords(value: unknown): value is Words {
  const { before, parts } = Object(value) as Partial<Words>;
  const isShort = (text: unknown): boolean => typeof text === 'string' && text.length <= 100_000;
  return isShort(before) && Array.isArray(parts) && parts.length > 0 && parts.length <= 100 && parts.every(isShort);
}
