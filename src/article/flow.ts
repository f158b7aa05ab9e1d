import { isBesideText, isProse, linkedShare } from './beside';
import { isHiddenLabel } from './labels';
import type { Passage } from './passages';
import { Inside, nearest, type Part, within } from './tree';

/** So many paragraphs side by side are running text. */
const LEAST = 3;

/** Elements that stand beside a text whatever they are called. */
const BESIDE = /^(?:aside|footer|nav|address|form|button|label)$/;

/** What speaks to its reader, as calls to subscribe, follow or buy do; said of others it stands in quotation marks. */
const ADDRESS =
  /\b(?:your?|yours|our|us|we|newsletter|inbox|subscribe|sign up|follow|click|editors?|advertis\w+|sponsored)\b/i;
const QUOTED = /[“"«„‘][^”"»]*(?:[”"»]|$)/g;

/**
 * Tells the paragraphs that read on from their neighbours, whatever a class or an id calls them ("comment-quote",
 * "paywall"): sentences without links that do not speak to the reader, in an element among paragraphs.
 */
export function flowTest(passages: readonly Passage[]): (passage: Passage) => boolean {
  const flows = new Map<Part, { count: number; last: number }>();
  for (const passage of passages) {
    const around = isParagraph(passage) ? boxOf(passage.part).parent : null;
    if (around) flows.set(around, { count: (flows.get(around)?.count ?? 0) + 1, last: passage.index });
  }
  return (passage) => {
    if (!isParagraph(passage) || ADDRESS.test(passage.text.replace(QUOTED, ''))) return false;
    if (within(passage.part, (part) => BESIDE.test(part.tag) || isHiddenLabel(part))) return false;
    const box = boxOf(passage.part);
    const flow = box.parent && flows.get(box.parent);
    // A box of its own behind the last paragraph is about the author or the paper.
    return (
      !!flow && flow.count >= LEAST && (box === passage.part || passage.index < flow.last) && !isBesideText(passage)
    );
  };
}

const isParagraph = (passage: Passage): boolean =>
  isProse(passage) &&
  linkedShare(passage) < 0.3 &&
  !(passage.part.inside & (Inside.heading | Inside.list)) &&
  /[.!?…"”’»)]$/.test(passage.text);

/** The paragraph, or a box around it that holds nothing else. */
function boxOf(part: Part): Part {
  return nearest(
    part,
    ({ parent }) => parent === null || parent.children.filter((child) => 'tag' in child).length > 1,
  )!;
}
