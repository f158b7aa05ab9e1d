import { describe, expect, it } from 'vitest';
import { fitConfidence } from '../../../src/tools/train/statements/confidence';
import { partLabels, type GoldStatement } from '../../../src/tools/train/statements/corpus';
import { randomOf, shuffle } from '../../../src/tools/random';
import { PROPOSAL_FEATURES } from '../../../src/statements/learned/proposal';

const cue = { start: 6, end: 7 };
const gold: GoldStatement = {
  cue,
  speech: true,
  content: [
    { start: 0, end: 3 },
    { start: 8, end: 10 },
  ],
  source: [{ start: 4, end: 6 }],
};

describe('partLabels', () => {
  it.each([
    ['a whole window', gold, { start: 0, end: 11 }, [1, 2, 2, 0, 3, 4, 0, 0, 1, 2, 0]],
    ['a window that cuts', gold, { start: 1, end: 9 }, [1, 2, 0, 3, 4, 0, 0, 1]],
    ['a cue that reports nothing', undefined, { start: 4, end: 8 }, [0, 0, 0, 0]],
  ])('labels %s', (_, statement, window, labels) => {
    expect([...partLabels(statement, cue, window)]).toEqual(labels);
  });

  it('never labels the cue', () => {
    const over: GoldStatement = { ...gold, content: [{ start: 5, end: 9 }], source: [] };
    expect([...partLabels(over, cue, { start: 4, end: 9 })]).toEqual([0, 1, 0, 2, 2]);
  });
});

describe('fitConfidence', () => {
  const example = (value: number, right: boolean) => ({
    features: Array.from({ length: PROPOSAL_FEATURES }, (_, i) => (i === 0 ? 1 : i === 1 ? value : 0)),
    right,
  });

  it('learns what tells right from wrong', () => {
    const examples = Array.from({ length: 200 }, (_, i) =>
      example(i % 2 ? 1 : -1, i % 10 < 2 ? i % 2 === 0 : i % 2 === 1),
    );
    const [bias, slope] = fitConfidence(examples);
    expect(bias).toBeCloseTo(0, 1);
    // Of ten examples with 1, eight are right: the log odds of 0.8.
    expect(slope).toBeCloseTo(Math.log(4), 1);
  });
});

describe('randomOf', () => {
  it('repeats itself from the same seed', () => {
    const [a, b] = [randomOf(3), randomOf(3)];
    expect(Array.from({ length: 5 }, a)).toEqual(Array.from({ length: 5 }, b));
  });

  it('spreads evenly', () => {
    const random = randomOf(11);
    const mean = Array.from({ length: 10000 }, random).reduce((sum, value) => sum + value, 0) / 10000;
    expect(mean).toBeCloseTo(0.5, 1);
  });

  it('shuffles without loss', () => {
    const items = Array.from({ length: 20 }, (_, i) => i);
    const shuffled = shuffle([...items], randomOf(5));
    expect(shuffled).not.toEqual(items);
    expect(shuffled.sort((a, b) => a - b)).toEqual(items);
  });
});
