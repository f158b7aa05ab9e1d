import type { Token } from '../../text/document';
import { lowerOf } from '../clause/shape';
import { PAST } from '../lexicon/tense';
import { flag, type Features } from './features';
import type { Place } from './setting';
import { STEMS, SUBORDINATE } from './words';

const isPast = (word: string): boolean => PAST.has(word) || (word.length > 3 && word.endsWith('ed'));

/** Tense and aspect of the reporting words. */
export function cueFeatures(frame: Token[], { statement }: Place): Features {
  const cue = statement.cue[0];
  if (!cue) return { cueNone: 1 };
  const at = frame.findIndex(({ start }) => start >= cue[0]);
  const own = frame.filter(({ start, end }) => start >= cue[0] && end <= cue[1]);
  const main = lowerOf(own.findLast(({ tag }) => tag === 'VERB') ?? own.at(-1));
  const lead = frame.slice(Math.max(0, at - 3), Math.max(0, at));
  const around = new Set([...lead, ...own].map(lowerOf));
  const holds = (...list: string[]): number => flag(list.some((word) => around.has(word)));
  const [next, afterNext] = frame.slice(at + own.length, at + own.length + 3);
  const stem = STEMS.find((one) => main.startsWith(one));
  return {
    cuePast: flag(isPast(main)),
    cuePresent: flag(!isPast(main) && main.endsWith('s')),
    cueGerund: flag(main.endsWith('ing')),
    cueBase: flag(!isPast(main) && !/(?:s|ing)$/.test(main)),
    perfect: holds('has', 'have', "'ve"),
    pluperfect: holds('had', "'d"),
    modal: holds('would', 'will', 'could', 'may', 'might', 'should', 'can', "'ll"),
    passive: holds('was', 'were', 'been', 'is', 'are', 'be'),
    cueIn: flag(/^(?:in|on)$/.test(lowerOf(next)) && (afterNext?.tag === 'PROPN' || afterNext?.tag === 'DET')),
    subordinate: flag(SUBORDINATE.has(lowerOf(frame[at - 1])) || SUBORDINATE.has(lowerOf(frame[at - 2]))),
    ...(stem !== undefined && { [`cue ${stem}`]: 1 }),
  };
}
