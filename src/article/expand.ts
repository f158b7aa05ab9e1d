import { isProse, linkedShare } from './beside';
import { isEmbedLabel } from './labels';
import type { Passage } from './passages';
import { type Part, within } from './tree';
import { Weights } from './weights';

/** Without what Readability kept outside the element that holds nearly all of it, unless it is made the same way. */
export function gathered(core: readonly Passage[]): Passage[] {
  const weights = new Weights(core, () => 1);
  let main: Part | undefined;
  for (let at = core.find(isProse)?.part ?? null; at && !main; at = at.parent) if (weights.shareOf(at) > 0.9) main = at;
  const inside = core.filter((passage) => within(passage.part, (part) => part === main));
  const makes = new Set(inside.filter(isProse).map(makeOf));
  return core.filter((passage) => inside.includes(passage) || (isProse(passage) && makes.has(makeOf(passage))));
}

/** What Readability kept, and the passages that are made the same way: it drops short paragraphs with wrappers of their own. */
export function expanded(core: readonly Passage[], fits: readonly Passage[], headline: Passage | undefined): Passage[] {
  const makes = new Map<string, number>();
  for (const passage of core) if (isProse(passage)) makes.set(makeOf(passage), (makes.get(makeOf(passage)) ?? 0) + 1);
  const known = new Set(core);
  const first = core.find(isProse)?.index ?? 0;
  const last = core.findLast(isProse)?.index ?? 0;
  return fits.filter((passage) => {
    if (known.has(passage)) return true;
    const isBetween = passage.index > first && passage.index < last;
    if (isBetween && within(passage.part, isEmbedLabel)) return true;
    if (isBetween && passage.part.tag === 'p' && isProse(passage) && isOwn(passage)) return true;
    const isAfterHeadline = !headline || passage.index > headline.index;
    return isAfterHeadline && (makes.get(makeOf(passage)) ?? 0) > 1 && isOwn(passage);
  });
}

/** Not a link to another text; a whole sentence may be one. */
const isOwn = (passage: Passage): boolean => linkedShare(passage) < 0.5 || /[.!?]["”’]?$/.test(passage.text);

/** How a passage is made: its element and the three around it, by name and label. */
function makeOf({ part }: Passage): string {
  const levels: string[] = [];
  for (let at: Part | null = part; at && levels.length < 4; at = at.parent)
    levels.push(`${at.tag}.${at.label.replace(/\d+/g, '')}`);
  return levels.join(' < ');
}
