import { type ComponentChild, render } from 'preact';
import { language } from '../i18n/language';

/** Draws a page of ours into its root, under the language its words are in. */
export function mount(page: ComponentChild): void {
  document.documentElement.lang = language();
  const root = document.getElementById('root')!;
  // What stands there was for the eye until now.
  root.replaceChildren();
  render(page, root);
}
