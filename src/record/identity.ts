import type { Meta } from '../model';
import type { Place } from './kept';
import { hash, wordsOf } from './words';

/*
 * When two readings are of one article: they stand under the same address, or have the same text.
 */

/** Parts of a query that tell where a click came from and never what is shown; each is its sender's documented name. */
const tracking = /^(?:utm_|mc_)|^(?:fbclid|gclid|msclkid|igshid|cmpid|ref|smid)$/;

/** An address without what does not tell articles apart: scheme, "www.", fragment, tracking, a slash at its end. */
function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, port, pathname, searchParams } = new URL(address);
  const query = [...searchParams].filter(([name]) => !tracking.test(name)).map((pair) => pair.join('='));
  const host = hostname.replace(/^www\./, '') + (port && `:${port}`);
  return `${host}${pathname.replace(/\/$/, '')}${query.length > 0 ? `?${query.sort().join('&')}` : ''}`;
}

const isFront = (address: string): boolean => URL.canParse(address) && new URL(address).pathname === '/';

/**
 * The address an article is cited by: the one it names as its own, else the one it was read under. The front of a site
 * is no article's address, though some pages give it as theirs.
 */
function ownAddress({ url, canonicalUrl }: Pick<Meta, 'url' | 'canonicalUrl'>): string {
  const own = canonicalUrl && (!isFront(canonicalUrl) || isFront(url)) ? canonicalUrl : url;
  return own.replace(/#.*$/s, '');
}

/** What an article is known by: its own address. */
export function keysOf(meta: Pick<Meta, 'url' | 'canonicalUrl'>): string[] {
  const key = addressKey(ownAddress(meta));
  return key === null ? [] : [key];
}

/** Where an article was read. */
export function placeOf(meta: Pick<Meta, 'url' | 'canonicalUrl'>): Place {
  const site = URL.canParse(meta.url) ? new URL(meta.url).hostname.replace(/^www\./, '') : '';
  return { url: ownAddress(meta), site };
}

/** Words a shingle; five in a row are seldom shared by texts of different origin. */
const SHINGLE = 5;
/** The length of a sketch: with 64 the error of a resemblance is about one in eight (Broder 1997). */
const SKETCH = 64;
/** How many of a sketch's numbers a store need look up: of texts that share half, all but one in 256 share one of these. */
export const LOOKED_UP = 8;

/**
 * A sketch of a text: the smallest hashes of its shingles, in order (A. Broder, "On the resemblance and containment of
 * documents", 1997). Empty for a text too short to be known again.
 */
export function sketchOf(text: string): number[] {
  const words = wordsOf(text);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(hash(words.slice(at, at + SHINGLE).join(' ')));
  if (shingles.size < SKETCH) return [];
  return [...shingles].sort((a, b) => a - b).slice(0, SKETCH);
}

/** What share of their shingles two texts have in common, 0 to 1, by their sketches. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH);
  const [inA, inB] = [new Set(a), new Set(b)];
  return union.filter((one) => inA.has(one) && inB.has(one)).length / union.length;
}

/** Whether two texts are versions of one: they share more than they do not. */
export const isSameText = (a: readonly number[], b: readonly number[]): boolean => resemblance(a, b) > 0.5;
