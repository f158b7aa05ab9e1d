import { expect, test } from 'vitest';
import { markedParts, searchWords } from '../../src/ui/marked';

/** The parts of a text, hits in brackets. */
const marked = (text: string, search: string): string =>
  markedParts(text, searchWords(search))
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['the ferry', 'ferry', 'the [ferry]'],
  ['Ferry and ferries', 'FERR', '[Ferr]y and [ferr]ies'],
  ['José spoke', 'jose', '[José] spoke'],
  ['Jose\u0301 spoke', 'jose', '[Jose\u0301] spoke'],
  ['the night ferry', 'ferry night', 'the [night] [ferry]'],
  ['a ferryman', 'ferry man', 'a [ferryman]'],
  ['🚢 ferry', 'ferry', '🚢 [ferry]'],
  ['the ferry', 'bridge', 'the ferry'],
  ['the ferry', '', 'the ferry'],
])('of “%s”, “%s” marks %s', (text, search, parts) => expect(marked(text, search)).toBe(parts));
