import { expect, test } from 'vitest';
import { withinBudget } from '../../src/content/budget';
import type { Article } from '../../src/model';

const article = {
  url: 'https://morning.example/bridge',
  text: 'One two.\n\nThree four.\n\nFive.',
  blocks: [
    { start: 0, end: 8, kind: 'paragraph' },
    {
      start: 10,
      end: 21,
      kind: 'paragraph',
      emphasis: [
        [10, 15],
        [16, 21],
      ],
    },
    { start: 23, end: 28, kind: 'paragraph' },
  ],
} as unknown as Article;

test('an article within its budget is left as it is', () => {
  expect(withinBudget(article, 28)).toBe(article);
});

test('of a longer one the beginning is read', () => {
  const { text, blocks } = withinBudget(article, 18);
  expect(text).toBe('One two.\n\nThree fo');
  expect(blocks).toEqual([
    { start: 0, end: 8, kind: 'paragraph' },
    { start: 10, end: 18, kind: 'paragraph', emphasis: [[10, 15]] },
  ]);
});
