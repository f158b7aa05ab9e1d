import { expect, test } from 'vitest';
import { pack, scoreOf, unpack, type Tree } from '../../../src/dates/occasion/forest';

/** Over 3 of the first feature: 4 or, over 1 of the second, 6; else 1 or 2. */
const tree: Tree = {
  feature: [0, 1, 1, -1, -1, -1, -1],
  limit: [3, 1, 1, 0, 0, 0, 0],
  left: [1, 3, 5, 0, 0, 0, 0],
  value: [0, 0, 0, 1, 2, 4, 6],
};

test.each([
  [[0, 0], 1],
  [[0, 2], 2],
  [[5, 0], 4],
  [[5, 2], 6],
])('%o scores %d, packed and unpacked', (row, score) => {
  expect(scoreOf([tree], row)).toBe(score);
  expect(scoreOf([unpack(pack(tree))], row)).toBe(score);
});
