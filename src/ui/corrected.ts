import { formatDate } from '../i18n/dates';
import { t } from '../i18n/messages';
import type { Span, Speaker, Statement } from '../model';
import { isDay, type Verdict } from '../settings/corrections';
import { wordsAt } from '../settings/words';
import { kindWord } from './words';

/** What a form of corrections holds of one statement. */
export interface Draft {
  /** Empty where nobody is known. */
  speaker: string;
  /** Whoever said it so far is called that everywhere. */
  everywhere: boolean;
  kind: Statement['kind'];
  /** As it is typed: a year, a month or a day; empty where it is not told. */
  date: string;
  content: readonly Span[];
}

/** The day, month or year of a date as far as a form shows it; empty where it is none of these. */
const typedDate = ({ date }: Statement): string => {
  const day = date.value?.slice(0, 10) ?? '';
  return isDay(day) ? day : '';
};

/** The form as it stands before the reader changes anything. */
export const draftOf = (statement: Statement, speakers: readonly Speaker[]): Draft => ({
  speaker: speakers.length === 1 ? speakers[0]!.name : '',
  everywhere: false,
  kind: statement.kind,
  date: typedDate(statement),
  content: statement.content,
});

export const isTypedDate = (date: string): boolean => date === '' || isDay(date);

/** What the reader has changed, in the order in which it is applied: other words come last, for the rest is kept under those of before. */
export function verdictsOf(before: Draft, after: Draft, text: string): Verdict[] {
  const verdicts: Verdict[] = [];
  const speaker = after.speaker.trim();
  if (speaker && speaker !== before.speaker)
    verdicts.push(
      after.everywhere && before.speaker
        ? { is: 'named', speaker: before.speaker, name: speaker }
        : { is: 'saidBy', speaker },
    );
  if (after.kind !== before.kind) verdicts.push({ is: 'ofKind', kind: after.kind });
  if (after.date !== before.date) verdicts.push({ is: 'saidOn', date: after.date || null });
  if (String(after.content) !== String(before.content))
    verdicts.push({ is: 'worded', words: wordsAt(text, after.content) });
  return verdicts;
}

const granularities = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** A verdict in the reader's language. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.is) {
    case 'notStatement':
      return t('cardNotStatement');
    case 'saidBy':
      return t('dataSaidBy', verdict.speaker);
    case 'named':
      return t('dataNamed', verdict.speaker, verdict.name);
    case 'ofKind':
      return kindWord(verdict.kind);
    case 'saidOn': {
      const { date } = verdict;
      if (date === null) return t('whenUnknown');
      return formatDate({ value: date, granularity: granularities[date.length as keyof typeof granularities] });
    }
    case 'worded':
      return t('dataWorded', verdict.words.parts.join(' … '));
    case 'missed':
      return t('dataMissed');
  }
}
