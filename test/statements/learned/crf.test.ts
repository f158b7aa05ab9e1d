import { describe, expect, it } from 'vitest';
import { Lattice, TRANSITIONS } from '../../../src/statements/learned/crf';
import { LABELS, mayFollow } from '../../../src/statements/learned/labels';

const LENGTH = 4;
const wave = (length: number, step: number) => Float32Array.from({ length }, (_, i) => 2 * Math.sin(step * (i + 1)));
const scores = wave(LENGTH * LABELS, 1.7);
const transitions = wave(TRANSITIONS, 0.9);
const lattice = new Lattice(scores, LENGTH, transitions);

/** Every label sequence that the scheme allows, with its score. */
function everySequence(): { labels: number[]; score: number }[] {
  let all: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let t = 0; t < LENGTH; t++)
    all = all.flatMap(({ labels, score }) => {
      const from = labels.at(-1) ?? -1;
      const row = from < 0 ? LABELS : from;
      return Array.from({ length: LABELS }, (_, l) => l)
        .filter((l) => mayFollow(from, l))
        .map((l) => ({
          labels: [...labels, l],
          score: score + scores[t * LABELS + l] + transitions[row * LABELS + l],
        }));
    });
  return all;
}

describe('Lattice', () => {
  const all = everySequence();
  const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);

  it('sums over all sequences', () => {
    expect(lattice.logTotal).toBeCloseTo(Math.log(total), 5);
  });

  it('gives marginals', () => {
    for (let t = 0; t < LENGTH; t++)
      for (let l = 0; l < LABELS; l++) {
        const share = all.reduce((sum, { labels, score }) => sum + (labels[t] === l ? Math.exp(score) : 0), 0) / total;
        expect(lattice.marginal(t, l)).toBeCloseTo(share, 5);
      }
  });

  it('finds the best sequences and their probability', () => {
    const best = all.sort((a, b) => b.score - a.score).slice(0, 7);
    const found = lattice.bestFew(7);
    expect(found.map(({ labels }) => [...labels])).toEqual(best.map(({ labels }) => labels));
    found.forEach(({ probability }, i) => expect(probability).toBeCloseTo(Math.exp(best[i].score) / total, 5));
    expect(lattice.logProbability(best[0].labels)).toBeCloseTo(best[0].score - Math.log(total), 5);
  });

  it('counts the pairs it expects', () => {
    const sums = new Float64Array(TRANSITIONS);
    lattice.addExpectedPairs(sums);
    expect(sums.reduce((a, b) => a + b, 0)).toBeCloseTo(LENGTH, 5);
    const begins = all.reduce((sum, { labels, score }) => sum + (labels[0] === 1 ? Math.exp(score) : 0), 0) / total;
    expect(sums[LABELS * LABELS + 1]).toBeCloseTo(begins, 5);
  });
});
