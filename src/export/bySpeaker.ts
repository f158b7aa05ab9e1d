import { speakersIn } from './attributed';
import { type Row, rowsOf, speakersOf } from './rows';
import type { ExportSource } from './source';

/** The rows of an article under who speaks, in the order in which each speaks first. */
export function bySpeaker(source: ExportSource): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rowsOf(source)) {
    const who = speakersIn(speakersOf(source, row.statement), source.wording);
    groups.set(who, [...(groups.get(who) ?? []), row]);
  }
  return groups;
}
