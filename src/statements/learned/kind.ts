import type { Span, StatementKind } from '../../model';
import type { TextDocument } from '../../text/document';

const WORD = /[\p{L}\p{N}]/u;

/** How a content stands to the quotation marks; only letters and digits count. */
export function kindOf(doc: TextDocument, content: readonly Span[]): StatementKind {
  let inside = 0;
  let outside = 0;
  const quotations = doc.quotations.filter(({ depth }) => depth === 0);
  for (const [start, end] of content)
    for (let at = start; at < end; at++) {
      if (!WORD.test(doc.text[at])) continue;
      if (quotations.some(({ start: from, end: to }) => from <= at && at < to)) inside++;
      else outside++;
    }
  if (!inside) return 'indirect';
  return outside ? 'mixed' : 'direct';
}
