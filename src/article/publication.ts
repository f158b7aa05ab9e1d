import { isByline } from './byline';
import type { Passage } from './passages';
import { nearest, type Part, within } from './tree';

export const DATE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}\s(?:hours?|minutes?|days?)\sago\b/i;

/** A date at the headline that is no stretch of time, as of an exhibition, and none of a table of data. */
export const isDated = (near: readonly Passage[], body: Part): boolean =>
  near.some(
    ({ text, part }) =>
      DATE.test(text) && !isData(part, body) && !/\d\s?\p{L}*\.?\s?(?:\d{4}\s)?(?:to|until|–|—)\s?\d/u.test(text),
  );

/** Whether a part stands in a table that is not the one which lays out the whole page. */
function isData(part: Part, body: Part): boolean {
  const table = nearest(part, ({ tag }) => tag === 'table' || tag === 'dl');
  return table !== null && !within(body, (around) => around === table);
}

export const isSigned = (near: readonly Passage[]): boolean => near.some(({ text }) => isByline(text));
