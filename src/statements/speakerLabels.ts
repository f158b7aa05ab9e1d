import type { Mention } from '../mentions/mention';
import { readHead } from '../mentions/nominals';
import type { Context, Unit } from './context';
import { fold } from '../text/fold';

/** The tokens before a colon, `[first, colon)`, and the sentence that they begin. */
export interface LabelRange {
  unit: Unit;
  first: number;
  colon: number;
  shouted: boolean;
}

/** Who talks says so; entries of a list ("Breakfast: …", "Best for: …") do not. */
const FIRST_PERSON = /^(?:i|we|me|us|my|our|mine|ours|yes|yeah|thanks|thank)$/;
/** In talk at least this share of the turns begins with a sentence in the first person, or a question. */
const TALK = 0.25;

/** Whether what follows the labels is talk. */
function isTalk({ lower }: Context, labels: readonly LabelRange[]): boolean {
  const talking = labels.filter(({ unit, colon }) => {
    const words = lower.slice(colon + 1, unit.end);
    return words.some((word) => FIRST_PERSON.test(word)) || words.at(-1) === '?';
  });
  return talking.length >= TALK * labels.length;
}

/** The last words of people's names: "Cantwell". */
function surnamesIn({ mentions }: Context): Set<string> {
  const people = mentions.filter(({ form, kind }) => form === 'name' && kind === 'person');
  return new Set(people.map(({ name }) => fold(name!.split(' ').at(-1)!)));
}

const isPerson = (mention: Mention | undefined, end: number): boolean =>
  mention !== undefined && /^(?:person|unnamed)$/.test(mention.kind) && mention.endToken >= end;

/**
 * Tells labels of a transcript from those of a list: what follows them is talk, and each is shouted, or names a person as
 * the article knows him, or says what somebody is ("Moderator").
 *
 * @param labels all that the article repeats.
 */
export function speakerLabels(context: Context, labels: readonly LabelRange[]): (label: LabelRange) => boolean {
  const { lower, mentionStarting } = context;
  const talks = isTalk(context, labels);
  const surnames = surnamesIn(context);
  return ({ first, colon, shouted }) => {
    let end = first;
    while (end < colon && !/^[,(]$/.test(lower[end])) end++;
    const named = isPerson(mentionStarting.get(first), end) || surnames.has(fold(lower[end - 1] ?? ''));
    return talks && (shouted || named || lower.slice(first, end).some((word) => readHead(word)?.kind === 'unnamed'));
  };
}
