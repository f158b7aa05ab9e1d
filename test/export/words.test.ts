import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/export/words';
import type { Span, StatementKind } from '../../src/model';
import { articleOf } from '../text/helpers';

/** The words of a statement whose parts are set in brackets in the text. */
function wordsOf(marked: string, kind: StatementKind): string {
  let text = '';
  const content: Span[] = [];
  for (const part of marked.split(/(?=\[)|\]/)) {
    const isContent = part.startsWith('[');
    const words = isContent ? part.slice(1) : part;
    if (isContent) content.push([text.length, text.length + words.length]);
    text += words;
  }
  return wordsIn(articleOf(text))({ content, kind });
}

const cases: [what: string, kind: StatementKind, marked: string, words: string][] = [
  ['a direct quotation keeps its marks', 'direct', '[“We will stay,”] said Orla Fenn.', '“We will stay,”'],
  ['straight marks stay straight', 'direct', 'Fenn said: ["We will stay."]', '"We will stay."'],
  ['British marks stay British', 'direct', '[‘We will stay,’] said Orla Fenn.', '‘We will stay,’'],
  ['reported speech gets none', 'indirect', 'Fenn said [the mill would stay].', 'the mill would stay'],
  [
    'reported speech with a word in marks keeps those',
    'mixed',
    'Fenn said [the mill was “no museum” and would stay].',
    'the mill was “no museum” and would stay',
  ],
  [
    'a partly quoted one has them around the quoted part alone',
    'mixed',
    'He called it [“a blank cheque written in the dark”] and left.',
    '“a blank cheque written in the dark”',
  ],
  ['marks left out of the words are supplied', 'direct', '“[We will stay],” said Orla Fenn.', '“We will stay”'],
  ['also where a quotation is partly quoted', 'mixed', 'He called it “[a blank cheque]” at noon.', '“a blank cheque”'],
  [
    'a mark lost at the end of a cut is supplied',
    'direct',
    '[“We will stay.] Nobody leaves,” said Orla Fenn.',
    '“We will stay.”',
  ],
  [
    'a mark lost at the start of a cut is supplied',
    'direct',
    '“We will stay. [Nobody leaves,”] said Orla Fenn.',
    '“Nobody leaves,”',
  ],
  [
    'words out of the middle of a quotation are quoted',
    'direct',
    '“Well, [we will stay] if we may,” said Orla Fenn.',
    '“we will stay”',
  ],
  [
    'what somebody quoted reports of others is no quotation of theirs',
    'indirect',
    '“My sister says [the mill will stay],” said Orla Fenn.',
    'the mill will stay',
  ],
  [
    'inner marks stay single within double ones',
    'direct',
    '[“He told me ‘no’ twice,”] said Orla Fenn.',
    '“He told me ‘no’ twice,”',
  ],
  [
    'double marks within double ones become single',
    'direct',
    'Fenn said: [“He called it «a toy» and “no mill” at once.”]',
    '“He called it ‹a toy› and ‘no mill’ at once.”',
  ],
  [
    'an inner quotation taken out gets the outer marks',
    'direct',
    '“He told me [‘no mill is a toy here’] and left,” said Orla Fenn.',
    '“no mill is a toy here”',
  ],
  [
    'parts that the article parts are quoted each',
    'direct',
    '[“We will stay,”] she said, [“whatever it costs.”]',
    '“We will stay,” … “whatever it costs.”',
  ],
  [
    'a quotation over paragraphs has one pair of marks',
    'direct',
    'Fenn said: [“We will stay.\n\n“Nobody leaves.\n\n“Not even I.”]',
    '“We will stay. Nobody leaves. Not even I.”',
  ],
  [
    'and so where its paragraphs are parts',
    'direct',
    'Fenn said: [“We will stay.]\n\n[“Nobody leaves.”]',
    '“We will stay. Nobody leaves.”',
  ],
  [
    'the last of its paragraphs alone is closed and opened once',
    'direct',
    'Fenn said: “We will stay.\n\n[“Nobody leaves.”]',
    '“Nobody leaves.”',
  ],
  [
    'the first of its paragraphs alone is closed',
    'direct',
    'Fenn said: [“We will stay.]\n\n“Nobody leaves.”',
    '“We will stay.”',
  ],
  ['an apostrophe is no mark', 'indirect', 'Fenn said [it’s the workers’ mill].', 'it’s the workers’ mill'],
  [
    'an apostrophe within British marks stays',
    'direct',
    '[‘It’s the workers’ mill,’] said Orla Fenn.',
    '‘It’s the workers’ mill,’',
  ],
  ['guillemets stay', 'direct', '[«We will stay,»] said Orla Fenn.', '«We will stay,»'],
  [
    'a block quotation without marks has none',
    'direct',
    'She wrote:\n\n[We will stay, all of us.]',
    'We will stay, all of us.',
  ],
  [
    'a mark that the text never closed is closed',
    'direct',
    'Fenn said: [“We will stay, all of us.]\n\nThe mill is old.',
    '“We will stay, all of us.”',
  ],
];

describe('the words of a statement', () => {
  test.each(cases)('%s', (_, kind, marked, words) => expect(wordsOf(marked, kind)).toBe(words));
});
