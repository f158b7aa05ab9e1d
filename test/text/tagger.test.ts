import { expect, test } from 'vitest';
import { tagSentence } from '../../src/text/tagger';
import { loadModels } from '../../src/tools/models';

/** Sentences of ours, tagged by reading after the guidelines of Universal Dependencies. */
const labelled = [
  'The/DET mayor/NOUN said/VERB on/ADP Monday/PROPN that/SCONJ the/DET bridge/NOUN would/AUX close/VERB ./PUNCT',
  'Orla/PROPN Fenwick/PROPN ,/PUNCT a/DET nurse/NOUN ,/PUNCT told/VERB reporters/NOUN she/PRON was/AUX tired/ADJ ./PUNCT',
  '“/PUNCT We/PRON wo/AUX n’t/PART wait/VERB ,/PUNCT ”/PUNCT he/PRON added/VERB quietly/ADV ./PUNCT',
  'According/VERB to/ADP two/NUM officials/NOUN ,/PUNCT talks/NOUN have/AUX stalled/VERB ./PUNCT',
  'Prime/PROPN Minister/PROPN Ketu/PROPN Varga/PROPN has/AUX not/PART said/VERB whether/SCONJ he/PRON will/AUX run/VERB again/ADV ./PUNCT',
  'Its/PRON chief/ADJ executive/NOUN ,/PUNCT who/PRON founded/VERB the/DET firm/NOUN in/ADP 1998/NUM ,/PUNCT declined/VERB to/PART comment/VERB ./PUNCT',
  'Lunds/PROPN resigned/VERB after/SCONJ police/NOUN searched/VERB his/PRON office/NOUN ./PUNCT',
  'Critics/NOUN and/CCONJ supporters/NOUN alike/ADV called/VERB the/DET plan/NOUN bold/ADJ but/CCONJ risky/ADJ ./PUNCT',
  'In/ADP a/DET statement/NOUN ,/PUNCT the/DET agency/NOUN warned/VERB of/ADP “/PUNCT serious/ADJ ”/PUNCT delays/NOUN ,/PUNCT adding/VERB that/SCONJ costs/NOUN may/AUX rise/VERB ./PUNCT',
  'She/PRON is/AUX expected/VERB to/PART announce/VERB a/DET new/ADJ policy/NOUN next/ADJ week/NOUN ./PUNCT',
];

test('no rare noun is an adverb for want of knowing it', async () => {
  const { tags } = await loadModels();
  expect(tagSentence('The singer said it was over .'.split(' '), tags)[1]).toBe('NOUN');
});

test('what stands between an article or a possessive and a verb is a noun', async () => {
  const { tags } = await loadModels();
  expect(tagSentence('Her neighbour told them it was late .'.split(' '), tags)[1]).toBe('NOUN');
  expect(tagSentence('The study found that it was late .'.split(' '), tags)[1]).toBe('NOUN');
});

test('a name that ends as an adverb does is one', async () => {
  const { tags } = await loadModels();
  expect(tagSentence('Tully said later that it was late .'.split(' '), tags)[0]).toBe('PROPN');
  expect(tagSentence('“ It is over , ” Tully said .'.split(' '), tags)[6]).toBe('PROPN');
  expect(tagSentence('Recently said to be shut , it is open .'.split(' '), tags)[0]).toBe('ADV');
});

test('a capital that is the sentence’s own makes no name', async () => {
  const { tags } = await loadModels();
  expect(tagSentence('Prices rose .'.split(' '), tags)[0]).toBe('NOUN');
});

test('a noun between a word that opens a clause and its verb', async () => {
  const { tags } = await loadModels();
  expect(tagSentence('It was over when negotiators said so .'.split(' '), tags)[4]).toBe('NOUN');
});

test('nobody is a verb in “according to”', async () => {
  const { tags } = await loadModels();
  expect(tagSentence('According to people who saw it , it fell .'.split(' '), tags)[2]).toBe('NOUN');
});

test('at least 93 % of the words of sentences by hand get their tag', async () => {
  const { tags } = await loadModels();
  const wrong: string[] = [];
  let all = 0;
  for (const sentence of labelled) {
    const pairs = sentence.split(' ').map((pair) => pair.split(/\/(?=[A-Z]+$)/));
    const words = pairs.map(([word]) => word);
    tagSentence(words, tags).forEach((tag, i) => {
      all++;
      if (tag !== pairs[i][1]) wrong.push(`${words[i]}: ${tag}, not ${pairs[i][1]}`);
    });
  }
  expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
});

test('without weights rules tag what finders by rule need', () => {
  const words = ['The', 'mayor', 'said', 'that', 'Orla', 'had', 'quickly', 'agreed', '.'];
  expect(tagSentence(words, null).join(' ')).toBe('DET NOUN VERB SCONJ PROPN AUX ADV VERB PUNCT');
});
