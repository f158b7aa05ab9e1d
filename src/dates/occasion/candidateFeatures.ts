import type { Granularity } from '../../model';
import type { Token } from '../../text/document';
import type { Candidate } from './candidates';
import { flag, FAR, type Features } from './features';
import { kindFeatures } from './kindFeatures';
import { nearFeatures } from './nearFeatures';
import { occasionFeatures } from './occasionFeatures';
import { ownFeatures } from './ownFeatures';
import type { Place, Setting } from './setting';

const GRAIN: Partial<Record<Granularity, number>> = {
  time: 0,
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  season: 3,
  quarter: 3,
  half: 3,
};
const COARSE = 4;

/** What tells of a date as this statement's. */
export function candidateFeatures(setting: Setting, place: Place, frame: Token[], candidate: Candidate): Features {
  const { key, implied, tellings } = candidate;
  if (key === null)
    return {
      none: 1,
      rank: 9,
      before: FAR,
      behind: FAR,
      between: 9,
      datedLast: FAR,
      datedSameLast: FAR,
      kindLast: FAR,
    };
  const [first] = tellings;
  const [from, to] = first ? [first.from, first.to] : [setting.today, setting.today];
  const ago = Math.max(0, setting.today - to);
  return {
    implied: flag(implied),
    grain: first ? (GRAIN[first.mention.granularity!] ?? COARSE) : 0,
    ago,
    ahead: flag(from > setting.today),
    weekday: flag(tellings.some(({ mention: { span } }) => /day\b/i.test(setting.doc.text.slice(...span)))),
    ...ownFeatures(setting, place, candidate),
    ...nearFeatures(setting, place, candidate),
    ...occasionFeatures(setting, place, candidate),
    ...kindFeatures(setting, place, frame, candidate),
  };
}
