import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/export/bibtex';
import { csl, nameParts } from '../../src/export/citation';
import { bridge, hostile, sourceOf } from './source';

const authors = [
  { given: 'Maya', family: 'Brandt' },
  { given: 'Leo', family: 'van der Velde' },
];

describe('nameParts', () => {
  test.each([
    ['Maya Brandt', { given: 'Maya', family: 'Brandt' }],
    ['Leo van der Velde', { given: 'Leo', family: 'van der Velde' }],
    ['Ana Maria de la Cruz', { given: 'Ana Maria', family: 'de la Cruz' }],
    ['Newswire', { literal: 'Newswire' }],
  ])('%s', (name, parts) => expect(nameParts(name)).toEqual(parts));
});

describe('csl', () => {
  test('is read by citation-js', () => {
    const [item] = new Cite(csl([bridge])).data;
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: 'Bridge reopens',
      author: [...authors, { literal: 'Newswire' }],
      'container-title': 'The Ledger',
      issued: { 'date-parts': [[2026, 3, 11]] },
      accessed: { 'date-parts': [[2026, 3, 15]] },
      URL: 'https://ledger.example/a',
    });
  });
  test('cites in a common style', () =>
    expect(new Cite(csl([bridge])).format('bibliography', { template: 'apa' })).toContain(
      'Brandt, M., van der Velde, L., & Newswire. (2026, March 11). Bridge reopens. The Ledger. https://ledger.example/a',
    ));
});

describe('the note of a citation', () => {
  const paragraph = 'Moreno said the mill would stay and called it “no museum”.';
  const mill = sourceOf([paragraph], [['the mill would stay'], ['“no museum”']]);
  const kinds = ['indirect', 'mixed'] as const;
  const source = { ...mill, statements: mill.statements.map((each, i) => ({ ...each, kind: kinds[i] })) };

  test.each([
    ['CSL', csl],
    ['BibTeX', bibtex],
  ])('in %s holds each statement with marks where the text has them', (_, write) => {
    const [item] = new Cite(write([source])).data;
    const note = String(item.note ?? item.annote);
    expect(note).toContain('the mill would stay – Ada Moreno, mayor (indirect; 2026-03, stated). Maya Brandt');
    expect(note).not.toContain('“the mill');
    expect(note).toContain('“no museum” – Ada Moreno, mayor (mixed;');
  });

  test('is left out where nothing was said', () =>
    expect(csl([{ ...source, statements: [] }]) + bibtex([{ ...source, statements: [] }])).not.toContain('note'));
});

describe('bibtex', () => {
  test('is read by citation-js', () => {
    const [item] = new Cite(bibtex([bridge])).data;
    expect(item).toMatchObject({
      'citation-key': 'brandt2026',
      title: 'Bridge reopens',
      issued: { 'date-parts': [[2026, 3, 11]] },
      URL: 'https://ledger.example/a',
    });
    expect(item.author.slice(0, 2).map(({ family }) => family)).toEqual(['Brandt', 'Velde']);
  });
  test('a poisoned page breaks no entry', () => {
    const items = new Cite(bibtex([hostile, bridge])).data;
    expect(items).toHaveLength(2);
    expect(items[0].title).toContain('@SUM(1+1)*cmd|');
    expect(items[1].title).toBe('Bridge reopens');
  });
});
