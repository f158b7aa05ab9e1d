import { VERB_FORMS } from '../lexicon/inflect';
import { SPEECH_NOUNS } from '../lexicon/nouns';
import type { Frame } from '../lexicon/verbs';

/** A verb of several frames counts under the first of these. */
const FRAMES: readonly Frame[] = ['clause', 'tell', 'ask', 'urge', 'commit', 'name', 'object', 'belief', 'quote'];

const NOUN = FRAMES.length + 1;

export const REPORTING_ROWS = NOUN + 1;

/** Under which frame the lexicon knows a word as reporting, which helps with verbs that training has not met; 0: under none. */
export function reportingOf(word: string): number {
  const forms = VERB_FORMS.get(word);
  if (!forms) return SPEECH_NOUNS.has(word) ? NOUN : 0;
  return 1 + FRAMES.findIndex((frame) => forms.some(({ frames }) => frames.has(frame)));
}
