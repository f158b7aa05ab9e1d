import type { Token } from '../../text/document';
import { lowerOf } from '../clause/shape';
import { atMost, flag, type Features } from './features';
import { ADVERBS, HEARERS, OCCASION_KINDS, OUTLETS, PRESS } from './words';

/** What else the sentence says of how it was said. */
export function frameFeatures(frame: Token[]): Features {
  const lower = frame.map(lowerOf);
  const holds = (set: ReadonlySet<string>): number => flag(lower.some((word) => set.has(word)));
  const told = lower.findIndex((word) => /^(?:told|tells|telling|tell)$/.test(word));
  const hearers = told < 0 ? [] : frame.slice(told + 1, told + 4);
  return {
    ...Object.fromEntries([...ADVERBS, ...OCCASION_KINDS].map(([name, set]) => [name, holds(set)])),
    toldPress: flag(hearers.some((token) => PRESS.has(lowerOf(token)))),
    toldHearers: flag(hearers.some((token) => HEARERS.has(lowerOf(token)))),
    toldName: flag(hearers.slice(0, 2).some(({ tag }) => tag === 'PROPN')),
    toldPerson: flag(hearers[0]?.tag === 'PRON'),
    outlet: holds(OUTLETS),
    also: flag(lower.includes('also')),
    ago: flag(lower.includes('ago')),
    alone: flag(frame.length < 3),
    frameHad: flag(lower.includes('had')),
    frameHas: flag(lower.includes('has') || lower.includes('have')),
    frameLength: atMost(60, frame.length),
  };
}
