import type { Candidate } from '../model';
import { plainLine } from './entities';

const SEPARATOR = /\s+[|–—·»:/-]+\s+|\s*[|»]\s*/;

/** The headline that readers see, or else the most telling of the page's titles without the site's name. */
export function titleOf(candidates: readonly Candidate[], sites: readonly string[]): string | null {
  const titles = candidates.map(({ where, text }) => ({ where, text: plainLine(text) })).filter(({ text }) => text);
  const of = (prefix: string) => titles.find(({ where }) => where.startsWith(prefix))?.text;
  const headline = of('headline');
  if (headline) return headline;
  const best = of('given') ?? of('json-ld:headline') ?? of('meta') ?? of('json-ld') ?? of('document');
  return best === undefined ? null : withoutSite(best, sites);
}

/** Cuts the site's name, and what stands beyond it, off either end: "Storm hits coast | World | Morning Paper". */
function withoutSite(title: string, sites: readonly string[]): string {
  const known = new Set(sites.map(bare).filter((site) => site.length > 2));
  const parts = title.split(SEPARATOR);
  const isSite = (part: string) => known.has(bare(part));
  const first = parts.findIndex(isSite);
  if (parts.length < 2 || first < 0) return title;
  if (first === 0) return title.slice(title.indexOf(parts[1]!, parts[0]!.length));
  return title.slice(0, title.lastIndexOf(parts[first]!)).replace(/[\s|–—·»:/-]+$/, '');
}

/** Letters and digits alone, without an article or the ending of a domain. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^@|^the |^www\.|\.(?:com|org|net|tv|co\.\w\w|\w\w)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
