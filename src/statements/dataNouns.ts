import { readHead } from '../mentions/nominals';
import type { Context } from './context';
import { DATA_NOUNS } from './lexicon/nouns';
import type { Subject } from './subjects';

/** Whether the noun phrase is about something written or counted: "official figures", "a poll of 1,000 voters". */
export function isData({ tokens, lower }: Context, { first, end }: Subject): boolean {
  let head = first;
  for (let i = first; i < end && tokens[i].tag !== 'ADP'; i++) head = i;
  return DATA_NOUNS.has(lower[head]) || readHead(lower[head])?.kind === 'document';
}
