import { t, type MessageKey } from '../i18n/messages';
import type { Evidence } from '../model';

/** A message and the arguments that stand for its `$1`, `$2`. */
type Sentence = readonly [key: MessageKey, ...args: string[]];

const verb: Sentence = ['evidenceVerb', 'cue'];
const words: Sentence = ['evidenceWords', 'cue'];

/** By rule id, or by the id's first part where its rules are told alike. */
const sentences: Record<string, Sentence> = {
  after: verb,
  before: verb,
  'before.interrupted': ['evidenceInterrupted', 'cue'],
  noun: words,
  'as.reported': verb,
  'quote.nested': ['evidenceNested', 'cue'],
  'learned.tagger': words,
  according: ['evidenceSource'],
  label: ['evidenceLabel'],
  signed: ['evidenceSigned'],
  'interview.answer': ['evidenceInterview'],
  'block.post': ['evidencePost', 'author'],
  'quote.paragraphs': ['evidenceParagraphs'],
  'quote.continued': ['evidenceContinued'],
  'quote.implicit': ['evidenceImplicit'],
  'quote.turn': ['evidenceImplicit'],
  'speaker.fullName': ['evidenceFullName'],
  'speaker.surname': ['evidenceSurname', 'mention', 'name'],
  'speaker.pronoun': ['evidencePronoun', 'mention', 'name'],
  'speaker.pronoun.spoke': ['evidencePronounSpoke', 'mention', 'name'],
  'speaker.pronoun.subject': ['evidencePronounSubject', 'mention', 'name'],
  'speaker.pronoun.only': ['evidencePronounOnly', 'mention', 'name'],
  'speaker.relative': ['evidenceRelative', 'mention', 'name'],
  'speaker.role': ['evidenceRole', 'mention', 'name'],
  'speaker.description': ['evidenceDescription', 'mention'],
  'speaker.unnamed': ['evidenceUnnamed', 'mention'],
  'speaker.author': ['evidenceAuthor', 'mention', 'name'],
  'speaker.inherited': ['evidenceInherited'],
  'reader.speaker': ['evidenceReader', 'speaker'],
};

/** "How we know" in the reader's language; null for a rule that has no sentence, or lacks what its sentence names. */
export function evidenceSentence({ rule, args }: Evidence): string | null {
  const sentence = sentences[rule] ?? sentences[rule.split('.')[0]];
  if (!sentence) return null;
  const [key, ...names] = sentence;
  const values = names.map((name) => args[name] ?? '');
  return values.includes('') ? null : t(key, ...values);
}

const isOf = (part: string) => (evidence: Evidence) => evidence.rule.split('.')[0] === part;
/** Whether the speaker is the reader's own correction. */
export const isByReader = (evidence: readonly Evidence[]): boolean => evidence.some(isOf('reader'));

/** Rules that tell only how far a statement goes on. */
const EXTENT = new Set(['quote.continued', 'quote.paragraphs']);

/**
 * How we know, in at most two sentences: what told that something is said, then what told who says it. A rule explains
 * better than the learned reader, and what the reader of the page put right needs no other reason.
 */
export function howWeKnow(evidence: readonly Evidence[]): string[] {
  const own = evidence.find(isOf('reader'));
  if (own) return [own].map(evidenceSentence).filter((sentence) => sentence !== null);
  const told = evidence.filter((one) => !isOf('speaker')(one) && !EXTENT.has(one.rule));
  const saying = told.find((one) => !isOf('learned')(one)) ?? told[0] ?? evidence.find(({ rule }) => EXTENT.has(rule));
  const speaking = evidence.find(isOf('speaker'));
  return [saying, speaking]
    .flatMap((one) => (one ? [evidenceSentence(one)] : []))
    .filter((sentence) => sentence !== null);
}
