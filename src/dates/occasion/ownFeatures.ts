import type { Candidate } from './candidates';
import { atMost, flag, type Features } from './features';
import type { Place, Setting } from './setting';

/** The rank of what does not hang on the clause. */
const LOOSE = 9;

/** The date's place in the statement's own sentence. */
export function ownFeatures(
  { doc }: Setting,
  { index, sentence, anchor, statement }: Place,
  { tellings }: Candidate,
): Features {
  const own = tellings.filter((telling) => telling.sentence === sentence);
  if (own.length === 0) return { rank: LOOSE };
  const ranks = own.map(({ attached }) => attached.get(index) ?? LOOSE);
  const rank = Math.min(...ranks);
  const { span } = own[ranks.indexOf(rank)].mention;
  const lead = doc.text.slice(Math.max(0, span[0] - 12), span[0]).toLowerCase();
  return {
    own: 1,
    rank,
    ownWithin: flag(statement.content.some(([start, end]) => span[0] >= start && span[1] <= end)),
    ownBehind: flag(span[0] > anchor[0]),
    ownDistance: atMost(200, Math.abs(span[0] - anchor[0])),
    ownOn: flag(/\b(?:on|in|at|during)\s(?:(?:late|early|the|a|an)\s)?$/.test(lead)),
    ownSince: flag(/\b(?:since|until|by|before|for|from|to)\s$/.test(lead)),
    ownOpens: flag(span[0] === doc.sentences[sentence].start),
  };
}
