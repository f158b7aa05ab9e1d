import { expect, test } from 'vitest';
import { read } from './helpers';

const quotationsOf = (text: string): string[] =>
  read(text).quotations.map(({ start, end, depth }) => `${depth}:${text.slice(start, end)}`);

const cases: [string, string, string[]][] = [
  ['curly', '“Yes,” he said, “now.”', ['0:“Yes,”', '0:“now.”']],
  ['straight', '"Yes," he said. "Now."', ['0:"Yes,"', '0:"Now."']],
  ['two straight singles', "''Yes,'' he said.", ["0:''Yes,''"]],
  ['British', '‘I can’t go,’ she said.', ['0:‘I can’t go,’']],
  ['British, straight', "'I can't go,' she said.", ["0:'I can't go,'"]],
  ['plural possessive inside', '‘The voters’ choice is clear,’ he added.', ['0:‘The voters’ choice is clear,’']],
  [
    'ending in an s, before nothing else',
    "People 'treated like mushrooms' over the road",
    ["0:'treated like mushrooms'"],
  ],
  ['letters left out', "Get 'em before the voters' mood turns.", []],
  [
    'ending in an s before another opens',
    "He was 'on a diet of rehearsals' for years. 'I left,' she said.",
    ["0:'on a diet of rehearsals'", "0:'I left,'"],
  ],
  ['nested', '“He told me ‘no’ twice,” she said.', ['0:“He told me ‘no’ twice,”', '1:‘no’']],
  ['nested the other way', '‘He told me “no” twice,’ she said.', ['0:‘He told me “no” twice,’', '1:“no”']],
  ['guillemets', 'Elle dit «oui» hier.', ['0:«oui»']],
  ['low-high', 'Er sagte „ja“ gestern.', ['0:„ja“']],
  ['corner', 'He wrote 「yes」 here.', ['0:「yes」']],
  ['mixed marks', 'He said “yes" again.', ['0:“yes"']],
  ['apostrophes are no marks', "The voters' mood and Hale's plan weren't known.", []],
  ['decades are no marks', "Back in the '80s and the '90s.", []],
  ['feet and inches are no marks', 'He is 6\'2" tall and 5\'10" wide.', []],
  [
    'unclosed ends with its paragraph',
    'He said “yes and left. He went home.\n\nNext one.',
    ['0:“yes and left. He went home.'],
  ],
  [
    'odd mark between two quotations',
    '"One, he said. "Two," she said. "Three," he said.',
    ['0:"One, he said.', '0:"Two,"', '0:"Three,"'],
  ],
  ['a bullet is no mark', '» More on this story', []],
];

test.each(cases)('%s', (_, text, expected) => {
  expect(quotationsOf(text)).toEqual(expected);
});

test('a quotation across paragraphs goes on where each opens with a mark', () => {
  const { quotations } = read('“One two.\n\n“Three four.\n\n“Five,” he said.');
  expect(quotations.map(({ closed, continues }) => [closed, continues])).toEqual([
    [false, true],
    [false, true],
    [true, false],
  ]);
});

test('100,000 unclosed marks take time in proportion', () => {
  const { quotations } = read('“a '.repeat(100_000));
  expect(quotations.length).toBeLessThanOrEqual(100_000);
});
