import type { Refusal } from '../../model';
import type { Features } from './features';

/** What a page is told to be where these features speak most against it; all others tell that nobody reports. */
const REASONS: Partial<Record<keyof Features, Refusal>> = {
  front: 'front',
  linkedPage: 'links',
  linkedBody: 'links',
  teasers: 'links',
  linkedHeadings: 'links',
  prose: 'littleText',
  paragraphs: 'littleText',
  paragraph: 'littleText',
  proseOfBody: 'littleText',
  bodyOfPage: 'littleText',
  bodyOfProse: 'littleText',
  prices: 'shop',
  saysOther: 'shop',
  typeOther: 'shop',
  tradeAddress: 'shop',
  otherPost: 'shop',
  offerWords: 'shop',
  replies: 'discussion',
  peopleAddress: 'discussion',
  comments: 'discussion',
  dates: 'discussion',
  maker: 'reference',
  handbookAddress: 'reference',
  code: 'reference',
  defined: 'reference',
  unfolded: 'reference',
  counted: 'reference',
  stepWords: 'reference',
  helpful: 'reference',
  listAddress: 'listing',
  saysPart: 'listing',
  stories: 'listing',
  listed: 'listing',
  tabled: 'listing',
  asks: 'request',
  houseHeadline: 'house',
  staticPage: 'house',
};

/** What speaks most against a page, told by the features' shares of its odds. */
export function reasonOf(shares: Iterable<[name: string, share: number]>): Refusal {
  const sums = new Map<Refusal, number>();
  for (const [name, share] of shares) {
    const reason = REASONS[name as keyof Features] ?? 'noReport';
    sums.set(reason, (sums.get(reason) ?? 0) + share);
  }
  const against = [...sums].sort(([, a], [, b]) => a - b)[0];
  return against ? against[0] : 'noReport';
}
