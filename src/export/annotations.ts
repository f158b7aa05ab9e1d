import type { Span, Statement } from '../model';
import { rowsOf } from './rows';
import { addressOf, type ExportSource } from './source';

/** As much context as the examples of the specification and other annotators give. */
const contextLength = 32;

/** The model wants an IRI for everything in it; a file of the reader's own has no address. */
const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;

function quoteSelector(text: string, [start, end]: Span) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/** The vocabulary counts in characters as the DOM does, which are UTF-16 code units of the article's text. */
const positionSelector = ([start, end]: Span) => ({ type: 'TextPositionSelector', start, end });

function annotation(source: ExportSource, statement: Statement) {
  const { article, meta, accessed } = source;
  const [{ speaker, role, kind, date }] = rowsOf([{ ...source, statements: [statement] }]);
  const attribution = [speaker, role].filter(Boolean).join(', ');
  return {
    id: newId(),
    type: 'Annotation',
    motivation: 'identifying',
    created: accessed,
    body: [
      { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: attribution },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: kind },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: date },
    ].filter(({ value }) => value !== ''),
    target: statement.content.map((span) => ({
      type: 'SpecificResource',
      source: addressOf(meta),
      selector: [quoteSelector(article.text, span), positionSelector(span)],
    })),
  };
}

/**
 * W3C Web Annotation Data Model (w3.org/TR/annotation-model): one annotation a statement, one target a part of it, in a
 * collection.
 */
export function annotations(sources: readonly ExportSource[]): string {
  const items = sources.flatMap((source) => source.statements.map((statement) => annotation(source, statement)));
  return `${JSON.stringify(collection(items), null, 2)}\n`;
}

function collection(items: object[]) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: newId(),
    type: 'AnnotationCollection',
    total: items.length,
    first: { id: newId(), type: 'AnnotationPage', startIndex: 0, items },
  };
}
