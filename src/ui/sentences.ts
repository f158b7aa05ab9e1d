import type { Block, Span } from '../model';
import type { Part } from './marked';

/** From here on, what stands around is cut; a list wants the gist. */
const longest = 280;

/** The sentences of a text that a span stands in, within its block or blocks. */
function sentencesAround(text: string, blocks: readonly Block[], [start, end]: Span): Span {
  const first = blocks.find((block) => block.start <= start && start < block.end);
  const last = blocks.find((block) => block.start < end && end <= block.end);
  const [from, to] = [first?.start ?? 0, last?.end ?? text.length];
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(from, to));
  const head = sentences.containing(start - from);
  const tail = sentences.containing(Math.max(start, end - 1) - from);
  return [head ? from + head.index : from, tail ? from + tail.index + tail.segment.length : to];
}

const clean = (text: string): string => text.replace(/\s+/g, ' ');

/** The gist of the sentence around a span. */
export function sentenceAround(text: string, blocks: readonly Block[], span: Span): string {
  const sentence = clean(text.slice(...sentencesAround(text, blocks, span))).trim();
  return sentence.length > longest ? `${sentence.slice(0, longest).trimEnd()}…` : sentence;
}

/** The sentences that some words stand in, in parts, the words among them apart. */
export function contextOf(text: string, blocks: readonly Block[], spans: readonly Span[]): Part[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  let [at] = sentencesAround(text, blocks, [first[0], last[1]]);
  const [, to] = sentencesAround(text, blocks, [first[0], last[1]]);
  const parts: Part[] = [];
  for (const [start, end] of spans) {
    parts.push({ text: clean(text.slice(at, start)), hit: false }, { text: clean(text.slice(start, end)), hit: true });
    at = end;
  }
  return [...parts, { text: clean(text.slice(at, to)), hit: false }].filter((part) => part.text !== '');
}
