import { describe, expect, it } from 'vitest';
import { sigmoid, tanh } from '../../../src/statements/learned/activation';
import { hashOf, normalForm, shapeOf } from '../../../src/statements/learned/words';

describe('normalForm', () => {
  it.each([
    ['Said', 'said'],
    ['n’t', "n't"],
    ['1,200', '0,000'],
    ['№٣', '№0'],
  ])('%s → %s', (word, form) => expect(normalForm(word)).toBe(form));
});

describe('shapeOf', () => {
  it.each([
    ['harbour', 'council'],
    ['Harbour', 'Élodie'],
    ['HARBOUR', 'NATO'],
    ['42', '1999'],
    ['@harbour', '#tide'],
    ['.', '…'],
  ])('%s looks like %s', (a, b) => expect(shapeOf(a)).toBe(shapeOf(b)));

  it.each([
    ['harbour', 'Harbour'],
    ['A', 'AB'],
    [',', '.'],
    [':', ';'],
    ['4', '4th'],
  ])('%s does not look like %s', (a, b) => expect(shapeOf(a)).not.toBe(shapeOf(b)));
});

it('hashes as FNV-1a does', () => {
  expect(hashOf('')).toBe(0x811c9dc5);
  expect(hashOf('a')).toBe(0xe40c292c);
  expect(hashOf('foobar')).toBe(0xbf9cf968);
});

describe('tanh', () => {
  it.each([-30, -8, -3, -1, -0.2, 0, 0.01, 0.5, 2, 6, 100])('of %d', (x) => {
    expect(tanh(x)).toBeCloseTo(Math.tanh(x), 5);
    expect(sigmoid(x)).toBeCloseTo(1 / (1 + Math.exp(-x)), 5);
  });
});
