import type { Token } from '../../text/document';
import { firstFrom } from '../../text/search';
import { lowerOf } from '../clause/shape';
import type { Candidate } from './candidates';
import { atMost, FAR, flag, type Features } from './features';
import type { Place, Setting, Telling } from './setting';
import { KINDS } from './words';

/** How far from a date the noun of its occasion may stand, in tokens. */
const BESIDE = 7;
/** An occasion that is named so often is named often. */
const OFTEN = 12;

const kindsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap((token) => KINDS.get(lowerOf(token)) ?? []));

function kindsBeside({ doc }: Setting, { mention: { span }, sentence }: Telling): Set<string> {
  const { firstToken, endToken } = doc.sentences[sentence];
  const at = firstFrom(doc.tokens, span[0], ({ start }) => start);
  const end = firstFrom(doc.tokens, span[1], ({ start }) => start);
  return kindsOf([
    ...doc.tokens.slice(Math.max(firstToken, at - BESIDE), at),
    ...doc.tokens.slice(end, Math.min(endToken, end + BESIDE)),
  ]);
}

/** How what the date's sentence is about goes on: the debate, the letter, the hearing that is dated there. */
export function kindFeatures(
  setting: Setting,
  place: Place,
  frame: readonly Token[],
  { tellings }: Candidate,
): Features {
  const kinds = new Set(tellings.flatMap((telling) => [...kindsBeside(setting, telling)]));
  const own = kindsOf(frame);
  const source = place.statement.source[0];
  const ofSource = kindsOf(source ? frame.filter(({ start, end }) => start >= source[0] && end <= source[1]) : []);
  const named = [...kinds].map((kind) => setting.kinds.get(kind) ?? []);
  const lasts = named.flatMap(
    (sentences) => sentences[firstFrom(sentences, place.sentence + 1, (one) => one) - 1] ?? [],
  );
  return {
    kinds: kinds.size,
    kindNamed: atMost(OFTEN, new Set(named.flatMap((sentences) => sentences.slice(0, OFTEN))).size),
    kindLast: lasts.length === 0 ? FAR : atMost(FAR, place.sentence - Math.max(...lasts)),
    kindOwn: flag([...own].some((kind) => kinds.has(kind))),
    kindOther: flag([...own].some((kind) => !kinds.has(kind))),
    kindSource: flag([...ofSource].some((kind) => kinds.has(kind))),
    quoted: tellings.filter(({ quoted }) => quoted).length / (tellings.length || 1),
  };
}
