import { atMost, FAR, flag, type Features } from './features';
import type { Place, Setting } from './setting';
import { GENERIC } from './words';

function sourceFeatures({ doc }: Setting, { statement }: Place): Features {
  const source = statement.source[0];
  if (!source) return { noSource: 1 };
  const text = doc.text.slice(...source);
  const words = text.toLowerCase().split(/[^\p{L}'’-]+/u);
  return {
    pronoun: flag(/^(?:he|she|they|it|i|we)$/.test(words[0])),
    generic: flag(words.some((word) => GENERIC.has(word))),
    spokes: flag(words.some((word) => /^(?:spokes|lawyer|attorney)/.test(word))),
    definite: flag(words[0] === 'the'),
    lowerCase: flag(!/\p{Lu}/u.test(text)),
    sourceLength: atMost(20, words.length),
  };
}

/** Who speaks, and what of him stands around. */
export function voiceFeatures(setting: Setting, place: Place): Features {
  const { statement, index, ofVoice, turn, sentence } = place;
  const [before, next] = turn < 0 ? [] : [ofVoice[turn - 1], ofVoice[turn + 1]];
  return {
    ...sourceFeatures(setting, place),
    [`is ${setting.speakers[statement.speakers[0]]?.kind ?? 'none'}`]: 1,
    severalSpeak: flag(statement.speakers.length > 1),
    ofVoice: atMost(20, ofVoice.length),
    share: ofVoice.length / setting.places.length,
    firstOfVoice: flag(!before),
    lastOfVoice: flag(!next),
    sameBefore: flag(before?.index === index - 1),
    sameNext: flag(next?.index === index + 1),
    voiceGap: before ? atMost(FAR, sentence - before.sentence) : FAR,
    voiceGapNext: next ? atMost(FAR, next.sentence - sentence) : FAR,
  };
}
