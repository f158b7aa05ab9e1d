import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerBackground, answerPage, onPageEvent } from '../../src/browser/answer';
import { askBackground, askPage, RefusedError, UnreachableError } from '../../src/browser/ask';
import { envelope } from '../../src/browser/envelope';
import type { BackgroundRequests, PageRequests } from '../../src/browser/messages';
import { browser, content, deliver, listenerCount, popup } from './runtime';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./runtime')).browser }));

const page = { jumpToStatement: vi.fn(), stepStatement: vi.fn() } as unknown as Parameters<typeof answerPage>[0] &
  Record<keyof PageRequests, ReturnType<typeof vi.fn>>;
const background = { showCount: vi.fn() } as unknown as Parameters<typeof answerBackground>[0] &
  Record<keyof BackgroundRequests, ReturnType<typeof vi.fn>>;

let ending = new AbortController();
beforeEach(() => {
  ending.abort();
  ending = new AbortController();
  vi.clearAllMocks();
});

describe('answerPage', () => {
  beforeEach(() => answerPage(page, ending.signal));
  const step = envelope('page', 'stepStatement', { by: 1 });

  test('answers pages of ours, also in a tab', async () => {
    expect(await deliver(step, popup)).toEqual({ ok: true, value: null });
    expect(await deliver(step, { ...popup, tab: content.tab })).toEqual({ ok: true, value: null });
  });

  test.each([
    ['another extension', { ...popup, id: 'them' }],
    ['a content script', content],
  ])('leaves %s without an answer', (_, sender) => {
    expect(deliver(step, sender)).toBeUndefined();
    expect(page.stepStatement).not.toHaveBeenCalled();
  });

  test.each([
    [undefined],
    ['text'],
    [{ to: 'page', name: 'stepStatement', request: { by: 1 } }],
    [envelope('background', 'stepStatement', { by: 1 })],
    [envelope('page', 'toString', null)],
    [envelope('page', '__proto__', null)],
  ])('is no receiver of %o', (message) => expect(deliver(message, popup)).toBeUndefined());

  test.each([
    ['stepStatement', { by: 5 }],
    ['stepStatement', null],
    ['jumpToStatement', { reading: -1, item: 0 }],
    ['jumpToStatement', { reading: 0, item: '0' }],
    ['jumpToStatement', [0, 0]],
  ])('refuses %s with %o', async (name, request) => {
    expect(await deliver(envelope('page', name, request), popup)).toMatchObject({ ok: false });
    expect(page.stepStatement).not.toHaveBeenCalled();
    expect(page.jumpToStatement).not.toHaveBeenCalled();
  });

  test('tells what went wrong', async () => {
    page.stepStatement.mockImplementation(() => {
      throw new Error('No such statement.');
    });
    expect(await deliver(step, popup)).toEqual({ ok: false, error: 'No such statement.' });
  });

  test('ends with its signal', () => {
    ending.abort();
    expect(deliver(step, popup)).toBeUndefined();
    expect(listenerCount()).toBe(0);
  });
});

describe('answerBackground', () => {
  test('answers the top frame of a tab, and nobody else', async () => {
    answerBackground(background);
    const ask = envelope('background', 'showCount', { count: 3 });
    expect(await deliver(ask, content)).toEqual({ ok: true, value: null });
    expect(background.showCount).toHaveBeenCalledWith(
      { count: 3 },
      { tabId: 7, documentId: undefined, url: 'https://morning.example/' },
    );
    expect(deliver(ask, popup)).toBeUndefined();
    expect(deliver(ask, { ...content, frameId: 3 })).toBeUndefined();
  });
});

describe('asking', () => {
  test('gives the value', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await askPage(7, 'stepStatement', { by: 1 })).toBeNull();
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, envelope('page', 'stepStatement', { by: 1 }), {
      frameId: 0,
    });
  });

  test('a refusal says why', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: false, error: 'Too large.' });
    await expect(askBackground('showCount', { count: 1 })).rejects.toThrow(new RefusedError('Too large.'));
  });

  test.each([
    ['no receiver', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['no answer', () => Promise.resolve(undefined)],
    ['somebody else’s answer', () => Promise.resolve('pong')],
  ])('%s is an end of its own', async (_, answer) => {
    browser.runtime.sendMessage.mockImplementation(answer);
    await expect(askBackground('showCount', { count: 1 })).rejects.toBeInstanceOf(UnreachableError);
  });
});

describe('onPageEvent', () => {
  test('hears whole events of content scripts', () => {
    const heard = vi.fn();
    onPageEvent('inView', heard, ending.signal);
    const event = { statements: [{ reading: 0, item: 3 }] };
    deliver(envelope('listeners', 'inView', event), content);
    deliver(envelope('listeners', 'inView', event), popup);
    deliver(envelope('listeners', 'inView', { statements: 'all' }), content);
    deliver(envelope('listeners', 'stateChanged', event), content);
    expect(heard.mock.calls).toEqual([[7, event]]);
  });
});
