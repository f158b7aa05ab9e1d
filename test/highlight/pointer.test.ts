import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPointer } from '../../src/highlight/pointer';

const host = document.createElement('div');
const listener = { rest: vi.fn(() => false), click: vi.fn(), leave: vi.fn() };
let ending: AbortController;

/** An event as the reader makes it; jsdom marks its own as untrusted, so the mark is set by hand. */
function point(
  type: string,
  init: { target?: Element; trusted?: boolean; buttons?: number; touch?: boolean } = {},
): void {
  const event = new MouseEvent(type, { bubbles: true, clientX: 30, clientY: 40, buttons: init.buttons ?? 0 });
  const own = { isTrusted: init.trusted ?? true, pointerType: init.touch ? 'touch' : 'mouse' };
  const handlers = new Proxy(event, {
    get: (target, key) => (key in own ? own[key as keyof typeof own] : Reflect.get(target, key, target)),
  });
  dispatch(type, handlers, init.target ?? document.body);
}

const listeners = new Map<string, (event: Event) => void>();
function dispatch(type: string, event: Event, target: Element): void {
  const aimed = new Proxy(event, {
    get: (from, key) => (key === 'target' ? target : Reflect.get(from, key)),
  });
  listeners.get(type)?.(aimed);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  listeners.clear();
  ending = new AbortController();
  for (const target of [document, document.documentElement])
    vi.spyOn(target, 'addEventListener').mockImplementation(((type: string, heard: (event: Event) => void) => {
      listeners.set(type, heard);
      ending.signal.addEventListener('abort', () => listeners.delete(type));
    }) as typeof target.addEventListener);
  watchPointer(document, host, listener, ending.signal);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('watchPointer', () => {
  test('tells of rest after 400 ms, once, and of none before', () => {
    point('pointermove');
    vi.advanceTimersByTime(390);
    point('pointermove');
    vi.advanceTimersByTime(390);
    expect(listener.rest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(listener.rest.mock.calls).toEqual([[{ x: 30, y: 40 }]]);
  });

  test('on nothing, leaves after a while', () => {
    point('pointermove');
    vi.advanceTimersByTime(1_000);
    expect(listener.leave).toHaveBeenCalledOnce();
  });

  test('stays where something is', () => {
    listener.rest.mockReturnValueOnce(true);
    point('pointermove');
    vi.advanceTimersByTime(1_000);
    expect(listener.leave).not.toHaveBeenCalled();
  });

  test('may cross to the card', () => {
    point('pointermove');
    vi.advanceTimersByTime(200);
    point('pointermove', { target: host });
    vi.advanceTimersByTime(1_000);
    expect(listener.leave).not.toHaveBeenCalled();
  });

  test.each([
    ['a script moves it', { trusted: false }],
    ['a finger moves', { touch: true }],
    ['text is being selected', { buttons: 1 }],
    ['it is on the card', { target: host }],
  ])('does not rest while %s', (_, init) => {
    point('pointermove', init);
    vi.advanceTimersByTime(1_000);
    expect(listener.rest).not.toHaveBeenCalled();
  });

  test('tells of clicks on the page that the reader makes', () => {
    point('click', { trusted: false });
    point('click', { target: host });
    point('click');
    expect(listener.click.mock.calls).toEqual([[{ x: 30, y: 40 }, false]]);
  });

  test('ends with its signal', () => {
    point('pointermove');
    ending.abort();
    vi.advanceTimersByTime(1_000);
    expect(listener.rest).not.toHaveBeenCalled();
    expect(listeners.size).toBe(0);
  });
});
