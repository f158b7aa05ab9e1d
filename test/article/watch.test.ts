import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchArticle } from '../../src/article/watch';

const PROSE = 'The mayor of Larnwick said on Tuesday that the ferry would not sail again before spring.';

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

describe('watchArticle', () => {
  let calls: string[];
  let controller: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren(paragraph(PROSE));
    calls = [];
    controller = new AbortController();
    watchArticle(document, (url) => calls.push(url), controller.signal);
  });

  afterEach(() => {
    controller.abort();
    vi.useRealTimers();
  });

  const settle = () => vi.advanceTimersByTimeAsync(1_500);

  it('tells late text once', async () => {
    for (let i = 0; i < 5; i++) document.body.append(paragraph(PROSE));
    await settle();
    expect(calls).toEqual([document.URL]);
  });

  const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  it('tells as soon as the page is quiet', async () => {
    document.body.append(paragraph(PROSE));
    await wait(200);
    expect(calls).toHaveLength(1);
  });

  it('tells text that comes in pieces once, and does not wait for the last for ever', async () => {
    for (let i = 0; i < 5; i++) {
      document.body.append(paragraph(PROSE));
      await wait(100);
    }
    expect(calls).toEqual([]);
    for (let i = 0; i < 3; i++) {
      document.body.append(paragraph(PROSE));
      await wait(100);
    }
    expect(calls).toHaveLength(1);
  });

  it('reads no more than the beginning of what is moved about', async () => {
    document.body.append(paragraph(`${' '.repeat(5_000)}${PROSE}`));
    await settle();
    expect(calls).toEqual([]);
  });

  it('takes a page that moves thousands of nodes at once to have changed', async () => {
    const list = document.createElement('div');
    for (let i = 0; i < 6_000; i++) list.append(document.createElement('i'));
    document.body.append(list);
    await settle();
    expect(calls).toHaveLength(1);
  });

  it('tells ever more rarely of a page that goes on writing into its query', async () => {
    for (let i = 0; i < 60; i++) {
      history.replaceState(null, '', `?read=${i}`);
      document.body.append('x');
      await wait(1_000);
    }
    expect(calls.length).toBeGreaterThan(2);
    expect(calls.length).toBeLessThan(10);
  });

  it('gives the text of another address time to come, and tells it at once when it does', async () => {
    history.pushState(null, '', '/late-story');
    document.body.append('x');
    await wait(500);
    expect(calls).toEqual([]);
    document.body.append(paragraph(PROSE));
    await wait(200);
    expect(calls).toHaveLength(1);
  });

  it('is as quick where that text comes later still', async () => {
    history.pushState(null, '', '/later-story');
    document.body.append('x');
    await wait(1_000);
    expect(calls).toHaveLength(1);
    document.body.append(paragraph(PROSE));
    await wait(200);
    expect(calls).toHaveLength(2);
  });

  it('does not observe a page that never rests', async () => {
    document.body.append(paragraph(PROSE));
    await wait(200);
    document.body.append(paragraph(PROSE));
    await wait(0);
    const look = vi.spyOn(Node.prototype, 'textContent', 'get');
    document.body.append(paragraph(PROSE));
    await wait(0);
    expect(look).not.toHaveBeenCalled();
    look.mockRestore();
  });

  it.each<[string, () => void]>([
    ['a paragraph replaced by its copy', () => document.body.firstChild!.replaceWith(paragraph(PROSE))],
    ['a paragraph taken away', () => document.body.firstChild!.remove()],
    ['a text node that changes', () => ((document.body.firstChild!.firstChild as Text).data = `${PROSE} Now.`)],
    ['another address', () => (history.pushState(null, '', '/other-story'), document.body.append('x'))],
  ])('tells %s', async (_, change) => {
    change();
    await settle();
    expect(calls).toHaveLength(1);
  });

  it.each<[string, () => void]>([
    ['an element without text', () => document.body.append(document.createElement('on-record'))],
    ['a clock', () => document.body.append('12:01:05')],
    [
      'a style sheet',
      () => document.head.append(Object.assign(document.createElement('style'), { textContent: PROSE })),
    ],
    ['an attribute', () => document.body.setAttribute('data-read', PROSE)],
  ])('is silent about %s', async (_, change) => {
    change();
    await settle();
    expect(calls).toEqual([]);
  });

  it.each([
    ['a button', '<button>Read on</button>', 1],
    ['words inside one', '<button><b>Read on</b></button>', 1],
    ['a link to another page', '<a href="/other">Other</a>', 0],
    ['a paragraph', '<p>Read on</p>', 0],
  ])('takes a click on %s for what it is', async (_, html, count) => {
    document.body.insertAdjacentHTML('beforeend', html);
    const clicked = document.body.lastElementChild!;
    (clicked.querySelector('b') ?? clicked).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await settle();
    expect(calls).toHaveLength(count);
  });

  it('asks a page that never rests ever more rarely', async () => {
    for (let second = 0; second < 60; second++) {
      document.body.append(paragraph(PROSE));
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(calls.length).toBeGreaterThan(2);
    expect(calls.length).toBeLessThan(9);
  });

  it('is over when the signal says so', async () => {
    controller.abort();
    document.body.append(paragraph(PROSE));
    await settle();
    expect(calls).toEqual([]);
  });
});
