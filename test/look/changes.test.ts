import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onChange } from '../../src/look/changes';

const PROSE = 'The mayor of Larnwick said on Tuesday that the ferry would not sail again before spring.';

const changed = vi.fn();
let ending: AbortController;

function add(text: string): Text {
  const element = document.createElement('p');
  const node = document.createTextNode(text);
  element.append(node);
  document.body.append(element);
  return node;
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', '/valley/mill');
  changed.mockReset();
  ending = new AbortController();
  onChange(document, changed, ending.signal);
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

test('late prose is told once, what comes with it included', async () => {
  for (let i = 0; i < 5; i++) add(PROSE);
  await wait(400);
  add(PROSE);
  await wait(10_000);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('prose that is written into text that was there is told', async () => {
  const text = add('Loading');
  await wait(1_000);
  expect(changed).not.toHaveBeenCalled();
  text.data = PROSE;
  await wait(1_000);
  expect(changed).toHaveBeenCalledOnce();
});

test('clocks, counters and scripts are no change', async () => {
  add('12:04');
  document.body.append(Object.assign(document.createElement('script'), { type: 'text/plain', textContent: PROSE }));
  await wait(60_000);
  expect(changed).not.toHaveBeenCalled();
});

test('another address is told without a word of new text, its query and fragment are not', async () => {
  history.pushState(null, '', '/valley/mill?read=3#end');
  dispatchEvent(new PopStateEvent('popstate'));
  await wait(5_000);
  expect(changed).not.toHaveBeenCalled();
  history.pushState(null, '', '/valley/ferry');
  dispatchEvent(new PopStateEvent('popstate'));
  await wait(5_000);
  expect(changed).toHaveBeenCalledOnce();
});

test('where nothing tells of another address, the next change does', async () => {
  history.pushState(null, '', '/valley/ferry');
  add('Ferry');
  await wait(5_000);
  expect(changed).toHaveBeenCalledOnce();
});

test('a page that never rests is told ever more rarely, and trusted again when it did', async () => {
  const churn = async (seconds: number): Promise<void> => {
    for (let i = 0; i < seconds * 10; i++) {
      add(PROSE);
      await wait(100);
    }
  };
  await churn(60);
  expect(changed.mock.calls.length).toBeLessThanOrEqual(8);
  await wait(60_000);
  changed.mockReset();
  add(PROSE);
  await wait(400);
  expect(changed).toHaveBeenCalledOnce();
});

test('more nodes at once than are looked at are a change', async () => {
  const read = vi.spyOn(document, 'createTreeWalker');
  const many = document.createDocumentFragment();
  for (let i = 0; i < 20_000; i++) many.append(document.createElement('i'));
  document.body.append(many);
  await wait(1_000);
  expect(changed).toHaveBeenCalledOnce();
  expect(read.mock.calls.length).toBeLessThanOrEqual(5_000);
  read.mockRestore();
});

test('no more than the beginning of what is moved about is read', async () => {
  const whole = vi.spyOn(CharacterData.prototype, 'data', 'get');
  const text = add(`${' '.repeat(6_000)}${PROSE}`);
  await wait(1_000);
  document.body.prepend(text);
  await wait(5_000);
  expect(changed).not.toHaveBeenCalled();
  expect(whole).not.toHaveBeenCalled();
  whole.mockRestore();
});

test('nothing is told after the end', async () => {
  add(PROSE);
  await wait(0);
  ending.abort();
  await wait(10_000);
  add(PROSE);
  await wait(10_000);
  expect(changed).not.toHaveBeenCalled();
});
