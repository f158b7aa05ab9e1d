import type { Candidate, Candidates, PageDate } from '../../model';
import { type Claim, claimsOf } from './claims';
import type { NumberOrder } from './stamps';
import { inPageZone, pageOffset } from './zone';

/**
 * When the page says that its article was published and last modified, by the page's own clock where that is known, else
 * as written; null where it does not say.
 */
export function readPageDates(
  candidates: Candidates,
  url: string,
): { published: PageDate | null; modified: PageDate | null } {
  const order = orderOf(candidates);
  const claims = [addressOf(url), ...candidates.dates].flatMap((from) => (from ? claimsOf(from, order) : []));
  claims.push(...monthIn(url));
  const published = publishedOf(claims);
  const offset = pageOffset(claims);
  const dateOf = (claim: Claim | null): PageDate | null => inPageZone(pageDate(claim), offset);
  return { published: dateOf(published), modified: dateOf(modifiedOf(claims, published)) };
}

const pageDate = (claim: Claim | null): PageDate | null =>
  claim && { value: claim.stamp.value, granularity: claim.stamp.granularity, from: claim.from };

/** Kinds of claims about the day of publication, most reliable first (facts of the measured pages). */
const RELIABLE: ((claim: Claim) => boolean)[] = [
  ({ role, from }) => role === 'published' && from.where.startsWith('json-ld:date'),
  ({ role, from }) => role === 'published' && /^meta:.*(?:publish|issued|pubdate|pub-date)/.test(from.where),
  ({ role, from }) => role === 'published' && from.where.startsWith('itemprop'),
  ({ role, from }) => role === 'published' && from.where.startsWith('time'),
  ({ role, basis }) => role === 'published' && basis === 'headline',
  ({ role, from }) => role === 'unknown' && from.where.startsWith('time'),
  ({ role, basis }) => role === 'unknown' && basis === 'headline',
  ({ basis, stamp }) => basis === 'address' && stamp.granularity === 'day',
  ({ role, basis }) => role !== 'modified' && basis === 'reckoned',
  ({ role, basis }) => role !== 'modified' && basis === 'above',
  ({ role, basis }) => role === 'published' && basis === 'visible',
  ({ role, basis }) => role === 'published' && basis === 'machine',
  ({ role, basis }) => role === 'unknown' && basis === 'machine',
  ({ role, basis }) => role === 'unknown' && basis === 'visible',
  ({ basis }) => basis === 'address',
];

function publishedOf(claims: readonly Claim[]): Claim | null {
  for (const isOfKind of RELIABLE) {
    const claim = claims.find(isOfKind);
    if (claim) return shownInstead(claim, claims) ?? asTheReaderSees(claim, claims);
  }
  return null;
}

/** The one day at the headline, where a stamp for machines is days off it: templates and moves of a site leave those. */
function shownInstead(claim: Claim, claims: readonly Claim[]): Claim | null {
  if (!/^(?:json-ld|meta)/.test(claim.from.where)) return null;
  const shown = claims.filter(({ basis, role }) => basis === 'headline' && role !== 'modified');
  const [first] = shown;
  if (!first || shown.some(({ stamp }) => stamp.day !== first.stamp.day)) return null;
  return hoursBetween(first.stamp.day, claim.stamp.day) > 24 ? first : null;
}

/**
 * A stamp in UTC may be a day off the date that readers see. The same moment written in local time is theirs; else the
 * day in the address or at the headline, where it differs by one.
 */
function asTheReaderSees(claim: Claim, claims: readonly Claim[]): Claim {
  if (!claim.stamp.utc) return claim;
  const local = claims.filter(({ stamp }) => !stamp.utc);
  const moment = local.find(({ role, stamp }) => role !== 'modified' && isSameMoment(stamp.value, claim.stamp.value));
  if (moment) return moment.stamp.day === claim.stamp.day ? claim : moment;
  if (
    local.some(
      ({ basis, stamp }) => basis !== 'machine' && stamp.granularity === 'time' && stamp.day === claim.stamp.day,
    )
  )
    return claim;
  for (const basis of ['address', 'headline'] as const) {
    const days = local.filter(
      ({ basis: own, role, stamp }) => own === basis && role !== 'modified' && stamp.granularity !== 'month',
    );
    if (days.some(({ stamp }) => stamp.day === claim.stamp.day)) return claim;
    const off = days.find(({ stamp }) => hoursBetween(stamp.day, claim.stamp.day) === 24);
    if (off) return off;
  }
  return claim;
}

/** Whether a local time may be a time in UTC: at most 14 hours away, by full quarters of an hour. */
function isSameMoment(local: string, utc: string): boolean {
  const [here, there] = [local.slice(0, 16), utc.slice(0, 16)];
  if (here.length < 16 || there.length < 16) return false;
  const hours = hoursBetween(`${here}Z`, `${there}Z`);
  return hours <= 14 && Number.isInteger(hours * 4);
}

const hoursBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 3_600_000;

function modifiedOf(claims: readonly Claim[], published: Claim | null): Claim | null {
  const told = claims.filter(({ role }) => role === 'modified');
  const claim =
    told.find(({ basis }) => basis === 'headline') ?? told.find(({ basis }) => basis !== 'reckoned') ?? told[0] ?? null;
  return claim && published && claim.stamp.day < published.stamp.day ? null : claim;
}

/** A day in the page's address: /2013/06/08/, /2013/jun/8/, -20130608. */
function addressOf(url: string): Candidate | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const match =
    /(?<![\d])((?:19|20)\d\d)[/_-](\d\d?)[/_-](\d\d?)(?!\d)/.exec(path) ??
    /(?<![\d])(20[0-3]\d)\/?([01]\d)([0-3]\d)(?!\d)/.exec(path);
  if (match) return { where: 'url', text: `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` };
  const named = /\/(20\d\d)\/([a-z]{3})\/(\d\d?)(?=\/)/.exec(path);
  return named && { where: 'url', text: `${named[3]} ${named[2]} ${named[1]}` };
}

/** A month in the page's address, where it tells no day: /2013/06/. */
function monthIn(url: string): Claim[] {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const match = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\/(?!\d\d?\/)/.exec(path);
  if (!match) return [];
  const value = `${match[1]}-${match[2]}`;
  const stamp = { value, granularity: 'month', day: value, utc: false, at: 0 } as const;
  return [{ stamp, role: 'unknown', basis: 'address', from: { where: 'url', text: value } }];
}

/** Americans write the month first. */
function orderOf({ language }: Candidates): NumberOrder {
  const regions = language.map(({ text }) => text.toLowerCase().replace('_', '-'));
  return regions.some((text) => text === 'en-us') ? 'month-first' : 'day-first';
}
