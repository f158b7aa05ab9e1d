const count = 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger';
const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const term = (id: string) => ({ '@id': id, '@type': '@vocab' });
const same = (prefix: string, names: string[]) => Object.fromEntries(names.map((name) => [name, `${prefix}:${name}`]));

/** What of the W3C's context for annotations our exports use (w3.org/TR/annotation-vocab, appendix A). */
const annotationContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    id: iri('@id'),
    type: { '@id': '@type', '@type': '@id' },
    ...same('oa', ['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector']),
    ...same('oa', ['identifying', 'tagging', 'describing', 'exact', 'prefix', 'suffix']),
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    motivation: term('oa:motivatedBy'),
    purpose: term('oa:hasPurpose'),
    created: { '@id': 'dcterms:created', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
    body: iri('oa:hasBody'),
    target: iri('oa:hasTarget'),
    source: iri('oa:hasSource'),
    selector: iri('oa:hasSelector'),
    start: { '@id': 'oa:start', '@type': count },
    end: { '@id': 'oa:end', '@type': count },
    format: 'dc:format',
    value: 'rdf:value',
    total: { '@id': 'as:totalItems', '@type': count },
    first: iri('as:first'),
    startIndex: { '@id': 'as:startIndex', '@type': count },
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  },
};

/** Gives a processor the context, which it would fetch from the W3C. */
export async function documentLoader(documentUrl: string) {
  if (documentUrl !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Not at hand: ${documentUrl}`);
  return { documentUrl, document: annotationContext, contextUrl: undefined };
}
