import { isEntryLabel } from './labels';
import type { Passage } from './passages';
import { nearest, type Part } from './tree';

/** Fewer neighbours with a time each are no live blog. */
const LEAST = 3;

/** Tells the entries of a live blog: by their names, or as neighbours of a kind that each bear a time. */
export function entryTest(passages: readonly Passage[]): (part: Part) => boolean {
  const timed = timedNeighbours(passages);
  return (part) => isEntryLabel(part) || timed.has(part);
}

function timedNeighbours(passages: readonly Passage[]): Set<Part> {
  const groups = new Map<Part, Map<string, Part[]>>();
  const seen = new Set<Part>();
  for (const { segments } of passages)
    for (const { run } of segments)
      for (let at = timeAround(run.parent); at?.parent && !seen.has(at); at = at.parent) {
        seen.add(at);
        const byTag = groups.get(at.parent) ?? new Map<string, Part[]>();
        groups.set(at.parent, byTag);
        const group = byTag.get(at.tag);
        if (group) group.push(at);
        else byTag.set(at.tag, [at]);
      }
  const all = [...groups.values()].flatMap((byTag) => [...byTag.values()]);
  return new Set(all.filter((group) => group.length >= LEAST).flat());
}

const timeAround = (part: Part): Part | null => nearest(part, ({ tag }) => tag === 'time');
