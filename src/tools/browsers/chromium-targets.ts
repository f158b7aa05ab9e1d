import type { Browser, CDPSession } from 'playwright-core';
import type { Key, Popup } from './browser';
import { expressionOf } from './expression';
import { until, within } from './patience';

interface Reply {
  id: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** What the protocol wants to know of a key beside its name. */
const keyCodes: Record<Key, { windowsVirtualKeyCode: number; text?: string }> = {
  Tab: { windowsVirtualKeyCode: 9 },
  Enter: { windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { windowsVirtualKeyCode: 27 },
  End: { windowsVirtualKeyCode: 35 },
  ArrowUp: { windowsVirtualKeyCode: 38 },
  ArrowDown: { windowsVirtualKeyCode: 40 },
  '/': { windowsVirtualKeyCode: 191, text: '/' },
};

/**
 * What playwright shows no page for, the toolbar popup above all, reached by the DevTools protocol:
 * https://chromedevtools.github.io/devtools-protocol/tot/Target/
 */
export class Targets {
  readonly #session: CDPSession;
  readonly #origin: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #last = 0;

  private constructor(session: CDPSession, origin: string) {
    this.#session = session;
    this.#origin = origin;
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const reply = JSON.parse(message) as Reply;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
  }

  /** @param origin of the extension, whose targets alone are seen. */
  static async of(browser: Browser, origin: string): Promise<Targets> {
    return new Targets(await browser.newBrowserCDPSession(), origin);
  }

  /** Saves files into a folder, without asking. */
  async saveTo(downloadPath: string): Promise<void> {
    await this.#session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  }

  async #find(type: string, path = ''): Promise<string | null> {
    const { targetInfos } = await this.#session.send('Target.getTargets');
    const found = targetInfos.find((info) => info.type === type && info.url.startsWith(this.#origin + path));
    return found?.targetId ?? null;
  }

  async has(type: 'service_worker' | 'page'): Promise<boolean> {
    return (await this.#find(type)) !== null;
  }

  async close(type: 'service_worker' | 'page'): Promise<void> {
    const targetId = await this.#find(type);
    if (targetId) await this.#close(targetId);
  }

  async #close(targetId: string): Promise<void> {
    await this.#session.send('Target.closeTarget', { targetId });
    await until('a target to close', async () => {
      const { targetInfos } = await this.#session.send('Target.getTargets');
      return targetInfos.every((info) => info.targetId !== targetId);
    });
  }

  /** Clicks the toolbar button over the tab that shows an address; the reader's consent comes with it (`activeTab`). */
  async clickAction(address: string): Promise<void> {
    const tab = await until(`a tab that shows ${address}`, async () => {
      const { targetInfos } = await this.#session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      return targetInfos.find(({ url }) => url === address) ?? null;
    });
    const { host: id } = new URL(this.#origin);
    await this.#extensions('triggerAction', { id, targetId: tab.targetId });
  }

  async install(folder: string): Promise<void> {
    await this.#extensions('loadUnpacked', { path: folder });
  }

  /** https://chromedevtools.github.io/devtools-protocol/tot/Extensions/, which playwright does not list in full. */
  async #extensions(method: string, params: object): Promise<void> {
    const send = this.#session.send.bind(this.#session) as (method: string, params: object) => Promise<unknown>;
    await send(`Extensions.${method}`, params);
  }

  async open(type: 'service_worker' | 'page', path = ''): Promise<Popup> {
    const targetId = await until(`a ${type} ${path}`, () => this.#find(type, path));
    const { sessionId } = await this.#session.send('Target.attachToTarget', { targetId, flatten: false });
    return this.#view(targetId, (method, params) => this.#send(sessionId, method, params));
  }

  async #send(sessionId: string, method: string, params: object): Promise<Record<string, unknown>> {
    const id = ++this.#last;
    const replied = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#session.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await within(20_000, method, replied);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  #view(targetId: string, send: (method: string, params: object) => Promise<Record<string, unknown>>): Popup {
    const mouse = (type: string, x: number, y: number, button: string) =>
      send('Input.dispatchMouseEvent', { type, x, y, button, clickCount: 1 });
    const key = (type: string, name: Key) => send('Input.dispatchKeyEvent', { type, key: name, ...keyCodes[name] });
    return {
      async evaluate(inside, argument) {
        const expression = expressionOf(inside, argument);
        const said = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
        const { result, exceptionDetails } = said as {
          result: { value: never };
          exceptionDetails?: { text: string; exception?: { description?: string } };
        };
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      },
      async click(x, y) {
        await mouse('mouseMoved', x, y, 'none');
        await mouse('mousePressed', x, y, 'left');
        await mouse('mouseReleased', x, y, 'left');
      },
      async press(name) {
        await key('keyDown', name);
        await key('keyUp', name);
      },
      async screenshot() {
        const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
        return Buffer.from(data, 'base64');
      },
      close: () => this.#close(targetId),
    };
  }
}
