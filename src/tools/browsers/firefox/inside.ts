import type { Browser } from 'puppeteer-core';
import { expressionOf } from '../expression';
import { within } from '../patience';

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

/**
 * Runs a function in the privileged scope of the window of Firefox that is in front, where `ExtensionParent`,
 * `extension`, and as `views` the extension's documents in that window and its background are too.
 */
export type Inside = <Result, Argument = undefined>(
  inside: (argument: Argument) => Result | Promise<Result>,
  argument?: Argument,
) => Promise<Result>;

/** The protocol itself, for what puppeteer has no name for. */
export const connectionOf = (browser: Browser): Connection =>
  (browser as unknown as { connection: Connection }).connection;

/**
 * The way to what a program cannot reach by the protocol alone. Needs `--remote-allow-system-access`.
 *
 * @param id of the extension, as its manifest gives it.
 */
export async function insideFirefox(browser: Browser, id: string): Promise<Inside> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const first = (result as { contexts: Context[] }).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!first) throw new Error('Firefox shows no window of its own.');
  return async (inside, argument) => {
    const expression = `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension('${id}');
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const { document, gBrowser } = window;
      const isHere = ({ viewType, xulBrowser }) =>
        viewType === 'background' || xulBrowser.browsingContext.topChromeWindow === window;
      const views = [...extension.views].filter((view) => !view.unloaded && isHere(view));
      return JSON.stringify(await ${expressionOf(inside, argument)});
    })()`;
    const target = { context: first.context };
    const sent = connection.send('script.evaluate', { expression, target, awaitPromise: true });
    const returned = (await within(20_000, inside.name || 'an answer of Firefox', sent)).result as Returned;
    if (returned.type === 'exception') throw new Error(returned.exceptionDetails.text);
    const json = returned.result.value as string | undefined;
    return json === undefined ? undefined : JSON.parse(json);
  };
}
