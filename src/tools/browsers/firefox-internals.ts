/**
 * Firefox shows a program neither the toolbar popup nor the background, so this one file reaches for its internals
 * (ESR 153): every function here but the class runs in the browser's own window, in its privileged scope.
 */
import type { Browser } from 'puppeteer-core';
import type { Key, Memory, View } from './browser';
import { expressionOf } from './expression';
import { until, within } from './patience';

/** What of the window's scope is used. */
interface InternalBrowser extends Element {
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
  messageManager: {
    loadFrameScript(url: string, allowDelayed: boolean): void;
    addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
  };
}

interface Extension {
  views: Set<{ viewType: string; unloaded: boolean; xulBrowser: InternalBrowser }>;
  wakeupBackground?(): Promise<void>;
  terminateBackground(): Promise<void>;
  emit(event: string, ...data: unknown[]): void;
}

interface ToolbarButton {
  openPopup(window: Window): Promise<void>;
}

interface ExtensionParent {
  GlobalManager: { getExtension(id: string): Extension };
  apiManager: { global: { browserActionFor(extension: Extension): ToolbarButton } };
}

declare const gBrowser: { selectedBrowser: InternalBrowser; selectedTab: Element };
declare const ChromeUtils: { importESModule(url: string): { ExtensionParent: ExtensionParent } };

type KeyElement = Element & { doCommand(): void };

interface Answer {
  value?: unknown;
  error?: string;
}

/** Documents of the extension, and the page in front. */
type Where = 'popup' | 'sidebar' | 'background' | 'page';

const parentModule = 'resource://gre/modules/ExtensionParent.sys.mjs';

/** The codes that a key event has to state. */
const keyCodes: Record<Key, number> = { Tab: 9, Enter: 13, Escape: 27, End: 35, ArrowUp: 38, ArrowDown: 40, '/': 191 };

async function openPopupInside([module, id]: [string, string]): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(module);
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
}

/**
 * Whether the popup can be clicked: its document loads in a panel that is never shown and moves to the one that is, and
 * what is clicked before that one stands open is lost.
 */
function isPopupShownInside(): boolean {
  const browser = document.querySelector('.webextension-popup-browser:not(.webextension-preload-browser)');
  return browser?.closest<Element & { state: string }>('panel')?.state === 'open';
}

/** Whether the popup is gone: its document outlives the panel by a moment, and answers nobody then. */
function closePopupInside([module, id]: [string, string]): boolean {
  document.querySelector('.webextension-popup-browser')?.closest<Element & { hidePopup(): void }>('panel')?.hidePopup();
  const { ExtensionParent } = ChromeUtils.importESModule(module);
  const { views } = ExtensionParent.GlobalManager.getExtension(id);
  return ![...views].some((each) => each.viewType === 'popup');
}

async function stopInside([module, id]: [string, string]): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(module);
  await ExtensionParent.GlobalManager.getExtension(id).terminateBackground();
}

function runCommandInside([id, index]: [string, number]): boolean {
  const keyset = document.getElementById(`ext-keyset-id-${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}`);
  const key = keyset?.children[index] as KeyElement | undefined;
  key?.doCommand();
  return key !== undefined;
}

/**
 * Runs a script in a document's own process, the one way in, and gives what it sends back under `name`; false: there
 * is no such document.
 */
async function askInside([module, id, where, name, script]: [string, string, Where, string, string]): Promise<
  Answer | false
