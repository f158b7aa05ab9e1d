/**
 * The one registry of rules: how sure each is, how its findings stand beside those of the learned reader, and how the
 * reader of a page is told of it. An id that stands in no table is a type error.
 */

/** The key of a message and the arguments that stand for its `$1`, `$2`. */
type Sentence = readonly [key: string, ...args: string[]];

/**
 * What becomes of a finding beside the learned reader:
 *
 * - `weighed`: the regression over both decides;
 * - `sureAlone`: weighed, but where nothing contradicts it its own confidence holds;
 * - `stands`: it reads the page's structure, or what the reader's training text holds little of; its own confidence holds;
 * - `apart`: it is a statement within another and nobody's rival.
 */
type Merge = 'weighed' | 'sureAlone' | 'stands' | 'apart';

interface FindingRow {
  /** Probability that what it finds is a statement: where all is as it should be, and where the speaker is missing or doubtful. */
  confidence: readonly [usual: number, doubtful: number];
  merge: Merge;
  tells: Sentence;
}

const verb = ['evidenceVerb', 'cue'] as const;
const words = ['evidenceWords', 'cue'] as const;
const label = ['evidenceLabel'] as const;
const signed = ['evidenceSigned'] as const;
const implicit = ['evidenceImplicit'] as const;

/** Rules that find statements. */
export const FINDING = {
  'before.quote': { confidence: [0.97, 0.8], merge: 'weighed', tells: verb },
  'before.interrupted': { confidence: [0.97, 0.8], merge: 'weighed', tells: ['evidenceInterrupted', 'cue'] },
  'before.parenthetical': { confidence: [0.82, 0.5], merge: 'sureAlone', tells: verb },
  'before.clause': { confidence: [0.82, 0.5], merge: 'sureAlone', tells: verb },
  'before.hearing': { confidence: [0.75, 0.75], merge: 'weighed', tells: verb },
  'after.quote': { confidence: [0.95, 0.8], merge: 'weighed', tells: verb },
  'after.that': { confidence: [0.9, 0.75], merge: 'weighed', tells: verb },
  'after.clause': { confidence: [0.8, 0.65], merge: 'weighed', tells: verb },
  'after.question': { confidence: [0.75, 0.6], merge: 'weighed', tells: verb },
  'after.infinitive': { confidence: [0.6, 0.45], merge: 'weighed', tells: verb },
  'after.act': { confidence: [0.66, 0.4], merge: 'sureAlone', tells: verb },
  'after.request': { confidence: [0.66, 0.45], merge: 'sureAlone', tells: verb },
  'after.object': { confidence: [0.5, 0.35], merge: 'weighed', tells: verb },
  'after.subordinate': { confidence: [0.8, 0.65], merge: 'stands', tells: verb },
  'after.leadIn': { confidence: [0.95, 0.8], merge: 'stands', tells: verb },
  'after.announced': { confidence: [0.75, 0.6], merge: 'stands', tells: verb },
  'after.naming': { confidence: [0.7, 0.55], merge: 'sureAlone', tells: verb },
  'after.accusation': { confidence: [0.75, 0.5], merge: 'sureAlone', tells: verb },
  'after.description': { confidence: [0.7, 0.5], merge: 'sureAlone', tells: verb },
  'after.finding': { confidence: [0.7, 0.65], merge: 'sureAlone', tells: verb },
  'as.reported': { confidence: [0.7, 0.7], merge: 'weighed', tells: verb },
  according: { confidence: [0.9, 0.9], merge: 'sureAlone', tells: ['evidenceSource'] },
  noun: { confidence: [0.65, 0.65], merge: 'sureAlone', tells: words },
  'label.transcript': { confidence: [0.96, 0.96], merge: 'stands', tells: label },
  'label.headline': { confidence: [0.85, 0.85], merge: 'stands', tells: label },
  'label.reply': { confidence: [0.9, 0.9], merge: 'stands', tells: label },
  'label.quote': { confidence: [0.85, 0.85], merge: 'stands', tells: label },
  'signed.dash': { confidence: [0.9, 0.9], merge: 'stands', tells: signed },
  'signed.from': { confidence: [0.9, 0.9], merge: 'stands', tells: signed },
  'interview.answer': { confidence: [0.9, 0.8], merge: 'stands', tells: ['evidenceInterview'] },
  'signed.post': { confidence: [0.85, 0.85], merge: 'stands', tells: signed },
  'block.post': { confidence: [0.95, 0.95], merge: 'stands', tells: ['evidencePost', 'author'] },
  'quote.implicit': { confidence: [0.7, 0.63], merge: 'stands', tells: implicit },
  'quote.ahead': { confidence: [0.65, 0.63], merge: 'stands', tells: implicit },
  'quote.turn': { confidence: [0.75, 0.75], merge: 'stands', tells: implicit },
  'quote.nested': { confidence: [0.6, 0.6], merge: 'apart', tells: ['evidenceNested', 'cue'] },
} as const satisfies Readonly<Record<string, FindingRow>>;

