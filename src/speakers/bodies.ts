import { isThingWord } from '../mentions/lexicon/bodies';
import { placeLength } from '../text/lexicon/names';
import type { Entity } from './entity';

/** Nouns for bodies of one sort each; what is of one sort by its name is none of another: no Harbour Company is "the union". */
const SORTS = [
  /^(?:bank|company|firm|business|manufacturer|retailer|airline|publisher)$/,
  /^(?:newspaper|paper|magazine|outlet|publication|broadcaster)$/,
  /^(?:church|parish|diocese)$/,
  /^(?:school|college|university)$/,
  /^(?:team|club)$/,
  /^(?:nonprofit|charity|foundation)$/,
  /^union$/,
];

const sortOf = (word: string): number => SORTS.findIndex((sort) => sort.test(word));

/** Whether a body's name says that it is of another sort than the noun. */
export function isOfOtherSort({ forms }: Entity, noun: string): boolean {
  const sort = sortOf(noun);
  const sorts = [...forms.keys()].flatMap((form) => form.toLowerCase().split(' ').map(sortOf));
  return sort >= 0 && sorts.some((own) => own >= 0) && !sorts.includes(sort);
}

/** A named body; a country or a parliament is not what "the agency" or "the company" stands for. */
export const isCommonBody = (entity: Entity): boolean =>
  entity.kind === 'organization' && !entity.place && [...entity.forms.keys()].every(isCommonName);

function isCommonName(form: string): boolean {
  const words = form.split(' ');
  if (!/^\p{Lu}/u.test(form) || placeLength(words, 0) > 0 || isThingWord(words.at(-1)!)) return false;
  return !/^(?:Congress|Senate|House|Parliament)$/.test(form);
}
