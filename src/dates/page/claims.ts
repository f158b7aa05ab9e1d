import type { Candidate } from '../../model';
import { clockIn } from './clock';
import { type NumberOrder, type Stamp, stampsIn } from './stamps';

/** What a candidate says: this is when the article was published, or modified, or one of both. */
type Role = 'published' | 'modified' | 'unknown';

/**
 * Who says it: data for machines, the page's address, or the words that its readers see: between headline and text,
 * above the headline (where mastheads tell today's date), or elsewhere; or it was reckoned back from now.
 */
type Basis = 'machine' | 'address' | 'headline' | 'above' | 'visible' | 'reckoned';

export interface Claim {
  stamp: Stamp;
  role: Role;
  basis: Basis;
  from: Candidate;
}

const MODIFIED =
  /modif|updat|lastmod|last[-_]|revis|edited|aktualisiert|mis à jour|actuali[sz]|atuali[sz]|aggiornat|bijgewerkt|обновлен|\bstand\s?:|更新|修改|수정/i;
const PUBLISHED =
  /publi[scé]|pubblic|posted|pubdate|pub-date|first|issued|original|created|veröffentlicht|erstellt|geplaatst|发布|發布|公開|掲載|配信|입력|filed|dateline|online_date|publishtime|ptime/i;

/** Reads every date of a candidate; one of several takes its role from the words before it. */
export function claimsOf(from: Candidate, order: NumberOrder): Claim[] {
  const basis = basisOf(from.where);
  let read = 0;
  let role = roleOf(from.where);
  const claims = stampsIn(from.text, order).map((stamp): Claim => {
    const told = roleOf(from.text.slice(read, stamp.at));
    read = stamp.at;
    if (told !== 'unknown') role = told;
    return { stamp, role, basis, from };
  });
  const later = claims.length === 1 ? laterThatDay(claims[0]!.stamp, from.text) : null;
  return later ? [...claims, { stamp: later, role: 'modified', basis, from }] : claims;
}

/** "Oct 3, 2024 | Updated 4:12 PM": the time of a change, on the day told before. */
function laterThatDay({ day, at }: Stamp, text: string): Stamp | null {
  const cue = new RegExp(`(?:${MODIFIED.source})\\p{L}*`, 'iu').exec(text.slice(at));
  if (!cue) return null;
  const start = at + cue.index;
  const clock = clockIn(text, start, start + cue[0].length);
  if (!clock) return null;
  const value = `${day}T${clock.time}${clock.offset}`;
  return { value, granularity: 'time', day, utc: clock.offset === 'Z', at: start };
}

function basisOf(where: string): Basis {
  if (where === 'url') return 'address';
  if (where.startsWith('ago:')) return 'reckoned';
  if (where === 'headline' || where === 'above') return where;
  return where.startsWith('visible') || where.endsWith(':text') ? 'visible' : 'machine';
}

/** The last cue wins: "Published 8 June, updated 9 June". */
function roleOf(text: string): Role {
  if (MODIFIED.test(text)) return /publish(?:ed)?[^a-z]{0,3}$/i.test(text) ? 'published' : 'modified';
  return PUBLISHED.test(text) ? 'published' : 'unknown';
}
