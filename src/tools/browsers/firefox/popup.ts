import type { Key, Popup } from '../browser';
import { evaluateIn, pictureOf } from './documents';
import type { Inside } from './inside';
import type { ExtensionParent as Parent, InternalExtension, TextInput } from './scope';
import { until } from '../patience';

declare const ExtensionParent: Parent;
declare const extension: InternalExtension;
declare const Cc: Record<string, { createInstance(of: unknown): TextInput }>;
declare const Ci: Record<string, unknown>;

/** The codes that a key event has to state. */
const keyCodes: Record<Key, number> = { Tab: 9, Enter: 13, Escape: 27, End: 35, ArrowUp: 38, ArrowDown: 40, '/': 191 };

async function openInside(): Promise<void> {
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
}

/**
 * Whether the popup can be clicked: its document loads in a panel that is never shown and moves to the one that is, and
 * what is clicked before that one stands open is lost.
 */
function isShownInside(): boolean {
  const browser = document.querySelector('.webextension-popup-browser:not(.webextension-preload-browser)');
  return browser?.closest<Element & { state: string }>('panel')?.state === 'open';
}

/** Whether the popup is gone: its document outlives the panel by a moment, and answers nobody then. */
function closeInside(): boolean {
  document.querySelector('.webextension-popup-browser')?.closest<Element & { hidePopup(): void }>('panel')?.hidePopup();
  return ![...extension.views].some((each) => each.viewType === 'popup');
}

function clickInside([x, y]: [number, number]): void {
  const { left, top } = document.querySelector('.webextension-popup-browser')!.getBoundingClientRect();
  const { synthesizeMouseEvent } = window as unknown as {
    synthesizeMouseEvent(type: string, x: number, y: number, options: object): void;
  };
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    synthesizeMouseEvent(type, left + x, top + y, { button: 0, clickCount: 1 });
}

function pressInside([key, keyCode]: [Key, number]): void {
  document.querySelector<HTMLElement>('.webextension-popup-browser')!.focus();
  const input = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const event = new KeyboardEvent('', { key, keyCode });
  input.keydown(event);
  input.keyup(event);
}

async function close(inside: Inside): Promise<void> {
  await until('the popup to close', () => inside(closeInside));
}

/**
 * Opens the toolbar popup; once more where Firefox drops the first opening without a word, as it does while a page
 * settles. One that stands open is closed, for it would keep the next from opening.
 */
export async function openPopup(inside: Inside): Promise<Popup> {
  await close(inside);
  await until('the popup', async () => {
    await inside(openInside);
    return until('its panel', () => inside(isShownInside), 3_000);
  });
  const evaluate = evaluateIn(inside, 'popup');
  await until('the popup', () => evaluate(() => document.readyState === 'complete'));
  return {
    evaluate,
    click: (x, y) => inside(clickInside, [x, y] as [number, number]),
    press: (key) => inside(pressInside, [key, keyCodes[key]] as [Key, number]),
    screenshot: () => pictureOf(inside, 'popup'),
    close: () => close(inside),
  };
}
