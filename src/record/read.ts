import { type Analysis, type Article, textOf } from '../model';
import type { Reading, ReadStatement } from './kept';

/** What was read of a page's article, to be kept; `readAt` is ISO 8601 in UTC. */
export function toReading({ text, blocks }: Article, analysis: Analysis, readAt: string): Reading {
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const statements = analysis.statements.map(({ id, speakers: ids, ...statement }): ReadStatement => {
    void id;
    const said = ids.flatMap((each) => speakers.get(each) ?? []);
    return {
      ...statement,
      quote: textOf(text, statement.content),
      speakers: said.map(({ name, kind, role }) => ({ name, kind, role })),
    };
  });
  return { readAt, meta: analysis.meta, text, blocks, statements };
}
