import { describe, expect, test } from 'vitest';
import { resolveMarked } from './marked';

describe('pronouns', () => {
  test.each([
    ['the one speaker', '[1 Anna Weller] said {1 no}. [2 She] said {2 it was late}.', ['Anna Weller', 'Anna Weller']],
    [
      'by gender',
      'Anna Weller met Hugo Hale. [1 He] said {1 it was late}. [2 She] said {2 it was not}.',
      ['Hugo Hale', 'Anna Weller'],
    ],
    [
      'the subject before',
      'Minyo Ferrow, who took office in March, met Jun Harrad. [1 He] said {1 talks went well}.',
      ['Minyo Ferrow'],
    ],
    [
      'a name two paragraphs up',
      '[1 Hugo Hale] said {1 no}.\n\n{2 "It was late,"} [2 he] said.\n\n{3 "Very late,"} [3 he] added.',
      ['Hugo Hale', 'Hugo Hale', 'Hugo Hale'],
    ],
    [
      'a subject behind its office',
      'Conrad Hale was booed by Paul Marsh.\n\nThe Speaker, Sir Godfrey Munn, ruled the remark of Conrad Hale out of order. [1 He] said {1 no}.',
      ['Godfrey Munn'],
    ],
    [
      'a bare surname that a pronoun showed to be a man',
      '{1 "I took it,"} [1 Hale] told the court. Anne Dufour asked him why. {2 "I was hungry,"} [2 he] said.',
      ['Hale', 'Hale'],
    ],
    [
      'whose age stands before the verb',
      'Judge Paula Renwick ruled. Outside, one of the three, retired nurse Orrin Mott, 68, wept. {1 "I tried,"} [1 she] said.',
      ['Orrin Mott'],
    ],
    [
      'whose office the sentence before is about',
      'Mayor Ono Kell will run. He is 70. {1 "A joke,"} said [1 Tarry Marsh]. Kell’s office did not answer. [2 He] said {2 no}.',
      ['Tarry Marsh', 'Ono Kell'],
    ],
    [
      'not whom a negation denies',
      'My friend, a retired sailor, grumbled that no keeper would leave it. [1 He] said {1 no}.',
      ['My friend'],
    ],
    ['not whom the statement names', 'Hugo Hale praised Paul Marsh. {1 Marsh was right}, [1 he] said.', ['Hugo Hale']],
    [
      'not whom a quotation names',
      '[1 Hugo Hale] spoke. {1 "Paul Marsh and Olaf Brandt were there. Paul Marsh was late,"} [1 he] said.',
      ['Hugo Hale'],
    ],
    [
      'who is shown something, not who shows it',
      'Karl Weller met Hugo Hale. Weller showed him a photo. {1 "That’s me,"} [1 he] conceded.',
      ['Hugo Hale'],
    ],
    [
      'a man identified outright',
      'They found a man in his 60s. A man yelled. The man was Ted Hale, 79, a surveyor. [1 He] said {1 it was late}.',
      ['Ted Hale'],
    ],
    [
      'it, of a body that the statement names',
      '[1 Alder Foods] said {1 it was late}.\n\nNobody bought. Shares fell.\n\n{2 Sales at rival Pellam rose}, [2 it] said.',
      ['Alder Foods', 'Pellam'],
    ],
    ['who, behind a lone surname', 'Reporters met Osei-Kuhn, [1 who] said {1 no}.', ['Osei-Kuhn']],
    ['it, of a body', 'The Alder Water Board met on Monday. [1 It] said {1 prices would rise}.', ['Alder Water Board']],
    ['they, of a group', 'Police closed the road. [1 They] said {1 it was icy}.', ['Police']],
    ['who', 'Reporters met Hugo Hale, [1 who] said {1 no}.', ['Hugo Hale']],
    ['who, after an apposition', 'Reporters met Hugo Hale, the mayor of Alder, [1 who] said {1 no}.', ['Hugo Hale']],
    ['which', 'They asked the Alder Water Board, [1 which] said {1 no}.', ['Alder Water Board']],
    [
      'I, inside a quotation',
      '{1 "It was late and [2 I] said {2 we should go},"} said [1 Hugo Hale].',
      ['Hugo Hale', 'Hugo Hale'],
    ],
    ['nobody but a cry of his own', '{1 "Mayday,"} [1 he] said.', ['?']],
    ['nobody there', '[1 He] said {1 it was late}.', ['?']],
  ])('%s', (_, text, expected) => expect(resolveMarked(text).names).toEqual(expected));
});

describe('statements without a source of their own', () => {
  test.each([
    [
      'a quotation that goes on',
      'Khal Marood, a Labour MP, said [1 he] {1 was worried}. {2 "What they did was wrong."}',
      ['Khal Marood', 'Khal Marood'],
    ],
    ['the next paragraph', '{1 "It was late,"} said [1 Hugo Hale].\n\n{2 "Nobody came."}', ['Hugo Hale', 'Hugo Hale']],
    [
      'a participle’s',
      '[1 Hugo Hale] said {1 it was late}, <2 adding>: {2 "Nobody came."}',
      ['Hugo Hale', 'Hugo Hale'],
    ],
    [
      'another verb’s',
      '[1 Hugo Hale] said {1 it was late}.\n\nAll over it <2 reads>: {2 "Nobody came."}',
      ['Hugo Hale', '?'],
    ],
    ['nothing before', '{1 "It was late."}', ['?']],
    ['no quotation', '[1 Hugo Hale] said {1 no}. It was confirmed {2 that the road was closed}.', ['Hugo Hale', '?']],
  ])('%s', (_, text, expected) => expect(resolveMarked(text).names).toEqual(expected));
});
