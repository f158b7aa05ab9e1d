import type { Sentence, TextDocument } from '../../text/document';
import { firstFrom } from '../../text/search';
import { lowerOf } from '../clause/shape';
import { OCCASIONS, RELEASED } from '../lexicon/speech';
import type { Candidate } from './candidates';
import { atMost, FAR, flag, type Features } from './features';
import type { Place, Setting, Telling } from './setting';

/** Longer sentences are looked at this far. */
const LONGEST = 100;

const wordsIn = ({ tokens }: TextDocument, { firstToken, endToken }: Sentence): string[] =>
  tokens.slice(firstToken, Math.min(endToken, firstToken + LONGEST)).map(lowerOf);

/** Words on both sides of an expression. */
function wordsBeside({ tokens }: TextDocument, { mention: { span } }: Telling): string[] {
  const at = firstFrom(tokens, span[0], ({ start }) => start);
  const end = firstFrom(tokens, span[1], ({ start }) => start);
  return [...tokens.slice(Math.max(0, at - 4), at), ...tokens.slice(end, end + 4)].map(lowerOf);
}

/** Whether a sentence that names the date names the occasion that the statement's own sentence names, too. */
function sharesOccasion({ doc }: Setting, place: Place, sentences: readonly Sentence[]): boolean {
  const own = doc.sentences[place.sentence];
  const nouns = new Set(own ? wordsIn(doc, own).filter((word) => OCCASIONS.has(word)) : []);
  return nouns.size > 0 && sentences.some((one) => one !== own && wordsIn(doc, one).some((word) => nouns.has(word)));
}

/** Whether a sentence that names the date names the speaker, too. */
function namesSpeaker({ speakers }: Setting, { statement }: Place, sentences: readonly Sentence[]): boolean {
  return statement.speakers.some((id) => {
    const mentions = speakers[id]?.mentions ?? [];
    return sentences.some(({ start, end }) => {
      const next = mentions[firstFrom(mentions, start, ([from]) => from)];
      return next !== undefined && next[0] < end;
    });
  });
}

/** The other statements that hang on the date. */
function datedFeatures({ dating, places }: Setting, { index, ofVoice }: Place, { tellings }: Candidate): Features {
  const dated = tellings.flatMap(({ attached }) => [...attached.keys()]).filter((other) => other !== index);
  const same = dated.filter((other) => places[other].ofVoice === ofVoice);
  const last = (of: number[]): number => {
    const before = of.filter((other) => other < index);
    return before.length > 0 ? atMost(FAR, index - Math.max(...before)) : FAR;
  };
  const behind = dated.filter((other) => other > index);
  return {
    dated: atMost(8, dated.length),
    shareOfDated: dated.length / (dating.length || 1),
    datedLast: last(dated),
    datedNext: behind.length > 0 ? atMost(FAR, Math.min(...behind) - index) : FAR,
    datedSame: atMost(5, same.length),
    datedSameLast: last(same),
  };
}

/** The occasion that the date may be that of. */
export function occasionFeatures(setting: Setting, place: Place, candidate: Candidate): Features {
  const { doc, dating } = setting;
  const { tellings, key } = candidate;
  const sentences = tellings.map(({ sentence }) => doc.sentences[sentence]);
  const beside = new Set(tellings.flatMap((telling) => wordsBeside(doc, telling)));
  const latest = dating[firstFrom(dating, place.sentence, ({ sentence }) => sentence) - 1];
  const isLatest = latest?.key === key;
  return {
    ...datedFeatures(setting, place, candidate),
    first: flag(dating[0]?.key === key),
    latest: isLatest ? atMost(FAR, place.sentence - latest.sentence) : FAR,
    latestBlocks: isLatest ? atMost(FAR, place.block - latest.block) : FAR,
    ledeDated: flag(tellings.some(({ block, attached }) => block <= 2 && attached.size > 0)),
    shared: flag(sharesOccasion(setting, place, sentences)),
    withSpeaker: flag(namesSpeaker(setting, place, sentences)),
    atOccasion: flag([...beside].some((word) => OCCASIONS.has(word))),
    atRelease: flag([...beside].some((word) => RELEASED.has(word))),
  };
}
