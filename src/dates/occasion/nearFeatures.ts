import { firstFrom } from '../../text/search';
import type { Candidate } from './candidates';
import { atMost, FAR, flag, type Features } from './features';
import type { Place, Setting, Telling } from './setting';

/** How many other dates are named between a date and the statement. */
function datesBetween({ tellings }: Setting, place: Place, before: Telling | undefined): number {
  if (!before) return 9;
  const next = firstFrom(tellings, place.sentence, ({ sentence }) => sentence);
  const between = tellings
    .slice(Math.max(0, next - FAR), next)
    .filter(({ sentence, key }) => sentence > before.sentence && key !== before.key);
  return atMost(9, new Set(between.map(({ key }) => key)).size);
}

/** How near the date stands to the statement in the text. */
export function nearFeatures(setting: Setting, place: Place, { tellings }: Candidate): Features {
  const before = tellings.findLast(({ sentence }) => sentence < place.sentence);
  const behind = tellings.find(({ sentence }) => sentence > place.sentence);
  return {
    before: before ? atMost(FAR, place.sentence - before.sentence) : FAR,
    blocksBefore: before ? atMost(FAR, place.block - before.block) : FAR,
    behind: behind ? atMost(FAR, behind.sentence - place.sentence) : FAR,
    blocksBehind: behind ? atMost(FAR, behind.block - place.block) : FAR,
    between: datesBetween(setting, place, before),
    named: atMost(8, tellings.length),
    lede: flag(tellings.some(({ block }) => block <= 2)),
  };
}
