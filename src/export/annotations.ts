import type { Meta, Span, Speaker, SpeakerKind, StatementKind } from '../model';
import { rowsOf, speakersOf, type Row } from './rows';
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

const schemaTypes: Record<SpeakerKind, string> = {
  person: 'schema:Person',
  organization: 'schema:Organization',
  group: 'schema:Organization',
  document: 'schema:CreativeWork',
  unnamed: 'schema:Thing',
};

/** Only what stands wholly in quotation marks is a quotation. */
const statementTypes: Record<StatementKind, string> = {
  direct: 'schema:Quotation',
  mixed: 'schema:Claim',
  indirect: 'schema:Claim',
};

/** What schema.org has no word for, by the names of the columns. */
const further = [
  'kind',
  'cue',
  'confidence',
  'dateImplied',
  'granularity',
  'basis',
  'occasion',
  'dateConfidence',
  'corrected',
  'link',
] as const;

/** Without what is unknown. */
const known = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== null));

/** The whole row in terms of schema.org, which has more words for statements than the annotation model. */
function linked(row: Row, speakers: Speaker[], { authors }: Meta) {
  return known({
    type: statementTypes[row.kind],
    purpose: 'describing',
    'schema:text': row.quote,
    'schema:creator': speakers.map(({ name, kind, role }) =>
      known({ type: schemaTypes[kind], 'schema:name': name, 'schema:description': role }),
    ),
    'schema:dateCreated': row.date,
    'schema:isPartOf': known({
      type: 'schema:NewsArticle',
      'schema:url': row.url,
      'schema:headline': row.title,
      'schema:author': authors,
      'schema:publisher': row.publisher,
      'schema:datePublished': row.published,
      'schema:dateModified': row.modified,
    }),
    'schema:additionalProperty': further
      .filter((name) => row[name] !== '')
      .map((name) => ({
        type: 'schema:PropertyValue',
        'schema:name': name,
        'schema:value': row[name],
      })),
  });
}

function annotation(source: ExportSource, row: Row) {
  const { article, meta, accessed } = source;
  const { statement, speaker, role, kind } = row;
  const attribution = [speaker, role].filter(Boolean).join(', ');
  const texts = [
    { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: attribution },
    { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: kind },
    { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: row.attributed },
  ];
  return {
    id: newId(),
    type: 'Annotation',
    motivation: 'identifying',
    created: accessed,
    body: [...texts.filter(({ value }) => value !== ''), linked(row, speakersOf(source, statement), meta)],
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
  const items = sources.flatMap((source) => rowsOf(source).map((row) => annotation(source, row)));
  return `${JSON.stringify(collection(items), null, 2)}\n`;
}

function collection(items: object[]) {
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
    id: newId(),
    type: 'AnnotationCollection',
    total: items.length,
    first: { id: newId(), type: 'AnnotationPage', startIndex: 0, items },
  };
}
