import type { PageDate } from '../../model';
import type { Claim } from './claims';

/** The civil date and time of an ISO 8601 value, and its offset from UTC where it has one. */
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?$/;

const minute = 60_000;
const quarter = 15 * minute;
/** No place on earth is farther from UTC. */
const farthest = 14 * 60 * minute;

/** Milliseconds from UTC of "-05:00"; 0 for "Z". */
const msOf = (offset: string): number =>
  offset === 'Z' ? 0 : Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))) * minute;

function textOf(ms: number): string {
  const minutes = Math.abs(ms) / minute;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const isModified = ({ role }: Claim): boolean => role === 'modified';

/** How far a local time stands from a time in UTC that may be the same moment; null where it cannot be. */
function between(local: Claim, utc: Claim): number | null {
  const [here, there] = [TIME.exec(local.stamp.value), TIME.exec(utc.stamp.value)];
  if (!here || here[2] || !there || isModified(local) !== isModified(utc)) return null;
  const ms = Date.parse(`${here[1]!.slice(0, 16)}Z`) - Date.parse(`${there[1]!.slice(0, 16)}Z`);
  return Math.abs(ms) <= farthest && ms % quarter === 0 ? ms : null;
}

/**
 * The page's own distance from UTC: the first that one of its times has, else the one between its times in UTC and the
 * same moments as its readers see them. Null where neither tells, or moments disagree.
 */
export function pageOffset(claims: readonly Claim[]): string | null {
  const written = claims.map(({ stamp }) => TIME.exec(stamp.value)?.[2]).find((offset) => offset && msOf(offset) !== 0);
  if (written) return written;
  const inUtc = claims.filter(({ stamp }) => stamp.utc);
  const seen = claims.filter(({ basis, stamp }) => basis !== 'machine' && basis !== 'reckoned' && !stamp.utc);
  const told = seen.flatMap((local) => inUtc.flatMap((utc) => between(local, utc) ?? []));
  const [first, ...others] = told;
  return first !== undefined && others.every((ms) => ms === first) && first !== 0 ? textOf(first) : null;
}

/** A date whose time is in UTC, as the page's own clock shows that moment; any other as it is. */
export function inPageZone(date: PageDate | null, offset: string | null): PageDate | null {
  const [, civil, zone] = (date && TIME.exec(date.value)) ?? [];
  if (!date || !offset || !civil || !zone || msOf(zone) !== 0) return date;
  const instant = Date.parse(`${civil}Z`) + msOf(offset);
  return { ...date, value: new Date(instant).toISOString().slice(0, civil.length) + offset };
}
