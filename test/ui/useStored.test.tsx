import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type Store, useStored } from '../../src/ui/useStored';

type Change = (value: string) => string;

function shown(store: Store<string>, keep = true): { text: () => string; change: (to: Change) => Promise<void> } {
  let change: (to: Change) => void;
  function Shown() {
    const [value, set] = useStored(store, 'initial', keep);
    change = set;
    return <p>{value}</p>;
  }
  const root = document.createElement('div');
  render(<Shown />, root);
  return { text: () => root.textContent, change: (to) => act(() => change(to)) as unknown as Promise<void> };
}

const storeOf = (save: Store<string>['save']): Store<string> => ({
  load: async () => 'stored',
  save,
  watch: () => undefined,
});
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('shows what is stored, and keeps what is changed', async () => {
  const save = vi.fn(async () => undefined);
  const { text, change } = shown(storeOf(save));
  await settled();
  expect(text()).toBe('stored');
  await change(() => 'changed');
  expect(save).toHaveBeenCalledWith('changed');
  expect(text()).toBe('changed');
});

test('where there is no room left, shows what is kept', async () => {
  const { text, change } = shown(storeOf(() => Promise.reject(new Error('Quota exceeded'))));
  await settled();
  await change(() => 'changed');
  await settled();
  expect(text()).toBe('stored');
});

test('keeps nothing where nothing may be kept', async () => {
  const save = vi.fn(async () => undefined);
  const { text, change } = shown(storeOf(save), false);
  await settled();
  await change(() => 'changed');
  expect(text()).toBe('changed');
  expect(save).not.toHaveBeenCalled();
});

test('what is changed before it is loaded is changed in what is stored', async () => {
  const save = vi.fn(async () => undefined);
  const { text, change } = shown(storeOf(save));
  await change((value) => `${value} and changed`);
  await settled();
  expect(save).toHaveBeenCalledWith('stored and changed');
  expect(text()).toBe('stored and changed');
});
