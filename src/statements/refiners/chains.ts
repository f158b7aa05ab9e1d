import type { Span } from '../../model';
import type { Context } from '../context';
import type { FoundStatement } from '../found';

/** The quotations that go on from `index`, paragraph after paragraph, as spans with their marks. */
function chainFrom(context: Context, index: number): Span[] {
  const { quotations } = context.doc;
  const spans: Span[] = [];
  for (let i = index; quotations[i]?.continues;) {
    i++;
    while (i < quotations.length && quotations[i].depth > 0) i++;
    if (i >= quotations.length) break;
    spans.push([quotations[i].start, quotations[i].end]);
  }
  return spans;
}

/** A quotation whose paragraphs each open with a mark is one statement over all of them. */
export function joinParagraphs(context: Context, statements: readonly FoundStatement[]): FoundStatement[] {
  const byEnd = new Map<number, number>();
  context.doc.quotations.forEach((quotation, i) => {
    if (quotation.continues) byEnd.set(quotation.end, i);
  });
  if (byEnd.size === 0) return [...statements];
  return statements.map((statement) => {
    const index = byEnd.get(statement.content.at(-1)![1]);
    // The turns of a transcript end where the next speaker's label stands, whatever marks it is set in.
    if (index === undefined || statement.evidence[0].rule === 'label.transcript') return statement;
    return {
      ...statement,
      content: [...statement.content, ...chainFrom(context, index)],
      evidence: [...statement.evidence, { rule: 'quote.paragraphs', args: {} }],
    };
  });
}
