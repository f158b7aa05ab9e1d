import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

vi.stubGlobal('matchMedia', () => ({
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

/** Draws a component into the document, in place of the one before. */
export async function draw(component: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  await act(() => {
    document.body.replaceChildren(root);
    render(component, root);
  });
  return root;
}

/** The first element that matches; there must be one. */
export function find<Kind extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

export const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

export const click = (element: HTMLElement): Promise<void> => act(() => element.click());

export const press = (element: HTMLElement, key: string): Promise<void> =>
  act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

/** Types into a field or chooses in a list. */
export const enter = (element: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> =>
  act(() => {
    element.value = value;
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
