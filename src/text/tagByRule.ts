import type { Tag } from './document';

const CLOSED: [Tag, string][] = [
  ['DET', 'the a an this these those each every some any no another both all'],
  [
    'PRON',
    'i you he she it we they me him her us them who whom which what myself himself herself itself themselves my your his its our their',
  ],
  [
    'ADP',
    'of in on at by for with from to into about against between among during before after over under through per via than without within across toward towards amid despite',
  ],
  [
    'AUX',
    "is are was were be been being am has have had do does did will would can could may might shall should must 's 're 've 'll 'd 'm wo ca",
  ],
  ['CCONJ', 'and or but nor yet'],
  ['SCONJ', 'that if because although though while whether since unless as'],
  ['PART', "not n't"],
  [
    'ADV',
    'also then now very too still even just only here there never always again already however when where how why so more most',
  ],
  [
    'VERB',
    'said says say told tell added asked announced wrote argued claimed insisted warned noted explained called made got went came took gave',
  ],
];
const closed = new Map(CLOSED.flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)));

/** A tag from the word alone: closed classes by list, open ones by ending and capital. */
export function tagByRule(word: string, i: number): Tag {
  if (!/[\p{L}\p{N}]/u.test(word)) return /^[$€£¥%+=<>°]$/.test(word) ? 'SYM' : 'PUNCT';
  const known = closed.get(word.toLowerCase().replace('’', "'"));
  if (known) return known;
  if (/^\p{N}/u.test(word)) return 'NUM';
  if (/^\p{Lu}/u.test(word) && i > 0) return 'PROPN';
  if (/ly$/.test(word)) return 'ADV';
  if (/(?:ed|ing|ise|ize)$/.test(word)) return 'VERB';
  if (/(?:ous|ful|ive|able|ible|ic|al|less)$/.test(word)) return 'ADJ';
  return 'NOUN';
}
