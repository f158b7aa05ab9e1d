import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens';

const cases: [string, string][] = [
  ['He said no.', 'He|said|no|.'],
  ['“Yes,” she said.', '“|Yes|,|”|she|said|.'],
  ['Channel 4’s “News”', 'Channel|4|’s|“|News|”'],
  ["They didn't; Lund's won't.", "They|did|n't|;|Lund|'s|wo|n't|."],
  ['I’ll go, we’re late', 'I|’ll|go|,|we|’re|late'],
  ['the U.S. and U.K.-based firms', 'the|U.S.|and|U.K.-based|firms'],
  ['Mr. Hale met Gen. Ortiz.', 'Mr.|Hale|met|Gen.|Ortiz|.'],
  ['J. Hale is here. No. 10 is not', 'J.|Hale|is|here|.|No.|10|is|not'],
  ['there is no. 10 came', 'there|is|no|.|10|came'],
  ['$5.2m on 2013-06-08 at 10:13am', '$|5.2m|on|2013|-|06|-|08|at|10:13am'],
  ['1,200 people, a 36-year-old, the 1990s', '1,200|people|,|a|36-year-old|,|the|1990s'],
  ["the '80s and ’90s", "the|'80s|and|’90s"],
  ["''Quoted,'' he said", "''|Quoted|,|''|he|said"],
  ['wait... what--now—then', 'wait|...|what|--|now|—|then'],
  ['mail a.b@news.example or @hale #vote', 'mail|a.b@news.example|or|@hale|#vote'],
  ['see https://news.example/a?b=1.', 'see|https://news.example/a?b=1|.'],
  ['on herald.com today', 'on|herald.com|today'],
  ['AT&T and e-mail', 'AT&T|and|e-mail'],
];

test.each(cases)('%s', (text, expected) => {
  expect(
    tokenize(text, 0, text.length)
      .map((token) => token.text)
      .join('|'),
  ).toBe(expected);
});

test('offsets are exact, and nothing but white space is left out', () => {
  const text = 'Zo\u00ad\u200bë — “naïve 👩‍🚀” said\u00a0J. D. Hale…';
  const tokens = tokenize(text, 0, text.length);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''));
});

test('offsets count from the start of the text, not of the stretch', () => {
  expect(tokenize('One two', 4, 7)).toEqual([{ start: 4, end: 7, text: 'two' }]);
});
