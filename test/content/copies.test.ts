import { beforeEach, expect, test, vi } from 'vitest';
import { isOrphaned } from '../../src/browser/lifecycle';
import { world, worldName } from '../../src/browser/world';
import { runOnce } from '../../src/content/copies';

vi.mock('../../src/browser/lifecycle', () => ({ isOrphaned: vi.fn(() => false) }));

beforeEach(() => {
  vi.mocked(isOrphaned).mockReturnValue(false);
  delete (globalThis as Record<symbol, unknown>)[Symbol.for(worldName)];
  world().wanted = true;
});

/** The signal under which a copy runs; null where it does not. */
function begin(): AbortSignal | null {
  let running: AbortSignal | null = null;
  runOnce(async (signal) => void (running = signal));
  return running;
}

test('a page that nobody asked for gets nothing: the one that was asked for has been left', () => {
  delete world().wanted;
  expect(begin()).toBeNull();
});

test('the look ends where reading begins', () => {
  const { signal } = (world().look = new AbortController());
  begin();
  expect(signal.aborted).toBe(true);
});

test('a second copy does not run', () => {
  expect(begin()).toBeInstanceOf(AbortSignal);
  expect(begin()).toBeNull();
});

test('a copy left over from before an update is stopped by the new one', () => {
  const old = begin()!;
  vi.mocked(isOrphaned).mockReturnValue(true);
  const next = begin()!;
  expect(old.aborted).toBe(true);
  expect(next.aborted).toBe(false);
});

test('a copy left over stops by itself when the reader comes back', () => {
  const signal = begin()!;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(signal.aborted).toBe(false);
  vi.mocked(isOrphaned).mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(signal.aborted).toBe(true);
});

test('a copy that fails leaves its place to the next', async () => {
  const told = vi.fn();
  process.once('unhandledRejection', told);
  runOnce(() => Promise.reject(new TypeError('no interface')));
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(begin()).toBeInstanceOf(AbortSignal);
});
