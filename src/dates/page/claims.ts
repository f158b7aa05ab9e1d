import type { Candidate } from '../../model';
import { type NumberOrder, type Stamp, stampsIn } from './stamps';

/** What a candidate says: this is when the article was published, or modified, or one of both. */
type Role = 'published' | 'modified' | 'unknown';

/**
 * Who says it: data for machines, the page's address, or the words that its readers see: between headline and text,
 * above the headline (where mastheads tell today's date), or elsewhere.
 */
type Basis = 'machine' | 'address' | 'headline' | 'above' | 'visible';

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
  return stampsIn(from.text, order).map((stamp) => {
    const told = roleOf(from.text.slice(read, stamp.at));
    read = stamp.at;
    if (told !== 'unknown') role = told;
    return { stamp, role, basis, from };
  });
}

function basisOf(where: string): Basis {
  if (where === 'url') return 'address';
  if (where === 'headline' || where === 'above') return where;
  return where.startsWith('visible') || where.endsWith(':text') ? 'visible' : 'machine';
}

/** The last cue wins: "Published 8 June, updated 9 June". */
function roleOf(text: string): Role {
  if (MODIFIED.test(text)) return /publish(?:ed)?[^a-z]{0,3}$/i.test(text) ? 'published' : 'modified';
  return PUBLISHED.test(text) ? 'published' : 'unknown';
}
