import type { Context, Unit } from './context';
import type { Cue, Group } from './cues';
import type { VerbForm } from './lexicon/inflect';

export const MODAL = /^(?:will|would|could|can|may|might|should|must|shall|'ll|'d|wo|ca)$/;
export const NEGATION = /^(?:not|n't|never|nor|neither|hardly|no)$/;
/** "declined to say", "refused to say", "failed to mention": nothing was said. */
const WITHHOLDING =
  /^(?:declin|refus|fail|neglect|omit|forb|avoid|stop|hesitat|plan|expect|want|wish|hop|intend|prepar|tr[iy]|like|need|ha(?:ve|s|d)$|likely|set$|yet$|due$|free$|about$|reluctant|unable|able|going|scheduled|wait|ready)/;

/** "If she says so": the clause the verb stands in opens with a condition. */
function conditional(context: Context, unit: Unit, verb: number): boolean {
  for (let i = verb - 1; i >= unit.first && verb - i <= 8; i--) {
    if (context.quoteOf[i] >= 0 || /^(?:VERB|AUX|PUNCT)$/.test(context.tokens[i].tag)) return false;
    if (/^(?:if|unless)$/.test(context.lower[i]))
      return context.lower[i - 1] !== 'even' && !/^(?:VERB|AUX)$/.test(context.tokens[i - 1]?.tag);
  }
  return false;
}

/** "Did she say so?": the sentence asks whether anything was said. */
function asked(context: Context, unit: Unit, verb: number): boolean {
  const inverted = /^(?:did|does|do|has|have)$/.test(context.lower[unit.first]) && verb > unit.first;
  return inverted && context.lower[unit.end - 1] === '?';
}

/** "*Neither* Lee nor Day said so", "*None* of them said so", "*Nobody* said so". */
function isDeniedByAll(context: Context, unit: Unit, verb: number): boolean {
  for (let i = verb - 1; i >= unit.first && verb - i <= 10; i--) {
    if (context.quoteOf[i] >= 0 || /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(context.tokens[i].tag)) return false;
    if (/^(?:neither|none|nobody|no-one)$/.test(context.lower[i])) return true;
  }
  return false;
}

function unsaidReason(context: Context, group: Group, shape: Cue['shape'], unit: Unit): Cue['unsaid'] {
  const { first, words } = group;
  if (words.some((word) => NEGATION.test(word))) return 'negated';
  if (isDeniedByAll(context, unit, first)) return 'negated';
  const before = first > unit.first ? context.lower[first - 1] : '';
  if (shape === 'infinitive' && WITHHOLDING.test(before)) return 'negated';
  if (shape === 'gerund' && /^(?:without|of|against|avoid|avoided|stopped)$/.test(before)) return 'negated';
  if (words.some((word) => MODAL.test(word)) || conditional(context, unit, first)) return 'hypothetical';
  return asked(context, unit, first) ? 'question' : null;
}

/** "*Tell* that to Hill": the reader is asked to. */
const isImperative = (unit: Unit, head: number, { form }: VerbForm): boolean => form === 'base' && head === unit.first;

interface Reading extends Pick<Cue, 'verb' | 'head' | 'shape'> {
  group: Group;
  /** It stands in the frame of a quotation: “Mind the step,” *he would joke*. */
  framed: boolean;
}

/** Why the cue reports nothing that was said: negated, modal or asked; null for a report. */
export function unsaidAt(context: Context, unit: Unit, { verb, head, group, shape, framed }: Reading): Cue['unsaid'] {
  if (isImperative(unit, head, verb)) return 'hypothetical';
  const reason = unsaidReason(context, group, shape, unit);
  return framed && reason === 'hypothetical' ? null : reason;
}
