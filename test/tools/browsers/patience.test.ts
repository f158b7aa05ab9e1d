import { expect, it } from 'vitest';
import { until, within } from '../../../src/tools/browsers/patience';

it('asks until there is an answer', async () => {
  let asked = 0;
  expect(await until('three', async () => ++asked === 3 && asked)).toBe(3);
});

it('takes an empty text for "not yet"', async () => {
  const texts = ['', 'words'];
  expect(await until('words', () => Promise.resolve(texts.shift()!))).toBe('words');
});

it('takes an error for "not yet", and gives it as the reason when time is over', async () => {
  const asking = until('never', () => Promise.reject(new Error('why')), 1);
  await expect(asking).rejects.toMatchObject({ message: expect.stringContaining('never'), cause: new Error('why') });
});

it('does not wait for ever', async () => {
  await expect(within(1, 'sleeping', new Promise(() => undefined))).rejects.toThrow('sleeping took over');
  expect(await within(1000, 'nothing', Promise.resolve(1))).toBe(1);
});
