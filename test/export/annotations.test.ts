import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/export/annotations';
import type { ExportSource } from '../../src/export/source';
import { annotationContext } from './context';
import { bridge, hostile } from './source';

interface Selector {
  type: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

const documentLoader = async (documentUrl: string) => {
  if (documentUrl !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Not at hand: ${documentUrl}`);
  return { documentUrl, document: annotationContext, contextUrl: undefined };
};

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

  test('give 32 characters of context', () => {
    const [{ target }] = itemsOf(bridge);
    expect(target[1].selector[0].prefix).toHaveLength(32);
  });
});
