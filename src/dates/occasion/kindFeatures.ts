import type { Token } from '../../text/document';
import { firstFrom } from '../../text/search';
import { lowerOf, overlaps } from '../clause/shape';
import type { Candidate } from './candidates';
import { atMost, FAR, flag, type Features } from './features';
import type { Place, Setting, Telling } from './setting';
import { KINDS } from './words';

/** How far from a date the noun of its occasion may stand, in tokens. */
const BESIDE = 7;

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

/** Whether an expression is part of what somebody says. */
const isQuoted = ({ places }: Setting, { mention: { span }, sentence }: Telling): boolean =>
  places
    .slice(
      firstFrom(places, sentence - 1, (place) => place.sentence),
      firstFrom(places, sentence + 2, (place) => place.sentence),
    )
    .some(({ statement }) => statement.content.some((content) => overlaps(content, span)));

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
  const named = [...kinds].flatMap((kind) => setting.kinds.get(kind) ?? []).sort((a, b) => a - b);
  const last = named[firstFrom(named, place.sentence + 1, (sentence) => sentence) - 1];
  return {
    kinds: kinds.size,
    kindNamed: atMost(12, new Set(named).size),
    kindLast: last === undefined ? FAR : atMost(FAR, place.sentence - last),
    kindOwn: flag([...own].some((kind) => kinds.has(kind))),
    kindOther: flag([...own].some((kind) => !kinds.has(kind))),
    kindSource: flag([...ofSource].some((kind) => kinds.has(kind))),
    quoted: tellings.filter((telling) => isQuoted(setting, telling)).length / (tellings.length || 1),
  };
}
