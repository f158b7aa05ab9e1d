import { t, type MessageKey } from '../i18n/messages';
import type { Evidence } from '../model';
import { isCorrecting, isExtending, isSpeaking, type RuleId, RULES } from '../rules';

/** A rule whose message is missing in one of the languages is a type error here. */
const sentences: Readonly<Record<RuleId, { tells: readonly [key: MessageKey, ...args: string[]] }>> = RULES;

/** "How we know" in the reader's language; null where the sentence names what the evidence lacks. */
export function evidenceSentence({ rule, args }: Evidence): string | null {
  const [key, ...names] = sentences[rule].tells;
  const values = names.map((name) => args[name] ?? '');
  return values.includes('') ? null : t(key, ...values);
}

/** Whether something of it is the reader's own correction. */
export const isByReader = (evidence: readonly Evidence[]): boolean => evidence.some(({ rule }) => isCorrecting(rule));

const sentencesOf = (evidence: readonly Evidence[]): string[] =>
  evidence.map(evidenceSentence).filter((sentence) => sentence !== null);

/**
 * How we know: what the reader of the page put right, then in at most two sentences what told that something is said,
 * and what told who says it. A rule explains better than the learned reader.
 */
export function howWeKnow(evidence: readonly Evidence[]): string[] {
  const own = evidence.filter(({ rule }) => isCorrecting(rule));
  if (own.some(({ rule }) => rule === 'reader.speaker' || rule === 'reader.missed')) return sentencesOf(own);
  const told = evidence.filter(({ rule }) => !isSpeaking(rule) && !isExtending(rule) && !isCorrecting(rule));
  const saying =
    told.find(({ rule }) => rule !== 'learned.tagger') ?? told[0] ?? evidence.find(({ rule }) => isExtending(rule));
  const speaking = evidence.find(({ rule }) => isSpeaking(rule));
  return sentencesOf([...own, saying, speaking].filter((one) => one !== undefined));
}
