import { isThingWord } from '../mentions/lexicon/bodies';
import { placeLength } from '../text/lexicon/names';
import type { Entity } from './entity';

/** Nouns for bodies of one sort each; what is of one sort by its name is none of another: no Harbour Company is "the union". */
const SORTS = [
  /^(?:company|firm|business)$/,
  /^bank$/,
  /^(?:manufacturer|maker)$/,
  /^retailer$/,
  /^(?:airline|airways)$/,
  /^(?:newspaper|paper|magazine|outlet|publication|publisher|broadcaster)$/,
  /^(?:church|parish|diocese)$/,
  /^(?:school|college|university)$/,
  /^(?:team|club)$/,
  /^(?:nonprofit|charity|foundation)$/,
  /^union$/,
];
/** Sorts that are firms as well. */
const TRADES = new Set([1, 2, 3, 4, 5]);

const sortOf = (word: string): number =>
  SORTS.findIndex((sort) => sort.test(word) || sort.test(word.replace(/s$/, '')));

const isSame = (a: number, b: number): boolean => a === b || (a === 0 && TRADES.has(b)) || (b === 0 && TRADES.has(a));

/** Whether a body's name says that it is of another sort than the noun. */
export function isOfOtherSort({ forms }: Entity, noun: string): boolean {
  const sort = sortOf(noun);
  const sorts = [...forms.keys()]
    .flatMap((form) => form.toLowerCase().split(' ').map(sortOf))
    .filter((own) => own >= 0);
  return sort >= 0 && sorts.length > 0 && !sorts.some((own) => isSame(own, sort));
}

/** A named body; a country or a parliament is not what "the agency" or "the company" stands for. */
export const isCommonBody = (entity: Entity): boolean =>
  entity.kind === 'organization' && !entity.place && [...entity.forms.keys()].every(isCommonName);

function isCommonName(form: string): boolean {
  const words = form.split(' ');
  if (!/^\p{Lu}/u.test(form) || placeLength(words, 0) > 0 || isThingWord(words.at(-1)!)) return false;
  return !/^(?:Congress|Senate|House|Parliament)$/.test(form);
}
