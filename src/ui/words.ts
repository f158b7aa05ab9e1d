import { formatDate } from '../i18n/dates';
import { formatList, t, type MessageKey } from '../i18n/messages';
import type { Speaker, Statement, StatementDate, StatementKind, ToldDate } from '../model';
import { isByReader } from './evidence';

const kindKeys: Record<StatementKind, MessageKey> = {
  direct: 'kindDirect',
  mixed: 'kindMixed',
  indirect: 'kindIndirect',
};

/** A statement's kind in words. */
export const kindWord = (kind: StatementKind): string => t(kindKeys[kind]);

/** From this probability on a statement is called almost certain, and likely. */
const almostCertain = 0.9;
const likely = 0.7;
/** From here on a date is more likely right than wrong. */
const evenChance = 0.5;

export const isAlmostCertain = (confidence: number): boolean => confidence >= almostCertain;
/** Whether a date is told as in doubt. */
export const isDoubtful = ({ value, confidence }: StatementDate): boolean => value !== null && confidence < likely;

/** By how sure it is: a statement of somebody known, and one of which nobody is known to have made it. */
const certaintyKeys = {
  known: { high: 'certaintyHigh', medium: 'certaintyMedium', low: 'certaintyLow' },
  nobody: { high: 'certaintyNobodyHigh', medium: 'certaintyNobodyMedium', low: 'certaintyNobodyLow' },
} as const;

/** How sure it is that a statement and its speaker are right, in words: readers take "87 %" for more than it says. */
export function certaintyWord({ confidence, speakers }: Pick<Statement, 'confidence' | 'speakers'>): string {
  const keys = certaintyKeys[speakers.length > 0 ? 'known' : 'nobody'];
  return t(isAlmostCertain(confidence) ? keys.high : confidence >= likely ? keys.medium : keys.low);
}

const basisKeys: Record<ToldDate['basis'], MessageKey> = {
  stated: 'whenClause',
  context: 'whenContext',
  article: 'whenArticle',
  reader: 'whenReader',
};

function basisSentence(date: ToldDate, occasion: string | null): string {
  const shown = formatDate(date);
  if (date.from === 'entry') return t('whenEntry', shown);
  if (date.from === 'modified') return t('whenModified', shown);
  return occasion ? t('whenContextOf', shown, occasion) : t(basisKeys[date.basis], shown);
}

/**
 * When a statement was made, how we know, and how sure that is where it is in doubt.
 *
 * @param occasion the words that date the occasion, where there is one.
 */
export function whenSentence(date: StatementDate, occasion: string | null): string {
  if (date.value === null) return t('whenUnknown');
  const told = basisSentence(date, occasion);
  if (!isDoubtful(date)) return told;
  return t(date.confidence >= evenChance ? 'whenLikely' : 'whenUnsure', told);
}

const namesOf = (names: string[]): string => (names.length === 0 ? t('unknownSpeaker') : formatList(names));

/** Who speaks, jointly where several do. */
export const speakerNames = (speakers: Pick<Speaker, 'name'>[]): string => namesOf(speakers.map(({ name }) => name));

/** What is said beside a statement that is copied or exported. */
export const wording = {
  how: ({ kind, date, evidence }: Pick<Statement, 'kind' | 'date' | 'evidence'>, occasion: string | null): string =>
    [kindWord(kind), whenSentence(date, occasion), ...(isByReader(evidence) ? [t('exportCorrected')] : [])].join('; '),
  names: namesOf,
  date: formatDate,
};
