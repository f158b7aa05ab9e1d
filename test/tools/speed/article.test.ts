import { expect, it } from 'vitest';
import { articleOf, paragraphs } from '../../../src/tools/speed/article';

it('writes the same each time', () => {
  expect(paragraphs(500)).toEqual(paragraphs(500));
});

it.each([100, 1000])('writes about %d words', (words) => {
  const written = paragraphs(words).join(' ').split(' ').length;
  expect(written).toBeGreaterThanOrEqual(words);
  expect(written).toBeLessThan(words + 120);
});

it('says where each paragraph stands', () => {
  const written = paragraphs(200);
  const { text, blocks } = articleOf(written);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(written);
});
