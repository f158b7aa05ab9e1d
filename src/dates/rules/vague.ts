import { vaguePoint, type Rule } from '../expression';
import { after, isCapitalised, pieceAfter, type Situation } from '../situation';

const PAST = 'recently|recent|lately';
const PRESENT = 'now|nowadays|currently|current|presently';
const FUTURE = 'soon|shortly';

const isCompound = (situation: Situation): boolean => after(situation) === '-' && pieceAfter(situation)!.glued;

/** "Shortly before midnight": how near, not when. */
const measures = (situation: Situation): boolean => /^(?:before|after|afterwards|thereafter)$/.test(after(situation));

const reference = (pattern: string, value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Rule => ({
  pattern,
  read: (_, situation) =>
    // "Apocalypse Now", "Current TV": names.
    // "The now-cancelled deal": part of a compound.
    (isCapitalised(situation.pieces[situation.first]) && situation.first > situation.from) ||
    isCompound(situation) ||
    measures(situation)
      ? null
      : vaguePoint(value),
});

/** Words that point to a time without telling it; printed for measuring, never shown. */
export const VAGUE: Rule[] = [
  reference(PAST, 'PAST_REF'),
  reference('more|most recently', 'PAST_REF'),
  reference('the past', 'PAST_REF'),
  reference(PRESENT, 'PRESENT_REF'),
  reference('at the moment', 'PRESENT_REF'),
  reference('at present', 'PRESENT_REF'),
  reference('these days', 'PRESENT_REF'),
  reference('the time being', 'PRESENT_REF'),
  reference('right now', 'PRESENT_REF'),
  reference('the present', 'PRESENT_REF'),
  reference(FUTURE, 'FUTURE_REF'),
  reference('the near? future', 'FUTURE_REF'),
  reference('the near|short|long term', 'FUTURE_REF'),
  reference('very soon', 'FUTURE_REF'),
  reference('{units} ago', 'PAST_REF'),
  reference('a long time ago', 'PAST_REF'),
  reference('the coming|next {units}', 'FUTURE_REF'),
];