> {
  const { ExtensionParent } = ChromeUtils.importESModule(module);
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  if (where === 'background') await extension.wakeupBackground?.();
  const view = [...extension.views].filter((each) => each.viewType === where && !each.unloaded).at(-1);
  const browser = where === 'page' ? gBrowser.selectedBrowser : view?.xulBrowser;
  if (!browser) return false;
  const { messageManager } = browser;
  return new Promise((resolve) => {
    // A document that is replaced while it opens never answers; the next try finds the new one.
    setTimeout(() => resolve(false), 5_000);
    const listener = ({ data }: { data: Answer }): void => {
      messageManager.removeMessageListener(name, listener);
      resolve(data);
    };
    messageManager.addMessageListener(name, listener);
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/** Runs in the page's process. */
declare const content: { document: Document };

function closedTextInside(): string {
  const texts = [...content.document.querySelectorAll('*')].map((element) => {
    const { openOrClosedShadowRoot: root } = element as Element & { openOrClosedShadowRoot: ShadowRoot | null };
    return root && root.mode === 'closed' ? root.textContent : '';
  });
  return texts.join(' ');
}

/** https://searchfox.org/mozilla-central/source/xpcom/base/nsIMemoryReporter.idl */
interface MemoryManager {
  heapAllocated: number;
  JSMainRuntimeGCHeap: number;
}

declare const Cu: { forceGC(): void; forceCC(): void };
declare const Cc: Record<string, { getService(of: unknown): MemoryManager; createInstance(of: unknown): TextInput }>;
declare const Ci: Record<string, unknown>;

/** What is freed in one round may free more in the next. */
function memoryInside(): Memory {
  for (let round = 0; round < 3; round++) {
    Cu.forceGC();
    Cu.forceCC();
  }
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']!.getService(Ci.nsIMemoryReporterManager);
  return { bytes: manager.heapAllocated + manager.JSMainRuntimeGCHeap, nodes: null, listeners: null };
}

function clickPopupInside([x, y]: [number, number]): void {
  const { left, top } = document.querySelector('.webextension-popup-browser')!.getBoundingClientRect();
  const { synthesizeMouseEvent } = window as unknown as {
    synthesizeMouseEvent(type: string, x: number, y: number, options: object): void;
  };
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    synthesizeMouseEvent(type, left + x, top + y, { button: 0, clickCount: 1 });
}

/** https://searchfox.org/mozilla-central/source/dom/interfaces/base/nsITextInputProcessor.idl */
interface TextInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): number;
}

function pressInside([key, keyCode]: [Key, number]): void {
  document.querySelector<InternalBrowser & HTMLElement>('.webextension-popup-browser')!.focus();
  const input = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const event = new KeyboardEvent('', { key, keyCode });
  input.keydown(event);
  input.keyup(event);
}

function closeMenuInside(): void {
  document.querySelector<Element & { hidePopup(): void }>('#contentAreaContextMenu')!.hidePopup();
}

/** What the browser itself tells an extension of a chosen entry. */
function chooseMenuInside([module, id, menuItemId]: [string, string, string]): void {
  const { ExtensionParent } = ChromeUtils.importESModule(module);
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  extension.emit('webext-menu-menuitem-click', { menuItemId }, gBrowser.selectedTab);
}

async function pictureInside([module, id, where]: [string, string, Where]): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule(module);
  const { views } = ExtensionParent.GlobalManager.getExtension(id);
  const { xulBrowser } = [...views].findLast((each) => each.viewType === where && !each.unloaded)!;
  const bitmap = await xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

declare const Services: { prefs: { setIntPref(name: string, value: number): void } };

function colorSchemeInside(scheme: 'light' | 'dark'): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
}

/** The protocol beneath puppeteer: https://w3c.github.io/webdriver-bidi/ with Firefox's `moz:scope`. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Context {
  context: string;
  url: string;
}

type Returned =
  { type: 'success'; result: { value?: unknown } } | { type: 'exception'; exceptionDetails: { text: string } };

/** What a program cannot reach by the protocol alone. Needs `--remote-allow-system-access`. */
export class FirefoxInternals {
  readonly #connection: Connection;
  readonly #id: string;
  readonly #window: string;
  #asked = 0;

  private constructor(connection: Connection, id: string, window: string) {
    this.#connection = connection;
    this.#id = id;
    this.#window = window;
  }

