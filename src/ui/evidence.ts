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

/** Whether the speaker is the reader's own correction. */
export const isByReader = (evidence: readonly Evidence[]): boolean => evidence.some(({ rule }) => isCorrecting(rule));

/**
 * How we know, in at most two sentences: what told that something is said, then what told who says it. A rule explains
 * better than the learned reader, and what the reader of the page put right needs no other reason.
 */
export function howWeKnow(evidence: readonly Evidence[]): string[] {
  const own = evidence.find(({ rule }) => isCorrecting(rule));
  if (own) return [own].map(evidenceSentence).filter((sentence) => sentence !== null);
  const told = evidence.filter(({ rule }) => !isSpeaking(rule) && !isExtending(rule));
  const saying =
    told.find(({ rule }) => rule !== 'learned.tagger') ?? told[0] ?? evidence.find(({ rule }) => isExtending(rule));
  const speaking = evidence.find(({ rule }) => isSpeaking(rule));
  return [saying, speaking]
    .flatMap((one) => (one ? [evidenceSentence(one)] : []))
    .filter((sentence) => sentence !== null);
}