/** What the learned reader finds; it gives each of its findings a confidence of its own. */
const READING = { 'learned.tagger': { tells: words } } as const;

/** Rules that tell how far a statement goes on. */
const EXTENDING = {
  'quote.continued': { tells: ['evidenceContinued'] },
  'quote.paragraphs': { tells: ['evidenceParagraphs'] },
} as const;

/** Rules that tell who speaks. */
const SPEAKING = {
  'speaker.fullName': { tells: ['evidenceFullName'] },
  'speaker.surname': { tells: ['evidenceSurname', 'mention', 'name'] },
  'speaker.pronoun': { tells: ['evidencePronoun', 'mention', 'name'] },
  'speaker.pronoun.spoke': { tells: ['evidencePronounSpoke', 'mention', 'name'] },
  'speaker.pronoun.subject': { tells: ['evidencePronounSubject', 'mention', 'name'] },
  'speaker.pronoun.only': { tells: ['evidencePronounOnly', 'mention', 'name'] },
  'speaker.relative': { tells: ['evidenceRelative', 'mention', 'name'] },
  'speaker.role': { tells: ['evidenceRole', 'mention', 'name'] },
  'speaker.description': { tells: ['evidenceDescription', 'mention'] },
  'speaker.unnamed': { tells: ['evidenceUnnamed', 'mention'] },
  'speaker.author': { tells: ['evidenceAuthor', 'mention', 'name'] },
  'speaker.inherited': { tells: ['evidenceInherited'] },
} as const;

/** What the reader of the page put right. */
const CORRECTING = {
  'reader.speaker': { tells: ['evidenceReader', 'speaker'] },
  'reader.name': { tells: ['evidenceReader', 'speaker'] },
  'reader.kind': { tells: ['evidenceReaderKind'] },
  'reader.date': { tells: ['evidenceReaderDate'] },
  'reader.words': { tells: ['evidenceReaderWords'] },
  'reader.missed': { tells: ['evidenceReaderMissed'] },
} as const;

export const RULES = { ...FINDING, ...READING, ...EXTENDING, ...SPEAKING, ...CORRECTING };

export type RuleId = keyof typeof RULES;
export type FindingRule = keyof typeof FINDING;
export type SpeakerRule = keyof typeof SPEAKING;
export type ReaderRule = keyof typeof CORRECTING;

export const isFinding = (rule: RuleId): rule is FindingRule => Object.hasOwn(FINDING, rule);
export const isExtending = (rule: RuleId): rule is keyof typeof EXTENDING => Object.hasOwn(EXTENDING, rule);
export const isSpeaking = (rule: RuleId): rule is SpeakerRule => Object.hasOwn(SPEAKING, rule);
export const isCorrecting = (rule: RuleId): rule is ReaderRule => Object.hasOwn(CORRECTING, rule);
