import { fold } from '../text/fold';

/** A stretch of a text, and whether it was searched for. */
export interface Part {
  text: string;
  hit: boolean;
}

/** The words of a search, folded. */
export const searchWords = (words: string): string[] => fold(words).split(/\s+/).filter(Boolean);

/** Which UTF-16 code units of a text some words cover, as `fold` sees it. */
function covered(text: string, words: readonly string[]): boolean[] {
  const from: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; at += String.fromCodePoint(text.codePointAt(at)!).length) {
    const letter = fold(String.fromCodePoint(text.codePointAt(at)!));
    for (let unit = 0; unit < letter.length; unit++) from.push(at);
    folded += letter;
  }
  from.push(text.length);
  const hits = Array.from({ length: text.length }, () => false);
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      hits.fill(true, from[at], from[at + word.length]);
  return hits;
}

/** A text in parts, those apart that hold one of the words; whole where none does. */
export function markedParts(text: string, words: readonly string[]): Part[] {
  const hits = covered(text, words);
  const parts: Part[] = [];
  for (let at = 0; at < text.length; at++) {
    const last = parts.at(-1);
    if (last?.hit === hits[at]) last!.text += text[at];
    else parts.push({ text: text[at]!, hit: hits[at]! });
  }
  return parts;
}
