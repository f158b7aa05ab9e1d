import { describe, expect, it } from 'vitest';
import { Weights } from '../../../src/statements/learned/weights';
import { encode } from '../../../src/tools/train/statements/encode';

const wide = Float32Array.from({ length: 30 }, (_, i) => Math.sin(i) * (i < 10 ? 100 : 0.01));
const file = new Weights(
  encode([
    { name: 'keys', rows: 2, columns: 1, encoding: 'u32', values: Uint32Array.of(7, 4294967295) },
    { name: 'wide', rows: 3, columns: 10, encoding: 'i8', values: wide },
    { name: 'exact', rows: 1, columns: 3, encoding: 'f32', values: Float32Array.of(0.1, -2, 1e9) },
    { name: 'none', rows: 1, columns: 4, encoding: 'i8', values: new Float32Array(4) },
  ]).slice().buffer,
);

describe('a weights file', () => {
  it('keeps whole numbers and floats as they are', () => {
    expect([...file.integers('keys')]).toEqual([7, 4294967295]);
    expect(file.numbers('exact')).toEqual(Float32Array.of(0.1, -2, 1e9));
  });

  it('keeps bytes to half a step of their own row', () => {
    file.numbers('wide').forEach((value, i) => {
      expect(Math.abs(value - wide[i])).toBeLessThanOrEqual((i < 10 ? 100 : 0.01) / 127 / 2 + 1e-7);
    });
  });

  it('keeps rows of nothing', () => {
    expect(file.numbers('none')).toEqual(new Float32Array(4));
  });

  it('knows its rows and says what it lacks', () => {
    expect(file.rows('wide')).toBe(3);
    expect(() => file.numbers('other')).toThrow('other');
  });
});
