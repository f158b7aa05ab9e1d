import type { TextDocument } from '../text/document';
import type { Authors } from './authors';
import type { FoundLike } from './found';
import type { Said } from './said';

/**
 * Gives a speaker to statements without a source of their own: an "I" inside a quotation is whoever is quoted, and a
 * quotation that goes on is by whoever spoke before it, but for another's turn to speak.
 */
export function inherit(
  doc: TextDocument,
  found: readonly FoundLike[],
  said: readonly (Said | null)[],
  authors: Authors,
): Said[] {
  const out = said.map((one) => one ?? { who: [], confidence: 0, evidence: [] });
  const order = found.map((_, i) => i).sort((a, b) => startOf(found[a]) - startOf(found[b]));
  order.forEach((i, k) => {
    const first = speaksForSelf(doc, found[i]);
    if (out[i].who.length || ((found[i].source.length || hasOwnVerb(doc, found[i])) && !first)) return;
    const own = first ? null : authors.ofPost(found[i]);
    const isTurn = found[i].evidence[0]?.rule === 'quote.turn';
    const from = own
      ? -1
      : first
        ? outer(doc, found, order, k)
        : isTurn
          ? partner(found, out, order, k)
          : before(doc, found, order, k);
    const factor = first ? SAME_QUOTATION : isTurn ? TURNS : GOES_ON;
    if (from >= 0 && out[from].who.length) out[i] = inherited(out[from], factor);
    else out[i] = own ?? (first ? byWriter(doc, found[i], authors) : null) ?? out[i];
  });
  return out;
}

/** How sure it is that "I" is whoever is quoted, and that a quotation goes on by the same speaker. */
const SAME_QUOTATION = 0.9;
const GOES_ON = 0.8;
/** How sure it is that the other of two who talk is whoever spoke before the last one did. */
const TURNS = 0.7;

const inherited = ({ who, confidence }: Said, factor: number): Said => ({
  who,
  confidence: confidence * factor,
  evidence: [{ rule: 'speaker.inherited', args: {} }],
});

/** "I" in the article's own words. */
function byWriter(doc: TextDocument, { source }: FoundLike, authors: Authors): Said | null {
  const told = quotationAt(doc, source[0][0]) === undefined;
  return told && doc.text.slice(...source[0]).trim() === 'I' ? authors.ofArticle() : null;
}

const startOf = (one: FoundLike): number => one.content[0]?.[0] ?? 0;
const endOf = (one: FoundLike): number => one.content.at(-1)?.[1] ?? 0;

const MAX_BACK = 12;

/** The statement whose content holds the source of the `k`th, else one from the same quotation. */
function outer(doc: TextDocument, found: readonly FoundLike[], order: number[], k: number): number {
  const [start, end] = found[order[k]].source[0];
  const near = order.slice(Math.max(0, k - MAX_BACK), k + MAX_BACK).filter((i) => i !== order[k]);
  const holds = near.find(
    (i) => found[i].content.some((span) => span[0] <= start && end <= span[1]) && !speaksForSelf(doc, found[i]),
  );
  if (holds !== undefined) return holds;
  const quotation = quotationAt(doc, start);
  if (!quotation) return -1;
  const inside = near.find(
    (i) =>
      !speaksForSelf(doc, found[i]) &&
      found[i].content.some((span) => span[0] < quotation.end && quotation.start < span[1]),
  );
  return inside ?? -1;
}

const quotationAt = (doc: TextDocument, offset: number) =>
  doc.quotations.find(({ inner }) => inner[0] <= offset && offset < inner[1]);

const speaksForSelf = (doc: TextDocument, { source }: FoundLike): boolean =>
  source.length > 0 && /^(?:I|we)$/i.test(doc.text.slice(...source[0]).trim());

/** Whether a finite verb attributes it: it has a speaker of its own, though none was found; "adding that …" has none. */
const hasOwnVerb = (doc: TextDocument, { cue }: FoundLike): boolean =>
  cue.length > 0 && /\p{L}(?<!ing)$/u.test(doc.text.slice(...cue.at(-1)!));

/** The two who talk speak within so many statements. */
const LONGEST_TALK = 4;

/** Of question and answer: the statement by the other of the two whom the `k`th follows; -1 where who that is is not known. */
function partner(found: readonly FoundLike[], out: readonly Said[], order: number[], k: number): number {
  const near = order.slice(Math.max(0, k - MAX_BACK), k);
  const apart = near.slice(-LONGEST_TALK).filter((i) => !isWithin(found, i, near));
  const last = apart.at(-1);
  if (last === undefined || out[last].who.length !== 1) return -1;
  return apart.findLast((i) => out[i].who.length === 1 && out[i].who[0] !== out[last].who[0]) ?? -1;
}

/** Whether a statement stands within another's words. */
const isWithin = (found: readonly FoundLike[], i: number, near: readonly number[]): boolean =>
  near.some((k) => k !== i && found[k].content.some(([from, to]) => from < startOf(found[i]) && endOf(found[i]) < to));

/** The statement that the `k`th goes on from: the one before it, in its paragraph or the one above. */
function before(doc: TextDocument, found: readonly FoundLike[], order: number[], k: number): number {
  const previous = order[k - 1];
  if (previous === undefined || found[order[k]].kind === 'indirect') return -1;
  const between = doc.text.slice(endOf(found[previous]), startOf(found[order[k]]));
  return (between.match(/\n\s*\n/g) ?? []).length <= 1 ? previous : -1;
}
