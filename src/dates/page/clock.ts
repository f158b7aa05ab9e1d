import { FIXED_ZONES, formatOffset } from '../lexicon/zones';

/** A time of day beside a date: HH:MM, and its offset where the zone's abbreviation has only one meaning on news pages. */
export interface Clock {
  time: string;
  /** "Z", "-04:00" or nothing. */
  offset: string;
}

const AFTER =
  /^[\s,|•·–—-]{0,4}(?:at |um |om |à |a las |às |alle |ore |- )?\s?(\d{1,2})(?:[:.h時时](\d\d))(?::\d\d)?\s?([ap]\.?\s?m\b\.?)?(?:\s?uhr\b|\s?h\b|分)?\s{0,2}\(?([A-Z]{2,4}|[+-]\d\d:?\d\d)?(?![\p{L}\d])/iu;
const AFTER_HOUR = /^[\s,|•·–—-]{0,4}(?:at )?(\d{1,2})()\s?([ap]\.?m\b\.?)\s{0,2}([A-Z]{2,4})?(?![\p{L}\d])/iu;
const BEFORE =
  /(?<!\d)(\d{1,2})[:.](\d\d)(?::\d\d)?\s?([ap]\.?m\.?)?\s{0,2}([A-Z]{2,4})?[\s,|•·on–—-]{0,5}(?:[A-Z][a-z]{2,8},?\s)?$/iu;

/** "+01:00" for an abbreviation with one meaning; nothing for others. */
function offsetOf(zone: string): string {
  const minutes = FIXED_ZONES.get(zone.toUpperCase());
  return minutes === undefined ? '' : formatOffset(minutes);
}

/** The time of day right after `[start, end)` of a text, or right before it. */
export function clockIn(text: string, start: number, end: number): Clock | null {
  const after = text.slice(end, end + 40);
  const match = AFTER.exec(after) ?? AFTER_HOUR.exec(after) ?? BEFORE.exec(text.slice(Math.max(start - 40, 0), start));
  if (!match) return null;
  const [, hour, minute, half, zone = ''] = match;
  const time = timeOf(Number(hour), Number(minute || '0'), half?.[0]?.toLowerCase());
  if (!time) return null;
  return { time, offset: /^[+-]/.test(zone) ? zone.replace(/^(...):?/, '$1:') : offsetOf(zone) };
}

function timeOf(hour: number, minute: number, half: string | undefined): string | null {
  if (hour > 23 || minute > 59) return null;
  const full = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
