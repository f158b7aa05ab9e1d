import type { StatementKind } from '../model';
import type { Entry } from './entries';
import { fold, searchWords } from './marked';

/** What the reader narrows the list to; null is no limit. */
export interface Filter {
  words: string;
  voice: string | null;
  kind: StatementKind | null;
}

export const noFilter: Filter = { words: '', voice: null, kind: null };

const searched = ({ text, voice }: Entry): string =>
  fold([text, ...voice.speakers.flatMap(({ name, role }) => [name, role ?? ''])].join(' '));

/** The entries that pass; every word searched for must occur in what is said, the speaker's name or role. */
export function filterEntries(entries: readonly Entry[], { words, voice, kind }: Filter): Entry[] {
  const wanted = searchWords(words);
  return entries.filter(
    (entry) =>
      (voice === null || entry.voice.id === voice) &&
      (kind === null || entry.statement.kind === kind) &&
      (wanted.length === 0 || wanted.every((word) => searched(entry).includes(word))),
  );
}
