import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Popup } from '../browser';
import { type Send, viewOf } from './view';
import { until, within } from '../patience';

declare const chrome: ExtensionApi;

interface Reply {
  id: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

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

  async #all(type: string, path: string): Promise<string[]> {
    const { targetInfos } = await this.#session.send('Target.getTargets');
    const found = targetInfos.filter((info) => info.type === type && info.url.startsWith(this.#origin + path));
    return found.map(({ targetId }) => targetId);
  }

  async #find(type: string, path = ''): Promise<string | null> {
    return (await this.#all(type, path))[0] ?? null;
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

  /** The window that a page stands in, by the number that extensions too know it by. */
  async windowOf(page: Page): Promise<number> {
    const session = await page.context().newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return this.#windowOf(targetInfo.targetId);
  }

  async #windowOf(targetId: string): Promise<number> {
    return (await this.#session.send('Browser.getWindowForTarget', { targetId })).windowId;
  }

  /** Clicks the toolbar button over the tab that shows a page; the reader's consent comes with it (`activeTab`). */
  async clickAction(page: Page): Promise<void> {
    const windowId = await this.windowOf(page);
    const targetId = await until(`a tab that shows ${page.url()}`, async () => {
      const { targetInfos } = await this.#session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      for (const { url, targetId } of targetInfos)
        if (url === page.url() && (await this.#windowOf(targetId)) === windowId) return targetId;
      return null;
    });
    const { host: id } = new URL(this.#origin);
    await this.#extensions('triggerAction', { id, targetId });
  }

  async install(folder: string, enableInIncognito: boolean): Promise<void> {
    await this.#extensions('loadUnpacked', { path: folder, enableInIncognito });
  }

  /** https://chromedevtools.github.io/devtools-protocol/tot/Extensions/, which playwright does not list in full. */
  async #extensions(method: string, params: object): Promise<void> {
    const send = this.#session.send.bind(this.#session) as (method: string, params: object) => Promise<unknown>;
    await send(`Extensions.${method}`, params);
  }

  /** The first target that is sought, once there is one. */
  open(
    type: 'service_worker' | 'page',
    path: string,
    isSought: (view: Popup) => Promise<boolean> = async () => true,
  ): Promise<Popup> {
    return until(`a ${type} ${path}`, async () => {
      for (const targetId of await this.#all(type, path)) {
        const view = await this.#attach(targetId);
        if (await isSought(view).catch(() => false)) return view;
      }
      return null;
    });
  }

  async #attach(targetId: string): Promise<Popup> {
    const { sessionId } = await this.#session.send('Target.attachToTarget', { targetId, flatten: false });
    const send: Send = (method, params) => this.#send(sessionId, method, params);
    return { ...viewOf(send), close: () => this.#close(targetId) };
  }

  /** Opens what stands beside a page: the protocol does not tell its window, but it knows it itself. */
  async openBeside(page: Page, path: string): Promise<Popup> {
    const windowId = await this.windowOf(page);
    return this.open('page', path, async (view) => {
      const { id } = await view.evaluate(() => chrome.windows.getCurrent());
      return id === windowId;
    });
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
}
