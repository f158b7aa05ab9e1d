import type { FoundStatement } from '../found';
import { shared } from '../spans';

/** Cue and source stand outside what is said; on text gone wrong, where one would stand within, it is unknown. */
export function keepApart(statement: FoundStatement): FoundStatement {
  const { content, cue, source } = statement;
  const outside = (spans: FoundStatement['cue']): FoundStatement['cue'] => (shared(content, spans) > 0 ? [] : spans);
  return { ...statement, cue: outside(cue), source: outside(source) };
}
