/**
 * Trains the part-of-speech tagger: an averaged perceptron that learns from the tags which wink-nlp (MIT) gives the texts.
 *
 *     npm run train:tags -- ARTICLES.jsonl OUT.bin
 *
 * ARTICLES: one article a line, {text}. Every tenth is held out; the share of its words on which teacher and pupil agree is
 * printed. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { namesByCapital } from '../../text/capitals';
import { BUCKETS, FEATURES, featuresAt, prepare, wordHash } from '../../text/tagFeatures';
import { NEVER_CAPITAL, TAGS, bestTag, tagSentence } from '../../text/tagger';
import { readText } from '../../text/read';
import { type Article, noCandidates } from '../../model';
import { randomOf, shuffle } from '../random';

interface Sentence {
  words: string[];
  tags: number[];
}

const EPOCHS = 6;
/** A word this frequent that has one tag at least this often needs no scoring. */
const DICTIONARY_COUNT = 10;
const DICTIONARY_SHARE = 0.98;

const nlp = winkNLP(model, ['sbd', 'pos']);

/** The teacher's tag of each character offset at which one of its tokens begins. */
function teach(text: string): Map<number, string> {
  const tags = new Map<number, string>();
  const doc = nlp.readDoc(text);
  let at = 0;
  const values = doc.tokens().out();
  const spaces = doc.tokens().out(nlp.its.precedingSpaces) as string[];
  const pos = doc.tokens().out(nlp.its.pos) as string[];
  values.forEach((value, i) => {
    at += spaces[i].length;
    tags.set(at, pos[i]);
    at += value.length;
  });
  return tags;
}

function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'paragraph' as const,
  }));
  return {
    url: '',
    text,
    blocks,
    candidates: noCandidates(),
  };
}

/** The teacher takes surnames it does not know for verbs; the capital says otherwise. */
function correct(words: string[], tags: number[]): number[] {
  const names = namesByCapital(words);
  return tags.map((tag, i) => (names[i] && NEVER_CAPITAL.has(tag) ? TAGS.indexOf('PROPN') : tag));
}

/** Our own tokens under the teacher's tags; a sentence with a token the teacher cuts otherwise is left out. */
function sentencesOf(text: string): Sentence[] {
  const document = readText(articleOf(text), { tags: null, statements: null });
  return document.sentences.flatMap((sentence) => {
    const taught = teach(text.slice(sentence.start, sentence.end));
    const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
    const words = tokens.map((token) => token.text);
    const tags = correct(
      words,
      tokens.map((token) => TAGS.indexOf((taught.get(token.start - sentence.start) ?? 'X') as never)),
    );
    return tags.every((tag) => tag > 0) ? [{ words, tags }] : [];
  });
}

function dictionaryOf(sentences: Sentence[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => {
      const of = counts.get(word) ?? new Map<number, number>();
      counts.set(word, of.set(tags[i], (of.get(tags[i]) ?? 0) + 1));
    });
  }
  const dictionary = new Map<string, number>();
  for (const [word, of] of counts) {
    const [tag, n] = [...of].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    const all = [...of.values()].reduce((a, b) => a + b, 0);
    if (all >= DICTIONARY_COUNT && n / all >= DICTIONARY_SHARE) dictionary.set(word, tag);
  }
  return dictionary;
}

/** Averaged weights by Daumé's trick: the sum of updates weighed by when they came. */
function train(sentences: Sentence[], dictionary: Map<string, number>): Float64Array {
  const size = BUCKETS * TAGS.length;
  const weights = new Float64Array(size);
  const weighed = new Float64Array(size);
  const features = new Int32Array(FEATURES);
  const scores = new Float64Array(TAGS.length);
  const next = randomOf(1);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(sentences, next);
    for (const { words, tags } of sentences) {
      const sentence = prepare(words);
      let tag1 = 0;
      let tag2 = 0;
      for (let i = 0; i < words.length; i++, step++) {
        let guess = dictionary.get(words[i]);
        if (guess === undefined) {
          featuresAt(sentence, i, tag1, tag2, features);
          guess = bestTag(weights, features, scores);
          if (guess !== tags[i]) {
            for (const f of features) {
              weights[f * TAGS.length + tags[i]] += 1;
              weights[f * TAGS.length + guess] -= 1;
              weighed[f * TAGS.length + tags[i]] += step;
              weighed[f * TAGS.length + guess] -= step;
            }
          }
        }
        tag2 = tag1;
        tag1 = guess;
      }
    }
  }
  return weights.map((w, i) => w - weighed[i] / step);
}

function encode(weights: Float64Array, dictionary: Map<string, number>): ArrayBuffer {
  const words = [...dictionary].map(([word, tag]) => [wordHash(word), tag] as const).sort((a, b) => a[0] - b[0]);
  const out = new ArrayBuffer(4 + 5 * words.length + weights.length);
  new DataView(out).setUint32(0, words.length, true);
  new Uint32Array(out, 4, words.length).set(words.map(([h]) => h));
  new Uint8Array(out, 4 + 4 * words.length, words.length).set(words.map(([, tag]) => tag));
  const sorted = weights.map(Math.abs).sort();
  // A few outliers would coarsen all other weights: the scale is the 99.9th percentile, what is larger is clipped.
  const scale = 127 / (sorted[Math.floor(sorted.length * 0.999)] || 1);
  const bytes = new Int8Array(out, 4 + 5 * words.length);
  weights.forEach((w, i) => (bytes[i] = Math.max(-127, Math.min(127, Math.round(w * scale)))));
  return out;
}

function agreement(sentences: Sentence[], weights: ArrayBuffer): number {
  let same = 0;
  let all = 0;
  for (const { words, tags } of sentences) {
    tagSentence(words, weights).forEach((tag, i) => (same += tag === TAGS[tags[i]] ? 1 : 0));
    all += words.length;
  }
  return same / all;
}

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  console.error('usage: npm run train:tags -- ARTICLES.jsonl OUT.bin');
  process.exit(2);
}
const texts = readFileSync(input, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);
const taught = texts.map(sentencesOf);
const training = taught.filter((_, i) => i % 10 !== 9).flat();
const heldOut = taught.filter((_, i) => i % 10 === 9).flat();
const dictionary = dictionaryOf(training);
const weights = encode(train(training, dictionary), dictionary);
writeFileSync(output, new Uint8Array(weights));
console.log(`${training.length} sentences, ${dictionary.size} words in the dictionary, ${weights.byteLength} bytes`);
console.log(
  `agreement with the teacher on ${heldOut.length} held-out sentences: ${(100 * agreement(heldOut, weights)).toFixed(2)} %`,
);
