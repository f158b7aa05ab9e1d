import { mayBeAdverb } from './adverbs';
import { namesByCapital } from './capitals';
import type { Tag } from './document';
import { BUCKETS, FEATURES, featuresAt, prepare, wordHash } from './tagFeatures';
import { tagByRule } from './tagByRule';

/** Tag 0 stands for "no word": before the sentence. The order is that of the weights' file. */
export const TAGS: readonly Tag[] = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
];

const NAME = TAGS.indexOf('PROPN');
const NOUN = TAGS.indexOf('NOUN');
/** Tags that a word with a name's capital never has. */
export const NEVER_CAPITAL = new Set(
  (['VERB', 'ADV', 'INTJ', 'SCONJ', 'AUX'] as const).map((tag) => TAGS.indexOf(tag)),
);

interface TagModel {
  /** Words that nearly always have one tag, by hash. */
  dictionary: Map<number, number>;
  /** `BUCKETS` rows of one weight a tag. */
  weights: Int8Array;
}

const models = new WeakMap<ArrayBuffer, TagModel>();

/**
 * File layout, little endian: uint32 count of dictionary words; their hashes as uint32, ascending; their tags as uint8;
 * then the weights as int8, row by row.
 */
function parse(buffer: ArrayBuffer): TagModel {
  const count = new DataView(buffer).getUint32(0, true);
  const hashes = new Uint32Array(buffer, 4, count);
  const tags = new Uint8Array(buffer, 4 + 4 * count, count);
  const dictionary = new Map<number, number>();
  hashes.forEach((h, i) => dictionary.set(h, tags[i]));
  return { dictionary, weights: new Int8Array(buffer, 4 + 5 * count, BUCKETS * TAGS.length) };
}

function modelOf(buffer: ArrayBuffer): TagModel {
  let model = models.get(buffer);
  if (!model) models.set(buffer, (model = parse(buffer)));
  return model;
}

const ADVERB = TAGS.indexOf('ADV');

/** The tag with the highest score, `barred` left out; ties go to the first. */
export function bestTag(
  weights: { readonly [i: number]: number },
  features: Int32Array,
  scores: Float64Array,
  barred = 0,
): number {
  const n = TAGS.length;
  scores.fill(0);
  for (let f = 0; f < FEATURES; f++) {
    const row = features[f] * n;
    for (let t = 1; t < n; t++) scores[t] += weights[row + t];
  }
  let best = 1;
  for (let t = 2; t < n; t++) if (scores[t] > scores[best] && t !== barred) best = t;
  return best;
}

const CLAUSE = /^(?:when|after|before|because|while|until|although)$/i;

/**
 * "The *study* found", "her *neighbour* told", "a *fine* of £5": behind an article or possessive, with no noun to follow.
 * "According to *people* who saw it", "when *negotiators* said": no verb stands there.
 */
function standsForNoun(words: readonly string[], tags: readonly Tag[], i: number): boolean {
  if (tags[i] === 'VERB' && words[i - 1] === 'to' && /^according$/i.test(words[i - 2] ?? '')) return true;
  const subordinate = tags[i] === 'VERB' && CLAUSE.test(words[i - 1] ?? '') && !/(?:ed|ing)$/.test(words[i]);
  if (subordinate && /^(?:VERB|AUX)$/.test(tags[i + 1] ?? '')) return true;
  if (!/^(?:ADJ|VERB)$/.test(tags[i]) || !/^(?:the|an?|my|your|his|her|its|our|their)$/i.test(words[i - 1] ?? ''))
    return false;
  const next = tags[i + 1] ?? '';
  return /^(?:VERB|AUX)$/.test(next) || (tags[i] === 'ADJ' && /^(?:ADP|SCONJ)$/.test(next));
}

/** "*Tully* said": no adverb that is common enough to be known opens a sentence before a finite verb. */
const opensLikeName = (words: readonly string[], tags: readonly Tag[], isKnown: (word: string) => boolean): boolean =>
  tags[0] === 'ADV' &&
  /^\p{Lu}\p{Ll}+ly$/u.test(words[0]) &&
  /^(?:VERB|AUX)$/.test(tags[1] ?? '') &&
  !words[1].endsWith('ing') &&
  !isKnown(words[0].toLowerCase());

/**
 * Tags the words of one sentence, left to right, with an averaged perceptron (Collins 2002).
 *
 * @param buffer the weights; without them a few rules tag, well enough for the finders by rule.
 */
export function tagSentence(words: string[], buffer: ArrayBuffer | null): Tag[] {
  if (!buffer) return words.map(tagByRule);
  const { dictionary, weights } = modelOf(buffer);
  const sentence = prepare(words);
  const names = namesByCapital(words);
  const features = new Int32Array(FEATURES);
  const scores = new Float64Array(TAGS.length);
  let tag1 = 0;
  let tag2 = 0;
  const tags = words.map((word, i) => {
    let tag = dictionary.get(wordHash(word));
    if (tag === undefined) {
      featuresAt(sentence, i, tag1, tag2, features);
      tag = bestTag(weights, features, scores);
      if (tag === ADVERB && !mayBeAdverb(word)) tag = bestTag(weights, features, scores, ADVERB);
    }
    if (names[i] && NEVER_CAPITAL.has(tag)) tag = NAME;
    // "Prices rose": the capital is the sentence's.
    if (
      tag === NAME &&
      i === 0 &&
      dictionary.get(wordHash(word.toLowerCase())) === NOUN &&
      !/^\p{Lu}/u.test(words[1] ?? '')
    )
      tag = NOUN;
    tag2 = tag1;
    tag1 = tag;
    return TAGS[tag];
  });
  if (opensLikeName(words, tags, (word) => dictionary.get(wordHash(word)) === ADVERB)) tags[0] = 'PROPN';
  return tags.map((tag, i) => (standsForNoun(words, tags, i) ? 'NOUN' : tag));
}
