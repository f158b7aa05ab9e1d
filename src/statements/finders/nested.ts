import { FINDING } from '../../rules';
import type { Context } from '../context';
import type { FoundStatement } from '../found';
import { VERB_FORMS } from '../lexicon/inflect';

/** Fewer words in inner marks are a name or a word as word. */
const LEAST_TOKENS = 5;

/** The reporting verb right before an inner quotation, whom it addresses left out: "she told me, ‘…’"; -1 if none. */
function verbBefore(context: Context, from: number, floor: number): number {
  for (let i = from - 1; i >= floor && from - i <= 4; i--) {
    const { tag } = context.tokens[i];
    const frames = tag === 'VERB' ? VERB_FORMS.get(context.lower[i]) : undefined;
    if (frames?.some((reading) => reading.frames.has('clause') || reading.frames.has('ask'))) return i;
    if (!/^(?:PUNCT|PRON|PROPN|SCONJ)$/.test(tag)) return -1;
  }
  return -1;
}

/** A quotation inside a quotation belongs to whom the outer speaker quotes: “She told me, ‘Go home,’” he said. */
export function nestedQuotations(context: Context): FoundStatement[] {
  return context.doc.quotations.flatMap((quotation, q): FoundStatement[] => {
    const [first, end] = context.quoteTokens[q];
    if (quotation.depth !== 1 || end - first < LEAST_TOKENS) return [];
    const outer = context.quoteTokens[context.quoteOf[first]] ?? [first, end];
    const verb = verbBefore(context, first, outer[0] + 1);
    const speaker = verb < 0 ? undefined : context.mentionEnding.get(verb);
    if (!speaker || speaker.firstToken <= outer[0]) return [];
    return [
      {
        content: [[quotation.start, quotation.end]],
        cue: [[context.tokens[verb].start, context.tokens[verb].end]],
        source: [speaker.span],
        kind: 'direct',
        confidence: FINDING['quote.nested'].confidence[0],
        evidence: [{ rule: 'quote.nested', args: { cue: context.lower[verb] } }],
      },
    ];
  });
}
