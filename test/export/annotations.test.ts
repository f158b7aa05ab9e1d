import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/export/annotations';
import type { ExportSource } from '../../src/export/source';
import type { StatementDate } from '../../src/model';
import { documentLoader } from './context';
import { bridge, hostile } from './source';
import { untold } from '../untold';

interface Selector {
  type: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

const itemsOf = (source: ExportSource): { target: { source: string; selector: [Selector, Selector] }[] }[] =>
  JSON.parse(annotations([source])).first.items;

describe('annotations', () => {
  test.each([
    ['an ordinary page', bridge],
    ['a poisoned page', hostile],
  ])('are linked data without a term outside the vocabulary: %s', async (_, source) => {
    // In safe mode the processor throws on any property or type that it would have to drop.
    const expanded = await jsonld.expand(JSON.parse(annotations([source])), { documentLoader, safe: true });
    const quads = await jsonld.toRDF(expanded, { safe: true });
    const objects = quads
      .filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#exact')
      .map(({ object }) => object.value);
    const said = source.statements.flatMap(({ content }) => content.map(([a, b]) => source.article.text.slice(a, b)));
    expect(objects.sort()).toEqual(said.sort());
  });

  test('have one target for each part, found by quote and by position alike', () => {
    const [{ target }] = itemsOf(bridge);
    const { text } = bridge.article;
    for (const { selector } of target) {
      const [quote, position] = selector;
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(text.indexOf(quote.prefix + quote.exact + quote.suffix)).toBe(position.start - quote.prefix.length);
    }
    expect(target.map(({ source }) => source)).toEqual(['https://ledger.example/a', 'https://ledger.example/a']);
  });

  test('hold every column of a row in terms of schema.org', async () => {
    const cue = bridge.article.text.indexOf('said');
    const [statement] = bridge.statements;
    const source = { ...bridge, statements: [{ ...statement, cue: [[cue, cue + 4] as const] }] };
    const expanded = await jsonld.expand(JSON.parse(annotations([source])), { documentLoader, safe: true });
    const quads = await jsonld.toRDF(expanded, { safe: true });
    const values = (name: string): string[] =>
      quads.flatMap(({ predicate, object }) =>
        predicate.value === `https://schema.org/${name}` ? [object.value] : [],
      );
    expect(values('text')).toEqual(['“The bridge is safe, and it will stay open,” … “We checked every bolt.”']);
    expect(values('dateCreated')).toEqual(['2026-03']);
    expect(values('headline')).toEqual(['Bridge reopens']);
    expect(values('author').sort()).toEqual(['Leo van der Velde', 'Maya Brandt', 'Newswire']);
    expect([values('publisher'), values('datePublished'), values('dateModified'), values('url')]).toEqual([
      ['The Ledger'],
      ['2026-03-11T06:40+01:00'],
      ['2026-03-12'],
      ['https://ledger.example/a'],
    ]);
    expect(values('name')).toEqual(expect.arrayContaining(['Ada Moreno', 'kind', 'cue', 'confidence', 'link']));
    expect(values('value')).toEqual(expect.arrayContaining(['direct', 'said', 'month', 'stated']));
    expect(values('description')).toEqual(['mayor']);
  });

  test.each([
    ['direct', 'schema:Quotation'],
    ['mixed', 'schema:Claim'],
    ['indirect', 'schema:Claim'],
  ] as const)('call a %s statement a %s', (kind, type) => {
    const [statement] = bridge.statements;
    const [{ body }] = JSON.parse(annotations([{ ...bridge, statements: [{ ...statement, kind }] }])).first.items;
    expect(body.at(-1).type).toBe(type);
    expect(body.at(-2).value).toContain(`– Ada Moreno, mayor (${kind}; 2026-03, stated). Maya Brandt`);
  });

  test('give an implied date as a property of its own, never as the date it was made on', () => {
    const [statement] = bridge.statements;
    const date = { ...statement.date, basis: 'article', from: 'published' } as StatementDate;
    const [{ body }] = JSON.parse(annotations([{ ...bridge, statements: [{ ...statement, date }] }])).first.items;
    const linked = body.at(-1);
    expect(linked['schema:dateCreated']).toBeUndefined();
    const properties = linked['schema:additionalProperty'].map((each: Record<string, string>) => each['schema:name']);
    expect(properties).toContain('dateImplied');
  });

  test('leave out what is unknown', () => {
    const meta = { ...bridge.meta, title: null, site: null, modified: null };
    const [statement] = bridge.statements;
    const text = annotations([{ ...bridge, meta, statements: [{ ...statement, speakers: [], date: untold }] }]);
    expect(text).not.toMatch(/"(?:value|schema:\w+)": (?:""|null)/);
  });

  test('give 32 characters of context', () => {
    const [{ target }] = itemsOf(bridge);
    expect(target[1].selector[0].prefix).toHaveLength(32);
  });
});
