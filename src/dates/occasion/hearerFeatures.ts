import type { Token } from '../../text/document';
import { lowerOf, overlaps } from '../clause/shape';
import { flag, type Features } from './features';
import type { Place, Setting } from './setting';
import { EXPERTS } from './words';

const isNested = ({ places }: Setting, { index, anchor }: Place): boolean =>
  places
    .slice(Math.max(0, index - 3), index + 4)
    .some((other) => other.index !== index && other.statement.content.some((span) => overlaps(span, anchor)));

/** To whom something is told, as far as capitals name him: "told Fox News". */
function hearerOf(frame: readonly Token[]): string {
  const at = frame.findIndex((token) => /^(?:told|tells|telling)$/.test(lowerOf(token)));
  const behind = at < 0 ? [] : frame.slice(at + 1, at + 6);
  const names = behind.slice(lowerOf(behind[0]) === 'the' ? 1 : 0);
  const end = names.findIndex(({ tag }) => tag !== 'PROPN');
  return names
    .slice(0, end < 0 ? names.length : end)
    .map(lowerOf)
    .join('');
}

/** Whether an address is that of whoever is named so: "foxnews" in "www.foxnews.com". */
function isOwn(url: string, name: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.replaceAll('-', '') : '';
  return name.length > 2 && host.includes(name);
}

/** "Told Fox News", in an article of foxnews.com. */
export const isToldToOutlet = ({ doc }: Setting, frame: readonly Token[]): boolean =>
  isOwn(doc.article.url, hearerOf(frame));

/** Whom the speaker talked to, and who he is to the reporter. */
export function hearerFeatures(setting: Setting, place: Place, frame: readonly Token[]): Features {
  const hearer = hearerOf(frame);
  const own = isOwn(setting.doc.article.url, hearer);
  const source = place.statement.source[0];
  const behind = source ? frame.findIndex(({ start }) => start >= source[1]) : -1;
  return {
    toldOwn: flag(own),
    toldOther: flag(hearer !== '' && !own),
    nested: flag(isNested(setting, place)),
    expert: flag(frame.some((token) => EXPERTS.has(lowerOf(token)))),
    apposed: flag(behind >= 0 && frame[behind].text === ','),
    atTheTime: flag(
      /\bat th(?:e|at) time\b|\bthat (?:day|night|evening|week|month|year)\b/.test(frame.map(lowerOf).join(' ')),
    ),
  };
}
