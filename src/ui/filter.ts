import type { StatementKind } from '../model';
import type { Entry } from './entries';
import { fold } from '../text/fold';
import { searchWords } from './marked';
import { isAlmostCertain, isDoubtful } from './words';

/** What the reader narrows the list to; null is no limit. */
export interface Filter {
  words: string;
  voice: string | null;
  kind: StatementKind | null;
  /** What a fact-checker looks at first. */
  trait: Trait | null;
}

export const noFilter: Filter = { words: '', voice: null, kind: null, trait: null };

const traits = {
  /** It is not almost certain, or its date is in doubt. */
  unsure: ({ statement }: Entry) => !isAlmostCertain(statement.confidence) || isDoubtful(statement.date),
  /** Nobody is named. */
  unnamed: ({ voice }: Entry) => voice.speakers.every(({ kind }) => kind === 'unnamed'),
  /** Its date is the article's, or not told. */
  undated: ({ statement: { date } }: Entry) => date.basis === 'article' || date.value === null,
  number: ({ text }: Entry) => /\p{N}/u.test(text) || numerals.test(text),
};

export type Trait = keyof typeof traits;
export const traitNames = Object.keys(traits) as Trait[];

/** Numbers written as words that claims are made of; the small ones are in every text, and no claim. */
const numerals =
  /\b(?:eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|(?:m|b|tr)illions?|half|third|quarter|doubled?|tripled?|per ?cent)\b/i;

const searched = ({ text, voice }: Entry): string =>
  fold([text, ...voice.speakers.flatMap(({ name, role }) => [name, role ?? ''])].join(' '));

/** The entries that pass; every word searched for must occur in what is said, the speaker's name or role. */
export function filterEntries(entries: readonly Entry[], { words, voice, kind, trait }: Filter): Entry[] {
  const wanted = searchWords(words);
  return entries.filter(
    (entry) =>
      (voice === null || entry.voice.id === voice) &&
      (kind === null || entry.statement.kind === kind) &&
      (trait === null || traits[trait](entry)) &&
      (wanted.length === 0 || wanted.every((word) => searched(entry).includes(word))),
  );
}
