import { atMost, flag, type Features } from './features';
import type { Place, Setting } from './setting';

/** So much of a content is looked at. */
const LOOK = 400;

const PATTERNS = {
  firstPerson: /\b(?:i|we|my|our)\b/,
  contentWould: /\b(?:would|could)\b/,
  contentWill: /\b(?:will|going to)\b/,
  contentWas: /\b(?:was|were|had)\b/,
  contentIs: /\b(?:is|are|has|have)\b/,
  contentNow: /\b(?:today|tonight|now|this (?:week|morning|year))\b/,
};

/** What is said. */
export function contentFeatures({ doc }: Setting, { statement: { content, kind } }: Place): Features {
  const [start, end] = content[0];
  const words = doc.text.slice(start, Math.min(end, start + LOOK)).toLowerCase();
  return {
    direct: flag(kind === 'direct'),
    indirect: flag(kind === 'indirect'),
    parts: atMost(4, content.length),
    contentLength: atMost(
      LOOK,
      content.reduce((sum, [from, to]) => sum + to - from, 0),
    ),
    ...Object.fromEntries(Object.entries(PATTERNS).map(([name, pattern]) => [name, flag(pattern.test(words))])),
  };
}
