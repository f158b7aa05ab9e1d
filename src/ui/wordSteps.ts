import type { Span } from '../model';

/** Where words of a text begin and end. */
function edges(text: string): { starts: number[]; ends: number[] } {
  const words = [...text.matchAll(/\S+/g)];
  return { starts: words.map(({ index }) => index), ends: words.map(({ index, 0: word }) => index + word.length) };
}

/** Words with their beginning moved by one word, to the left or the right; as they are where there is no room. */
export function moveStart(text: string, spans: readonly Span[], by: 1 | -1): Span[] {
  const [first, ...others] = spans;
  if (!first) return [];
  const { starts } = edges(text);
  const to = by < 0 ? starts.findLast((at) => at < first[0]) : starts.find((at) => at > first[0]);
  return to === undefined || to >= first[1] ? [...spans] : [[to, first[1]], ...others];
}

/** The same with their end. */
export function moveEnd(text: string, spans: readonly Span[], by: 1 | -1): Span[] {
  const last = spans.at(-1);
  if (!last) return [];
  const { ends } = edges(text);
  const to = by < 0 ? ends.findLast((at) => at < last[1]) : ends.find((at) => at > last[1]);
  return to === undefined || to <= last[0] ? [...spans] : [...spans.slice(0, -1), [last[0], to]];
}
