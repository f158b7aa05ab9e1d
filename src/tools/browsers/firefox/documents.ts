import type { View } from '../browser';
import { expressionOf } from '../expression';
import type { Inside } from './inside';
import type { InternalExtension, InternalView, TabbedBrowser } from './scope';
import { until } from '../patience';

declare const extension: InternalExtension;
declare const views: InternalView[];
declare const gBrowser: TabbedBrowser;

/** Documents of the extension, and the page in front. */
type Where = 'popup' | 'sidebar' | 'background' | 'page';

interface Answer {
  value?: unknown;
  error?: string;
}

/**
 * Runs a script in a document's own process, the one way in, and gives what it sends back under `name`; false: there
 * is no such document.
 */
async function askInside([where, name, script]: [Where, string, string]): Promise<Answer | false> {
  if (where === 'background') await extension.wakeupBackground?.();
  const view = views.findLast(({ viewType }) => viewType === where);
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

let asked = 0;

/** What an expression comes to in a document's own process. */
export async function ask(inside: Inside, where: Where, code: string): Promise<unknown> {
  const name = `on-record:${++asked}`;
  const script = `(async () => {
    let answer;
    try {
      answer = { value: await (${code}) };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage('${name}', answer);
  })()`;
  const call: [Where, string, string] = [where, name, script];
  const { value, error } = await until(`the ${where}`, () => inside(askInside, call));
  if (error) throw new Error(error);
  return value;
}

/** Runs a function in a document of the extension. */
export function evaluateIn(inside: Inside, where: 'popup' | 'sidebar' | 'background'): View['evaluate'] {
  return async (inDocument, argument) => {
    // Scripts of a frame cannot touch what a promise of the document resolves to, but text they can.
    const code = `Promise.resolve(${expressionOf(inDocument, argument)}).then((value) => JSON.stringify(value))`;
    const sandbox = 'Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })';
    const json = await ask(inside, where, `Cu.evalInSandbox(${JSON.stringify(code)}, ${sandbox})`);
    return json === undefined ? undefined : JSON.parse(json as string);
  };
}

async function pictureInside(where: Where): Promise<string> {
  const { xulBrowser } = views.findLast(({ viewType }) => viewType === where)!;
  const bitmap = await xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** A picture of a document of the extension, as PNG. */
export async function pictureOf(inside: Inside, where: 'popup' | 'sidebar'): Promise<Uint8Array> {
  return Buffer.from(await inside(pictureInside, where), 'base64');
}
