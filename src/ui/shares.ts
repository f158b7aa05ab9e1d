import type { Entry, Voice } from './entries';

/** How much of the quoted words one voice has; `voice` is null for those drawn in the neutral colour together. */
export interface Share {
  voice: Voice | null;
  /** Of 1. */
  share: number;
}

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** A stretch between quotation marks; the bound keeps a text of unclosed marks cheap. */
const marked = /["“„«]([^"”“»]{1,2000})["”“»]/gu;

const wordsIn = (text: string): number => text.match(word)?.length ?? 0;

/** Words in the speaker's own voice: all of a direct quotation, what stands between marks of a mixed one. */
function quotedWords({ statement, text }: Entry): number {
  if (statement.kind === 'indirect') return 0;
  if (statement.kind === 'direct') return wordsIn(text);
  return [...text.matchAll(marked)].reduce((sum, [, inner]) => sum + wordsIn(inner), 0);
}

/** Who gets how much of the article's quoted words, in the order of their colours and the rest last; empty where nothing is quoted. */
export function sharesOf(entries: readonly Entry[]): Share[] {
  const words = new Map<Voice | null, number>();
  for (const entry of entries) {
    const voice = entry.voice.hue === null ? null : entry.voice;
    words.set(voice, (words.get(voice) ?? 0) + quotedWords(entry));
  }
  const all = [...words.values()].reduce((sum, count) => sum + count, 0);
  const shares = [...words].filter(([, count]) => count > 0).map(([voice, count]) => ({ voice, share: count / all }));
  const rank = ({ voice }: Share): number => voice?.hue ?? Infinity;
  return shares.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
