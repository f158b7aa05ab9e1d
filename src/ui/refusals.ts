import type { MessageKey } from '../i18n/messages';
import type { Refusal } from '../model';

/** Why a page was not read as an article, a sentence each. */
export const refusalKeys: Record<Refusal, MessageKey> = {
  front: 'refusalFront',
  links: 'refusalLinks',
  littleText: 'refusalLittleText',
  shop: 'refusalShop',
  discussion: 'refusalDiscussion',
  reference: 'refusalReference',
  listing: 'refusalListing',
  request: 'refusalRequest',
  house: 'refusalHouse',
  noReport: 'refusalNoReport',
  noText: 'refusalNoText',
};
