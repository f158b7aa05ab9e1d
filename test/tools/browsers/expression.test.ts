import { expect, it } from 'vitest';
import { expressionOf } from '../../../src/tools/browsers/expression';

const run = (expression: string): unknown => new Function(`return ${expression}`)();

it('carries a function and its argument', () => {
  expect(run(expressionOf(({ a, b }: { a: number; b: string }) => `${a}${b}`, { a: 1, b: '"’\n' }))).toBe('1"’\n');
});

it('needs no argument', () => {
  expect(run(expressionOf(() => typeof globalThis))).toBe('object');
});

it('keeps functions within functions', () => {
  expect(
    run(
      expressionOf(() => {
        const inner = (): number => 7;
        return inner();
      }),
    ),
  ).toBe(7);
});
