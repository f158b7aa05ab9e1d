import { flag, frameOf, type Features } from './features';
import { isToldToOutlet } from './hearerFeatures';
import type { Setting } from './setting';

/** "LONDON, May 3 —", "PARIS (Newswire) -". */
const DATELINE = /^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:\([^)]{0,40}\))?[^\p{L}\n]{0,25}?[—–-]/u;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** What kind of article it is. */
export function articleFeatures(setting: Setting): Features {
  const { doc, places, tellings, dating, kinds, today } = setting;
  const own = places.filter((place) => isToldToOutlet(setting, frameOf(setting, place)));
  const cues = places.map(({ statement: { cue } }) => (cue[0] ? doc.text.slice(...cue[0]) : ''));
  const recent = dating.filter(({ from, mention }) => mention.granularity === 'day' && today - from <= 7);
  return {
    saysShare: share(cues.filter((cue) => cue.endsWith('s')).length, cues.length),
    directShare: share(places.filter(({ statement }) => statement.kind === 'direct').length, places.length),
    datedShare: share(dating.length, places.length),
    recentShare: share(recent.length, places.length),
    oldDates: share(tellings.filter(({ to }) => today - to > 365).length, tellings.length),
    toldOwnShare: share(own.length, places.length),
    ...Object.fromEntries(
      [...kinds].map(([kind, sentences]) => [`about ${kind}`, share(new Set(sentences).size, doc.sentences.length)]),
    ),
    dateline: flag(doc.blocks.slice(0, 3).some(({ start, end }) => DATELINE.test(doc.text.slice(start, end)))),
  };
}
