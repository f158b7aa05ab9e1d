import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type Store, useStored } from '../../src/ui/useStored';

type Change = (value: string) => string;

/** Lets effects and what they wait for run to their end. */
const settled = (): Promise<void> => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));

async function shown(store: Store<string>, keep = true) {
  let change: (to: Change) => void;
  function Shown() {
    const [value, set] = useStored(store, 'initial', keep);
    change = set;
    return <p>{value}</p>;
  }
  const root = document.createElement('div');
  await act(() => render(<Shown />, root));
  return { text: () => root.textContent, change: (to: Change) => act(() => change(to)) as unknown as Promise<void> };
}

const storeOf = (save: Store<string>['save'], load = async () => 'stored'): Store<string> => ({
  load,
  save,
  watch: () => undefined,
});

test('shows what is stored, and keeps what is changed', async () => {
  const save = vi.fn(async () => undefined);
  const { text, change } = await shown(storeOf(save));
  await settled();
  expect(text()).toBe('stored');
  await change(() => 'changed');
  expect(save).toHaveBeenCalledWith('changed');
  expect(text()).toBe('changed');
});

test('where there is no room left, shows what is kept', async () => {
  const { text, change } = await shown(storeOf(() => Promise.reject(new Error('Quota exceeded'))));
  await settled();
  await change(() => 'changed');
  await settled();
  expect(text()).toBe('stored');
});

test('keeps nothing where nothing may be kept', async () => {
  const save = vi.fn(async () => undefined);
  const { text, change } = await shown(storeOf(save), false);
  await settled();
  await change(() => 'changed');
  expect(text()).toBe('changed');
  expect(save).not.toHaveBeenCalled();
});

test('what is changed before it is loaded is changed in what is stored', async () => {
  const save = vi.fn(async () => undefined);
  let load: (value: string) => void;
  const stored = new Promise<string>((resolve) => (load = resolve));
  const { text, change } = await shown(storeOf(save, () => stored));
  await change((value) => `${value} and changed`);
  expect(text()).toBe('initial and changed');
  load!('stored');
  await settled();
  expect(save).toHaveBeenCalledWith('stored and changed');
  expect(text()).toBe('stored and changed');
});
