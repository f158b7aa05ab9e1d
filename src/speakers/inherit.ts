import type { TextDocument } from '../text/document';
import type { Authors } from './authors';
import type { FoundLike } from './found';
import type { Said } from './said';

/**
 * Gives a speaker to statements without a source of their own: an "I" inside a quotation is whoever is quoted, and a
 * quotation that goes on is by whoever spoke before it.
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
    const from = own ? -1 : first ? outer(doc, found, order, k) : before(doc, found, order, k);
    if (from >= 0 && out[from].who.length) out[i] = inherited(out[from], first ? SAME_QUOTATION : GOES_ON);
    else out[i] = own ?? (first ? byWriter(doc, found[i], authors) : null) ?? out[i];
  });
  return out;
}

/** How sure it is that "I" is whoever is quoted, and that a quotation goes on by the same speaker. */
const SAME_QUOTATION = 0.9;
const GOES_ON = 0.8;

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

/** The statement that the `k`th goes on from: the one before it, in its paragraph or the one above. */
function before(doc: TextDocument, found: readonly FoundLike[], order: number[], k: number): number {
  const previous = order[k - 1];
  if (previous === undefined || found[order[k]].kind === 'indirect') return -1;
  const between = doc.text.slice(endOf(found[previous]), startOf(found[order[k]]));
  return (between.match(/\n\s*\n/g) ?? []).length <= 1 ? previous : -1;
}