  /** @param id of the extension, as its manifest gives it. */
  static async of(browser: Browser, id: string): Promise<FirefoxInternals> {
    const { connection } = browser as unknown as { connection: Connection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (result as { contexts: Context[] }).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window of its own.');
    return new FirefoxInternals(connection, id, window.context);
  }

  async #inside<Result, Argument>(
    inside: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    const expression = `Promise.resolve(${expressionOf(inside, argument)}).then((value) => JSON.stringify(value))`;
    const sent = this.#connection.send('script.evaluate', {
      expression,
      target: { context: this.#window },
      awaitPromise: true,
    });
    const returned = (await within(20_000, inside.name, sent)).result as Returned;
    if (returned.type === 'exception') throw new Error(returned.exceptionDetails.text);
    const json = returned.result.value as string | undefined;
    return (json === undefined ? undefined : JSON.parse(json)) as Result;
  }

  async #ask(where: Where, code: string): Promise<unknown> {
    const name = `on-record:${++this.#asked}`;
    const script = `(async () => {
      let answer;
      try {
        answer = { value: await (${code}) };
      } catch (error) {
        answer = { error: String(error) };
      }
      sendAsyncMessage('${name}', answer);
    })()`;
    const call = [parentModule, this.#id, where, name, script] as [string, string, Where, string, string];
    const { value, error } = await until(`the ${where}`, () => this.#inside(askInside, call));
    if (error) throw new Error(error);
    return value;
  }

  /** Runs a function in a document of the extension. */
  evaluate(where: 'popup' | 'sidebar' | 'background'): View['evaluate'] {
    return async (inside, argument) => {
      // Scripts of a frame cannot touch what a promise of the document resolves to, but text they can.
      const code = `Promise.resolve(${expressionOf(inside, argument)}).then((value) => JSON.stringify(value))`;
      const sandbox = 'Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })';
      const json = await this.#ask(where, `Cu.evalInSandbox(${JSON.stringify(code)}, ${sandbox})`);
      return json === undefined ? undefined : JSON.parse(json as string);
    };
  }

  async closedText(): Promise<string> {
    return (await this.#ask('page', expressionOf(closedTextInside))) as string;
  }

  /**
   * Opens it once more where Firefox drops the first opening without a word, as it does while a page settles; one that
   * stands open is closed, for it would keep the next from opening.
   */
  async openPopup(): Promise<void> {
    await this.closePopup();
    await until('the popup', async () => {
      await this.#inside(openPopupInside, [parentModule, this.#id]);
      return until('its panel', () => this.#inside(isPopupShownInside, undefined), 3_000);
    });
  }

  async memory(): Promise<Memory> {
    return (await this.#ask('page', expressionOf(memoryInside))) as Memory;
  }

  async closePopup(): Promise<void> {
    await until('the popup to close', () => this.#inside(closePopupInside, [parentModule, this.#id]));
  }

  clickPopup(x: number, y: number): Promise<void> {
    return this.#inside(clickPopupInside, [x, y]);
  }

  pressInPopup(key: Key): Promise<void> {
    return this.#inside(pressInside, [key, keyCodes[key]] as [Key, number]);
  }

  closeMenu(): Promise<void> {
    return this.#inside(closeMenuInside, undefined);
  }

  chooseMenu(entry: string): Promise<void> {
    return this.#inside(chooseMenuInside, [parentModule, this.#id, entry] as [string, string, string]);
  }

  async picture(where: 'popup' | 'sidebar'): Promise<Uint8Array> {
    const call = [parentModule, this.#id, where] as [string, string, Where];
    return Buffer.from(await this.#inside(pictureInside, call), 'base64');
  }

  colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.#inside(colorSchemeInside, scheme);
  }

  stopBackground(): Promise<void> {
    return this.#inside(stopInside, [parentModule, this.#id]);
  }

  /** @param index among the commands that have keys. */
  async runCommand(index: number): Promise<void> {
    if (!(await this.#inside(runCommandInside, [this.#id, index]))) throw new Error(`Firefox has no command ${index}.`);
  }
}
