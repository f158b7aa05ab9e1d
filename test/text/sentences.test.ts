import { expect, test } from 'vitest';
import { sentenceEnds } from '../../src/text/sentences';
import { read } from './helpers';

/** A bar marks where one sentence ends and the next begins. */
const cases = [
  'He left. | She stayed. | Nobody spoke.',
  '"So what?" said Harry.',
  '“Is it over?” she asked.',
  '“Is it over?” | She asked again.',
  '“It is over.” | The crowd went home.',
  '"I agree. | So does he," Hale said. | "We all do."',
  'The U.S. Senate met. | The vote failed.',
  'He lives in the U.S. | She moved on.',
  'Mr. Hale and Dr. Ortiz met Gov. Lund.',
  'J. D. Hale spoke. | No. 10 declined to comment.',
  'The answer was no. | Ten people left.',
  'It began at 5 p.m. on Monday. | It ended late.',
  'It began at 5 p.m. Monday. | It ended at 2 a.m. | Officers came at 3 p.m. EST.',
  'Shares of Acme Inc. fell. | The chief left.',
  'He paused ... and went on.',
  'It closed at 9 p.m. | Customers waited.',
  'Oak Crs. will stay shut.',
  'They chose Plan B. | Work goes on.',
  'He had a Ph.D. | Nobody asked.',
  'They play in the 1. Liga now. | He came in 1921. | Divers saw it.',
  'He sold Acme Inc. | Workers wept.',
  'It cost $5.2 million. | “Too much,” Hale said.',
  'Hale (who left in May.) | Ortiz stayed.',
  '‘I cannot,’ she said. | ‘Never.’',
  'What now? | Nothing! | Really.',
];

test.each(cases)('%s', (marked) => {
  const text = marked.replaceAll(' | ', ' ');
  const { sentences } = read(text);
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' | ')).toBe(marked);
});

test('a sentence never crosses a block', () => {
  const { sentences } = read('One without a stop\n\nand another');
  expect(sentences.map((sentence) => sentence.block)).toEqual([0, 1]);
});

test.each(['.', '...', '…', '!'])('a long row of %s is not read again for each of them', (stop) => {
  let reads = 0;
  const tokens = Array.from({ length: 2_000 }, (_, i) => ({
    start: 4 * i,
    end: 4 * i + stop.length,
    get text() {
      reads++;
      return stop;
    },
  }));
  expect(
    sentenceEnds(
      tokens,
      0,
      tokens.length,
      () => false,
      () => [],
    ),
  ).toEqual([2_000]);
  expect(reads).toBeLessThan(20 * tokens.length);
});
