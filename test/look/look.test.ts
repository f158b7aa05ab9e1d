import { beforeEach, expect, test, vi } from 'vitest';
import { world, worldName } from '../../src/browser/world';

const sendMessage = vi.fn<(message: { name: string }) => Promise<unknown>>();
const onChange = vi.fn<(document: Document, changed: () => void, signal: AbortSignal) => void>();
const refusalAtSight = vi.fn<() => string | null>();
vi.mock('../../src/look/changes', () => ({ onChange }));
vi.mock('../../src/article/spot', () => ({ mayBeArticle: () => refusalAtSight() === null }));

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Runs the script, as the browser does with each page. */
async function begin(): Promise<void> {
  vi.resetModules();
  await import('../../src/look/look');
  await settled();
}

let seen: DocumentVisibilityState = 'visible';
Object.defineProperty(document, 'visibilityState', { get: () => seen });

beforeEach(() => {
  vi.clearAllMocks();
  seen = 'visible';
  delete (globalThis as Record<symbol, unknown>)[Symbol.for(worldName)];
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  sendMessage.mockResolvedValue({ ok: true, value: null });
  refusalAtSight.mockReturnValue(null);
});

test('a page that may be an article asks to be read, once, and watches no more', async () => {
  await begin();
  expect(sendMessage.mock.calls).toEqual([
    [{ mark: 'on-record/1', to: 'background', name: 'readPage', request: null }],
  ]);
  expect(world().wanted).toBe(true);
  expect(onChange).not.toHaveBeenCalled();
});

test('any other page wakes nobody', async () => {
  refusalAtSight.mockReturnValue('shop');
  await begin();
  expect(sendMessage).not.toHaveBeenCalled();
  expect(world().wanted).toBeUndefined();
  expect(onChange).toHaveBeenCalledOnce();
});

test('until it has become one', async () => {
  refusalAtSight.mockReturnValueOnce('littleText');
  await begin();
  const [, changed, signal] = onChange.mock.calls[0]!;
  changed();
  await settled();
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(signal.aborted).toBe(true);
  changed();
  await settled();
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('a page that nobody sees is not looked at', async () => {
  seen = 'hidden';
  await begin();
  expect(refusalAtSight).not.toHaveBeenCalled();
  expect(onChange).not.toHaveBeenCalled();
  seen = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('a background that was stopped while it was asked is asked again, and not for ever', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
  await begin();
  expect(sendMessage).toHaveBeenCalledTimes(2);
  sendMessage.mockReset().mockRejectedValue(new Error('Extension context invalidated.'));
  await begin();
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test('a second look takes the place of the first', async () => {
  refusalAtSight.mockReturnValue('shop');
  await begin();
  const first = onChange.mock.calls[0]![2];
  await begin();
  expect(first.aborted).toBe(true);
  expect(onChange.mock.calls[1]![2].aborted).toBe(false);
});

test('a page that is being read needs no look', async () => {
  world().page = { controller: new AbortController(), isOrphaned: () => false };
  await begin();
  expect(refusalAtSight).not.toHaveBeenCalled();
});

test.each([
  ['left over from before an update', true, false],
  ['that has failed', false, true],
])('a reading script %s is ended, and its page looked at', async (_, orphaned, failed) => {
  const controller = new AbortController();
  if (failed) controller.abort();
  world().page = { controller, isOrphaned: () => orphaned };
  await begin();
  expect(controller.signal.aborted).toBe(true);
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('where the context menu is opened is noted for whoever reads later; what scripts send is not', async () => {
  refusalAtSight.mockReturnValue('shop');
  await begin();
  document.dispatchEvent(new MouseEvent('contextmenu', { clientX: 3, clientY: 4 }));
  expect(world().menu).toBeUndefined();
});
