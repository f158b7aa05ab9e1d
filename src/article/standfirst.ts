import { isDateline, isProse, linkedShare } from './beside';
import { isByline } from './byline';
import { isStandfirstLabel } from './labels';
import type { Passage } from './passages';
import { within } from './tree';

/** Bylines and dates, which are no standfirsts. */
const isLine = ({ text }: Passage): boolean => isByline(text) || /\b(?:19|20)\d\d\b.{0,12}\d{1,2}[:.]\d\d/.test(text);
const PICTURE = /(?:^|[\s-])(?:image|photo|picture|media|video)(?=$|[\s-])/;

/** Whether the page calls a passage, or what stands right around it, a standfirst. */
export const isLead = ({ part }: Passage): boolean =>
  isStandfirstLabel(part) || (part.parent !== null && isStandfirstLabel(part.parent));

/** The passage between headline and body that sums the article up, if any. */
export function standfirstOf(
  fits: readonly Passage[],
  headline: Passage | undefined,
  first: Passage | undefined,
): Passage | undefined {
  if (!headline || !first) return undefined;
  const between = fits.filter(
    (passage) =>
      passage.index > headline.index &&
      passage.index < first.index &&
      passage.text.length > 30 &&
      !isLine(passage) &&
      !isDateline(passage) &&
      !within(passage.part, ({ label }) => PICTURE.test(label)),
  );
  return (
    between.find((passage) => isLead(passage)) ??
    between.find((passage) => passage.part.tag === 'h2' && passage.index - headline.index < 4) ??
    between.find((passage) => isProse(passage) && passage.index - headline.index < 3 && linkedShare(passage) < 0.3)
  );
}
