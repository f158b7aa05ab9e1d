import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/mentions/find';
import type { Article } from '../../src/model';
import { resolveSpeakers } from '../../src/speakers/resolve';
import { readText } from '../../src/text/read';
import { loadModels } from '../../src/tools/models';

const models = await loadModels();

/** The speakers of one statement in an article of two paragraphs, the second an embedded post. */
function speakersOf(part: string, source: string | null, authors: string[]): string[] {
  const text = 'I think that Anna Weller was right.\n\nIt rains in Alder again.';
  const blocks: Article['blocks'] = [
    { start: 0, end: 35, kind: 'paragraph' },
    { start: 37, end: text.length, kind: 'embed', author: 'Hugo Hale' },
  ];
  const candidates = {
    title: [],
    authors: authors.map((author) => ({ where: 'visible', text: author })),
    site: [],
    section: [],
    canonicalUrl: [],
    language: [],
    dates: [],
  };
  const doc = readText({ url: 'https://example.org/', text, blocks, candidates }, models);
  const start = text.indexOf(part);
  const found = {
    content: [[start, start + part.length] as const],
    source: source === null ? [] : [[text.indexOf(source), text.indexOf(source) + source.length] as const],
    cue: [],
    kind: 'indirect' as const,
    evidence: [],
  };
  const { speakers, assigned } = resolveSpeakers(doc, findMentions(doc), [found]);
  return assigned[0].speakers.map((id) => speakers[id].name);
}

describe('authors as speakers', () => {
  test('an embedded post speaks for its author', () => {
    expect(speakersOf('It rains in Alder again.', null, [])).toEqual(['Hugo Hale']);
  });

  test.each([
    ['the one author', ['Olga Pike'], ['Olga Pike']],
    ['the one author, with "By"', ['By Olga Pike', 'Olga Pike'], ['Olga Pike']],
    ['one of two', ['Olga Pike', 'Bo Denn'], []],
    ['an agency', ['newsdesk'], []],
  ])('"I" outside quotations is %s', (_, authors, expected) => {
    expect(speakersOf('Anna Weller was right', 'I', authors)).toEqual(expected);
  });
});
