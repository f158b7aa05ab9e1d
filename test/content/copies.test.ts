import { beforeEach, expect, test, vi } from 'vitest';
import { isOrphaned } from '../../src/browser/lifecycle';
import { onlyCopy } from '../../src/content/copies';

vi.mock('../../src/browser/lifecycle', () => ({ isOrphaned: vi.fn(() => false) }));

beforeEach(() => {
  vi.mocked(isOrphaned).mockReturnValue(false);
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('on-record')];
});

test('a second copy does not run', () => {
  expect(onlyCopy()).toBeInstanceOf(AbortSignal);
  expect(onlyCopy()).toBeNull();
});

test('a copy left over from before an update is stopped by the new one', () => {
  const old = onlyCopy()!;
  vi.mocked(isOrphaned).mockReturnValue(true);
  const next = onlyCopy()!;
  expect(old.aborted).toBe(true);
  expect(next.aborted).toBe(false);
});

test('a copy left over stops by itself when the reader comes back', () => {
  const signal = onlyCopy()!;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(signal.aborted).toBe(false);
  vi.mocked(isOrphaned).mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(signal.aborted).toBe(true);
});
