import browser, { type Runtime } from 'webextension-polyfill';
import type { Analysis, Article } from '../model';
import { RefusedError, UnreachableError } from './ask';
import { isAnswer } from './envelope';
import { fromContent } from './senders';
import { isArticle } from './shapes';

/*
 * Reading an article takes its time, so it is asked for over a port of its own: a port ends with the page, and with the
 * background, whichever goes first.
 */
const portName = 'on-record/analyse';

/** In milliseconds; a background without events is stopped after 30 seconds, and a word over a port is one. */
const SIGN_OF_LIFE = 10_000;

/**
 * Has the background read an article.
 *
 * @param signal spares the background what is left of the work.
 * @throws UnreachableError where it was stopped underway, or the signal came: asking again wakes it; RefusedError with
 *   what it says.
 */
export function askAnalysis(article: Article, signal: AbortSignal): Promise<Analysis> {
  return new Promise((resolve, reject) => {
    let port: Runtime.Port;
    try {
      port = browser.runtime.connect({ name: portName });
    } catch (error) {
      // The extension was updated or removed under us.
      return reject(new UnreachableError(error instanceof Error ? error.message : String(error)));
    }
    const abandon = (): void => {
      port.disconnect();
      reject(new UnreachableError('No longer wanted.'));
    };
    if (signal.aborted) return abandon();
    signal.addEventListener('abort', abandon);
    const over = (): void => signal.removeEventListener('abort', abandon);
    port.onDisconnect.addListener(() => {
      over();
      reject(new UnreachableError('The background was stopped.'));
    });
    port.onMessage.addListener((message: unknown) => {
      if (!isAnswer(message)) return;
      over();
      port.disconnect();
      if (message.ok) resolve(message.value as Analysis);
      else reject(new RefusedError(message.error));
    });
    port.postMessage({ article });
  });
}

/** The tab that asks for an article to be read. */
export interface AskingTab {
  id: number;
  windowId: number | undefined;
  /** Whether it is in front of its window. */
  active: boolean;
}

type Read = (article: Article, tab: AskingTab, gone: AbortSignal) => Promise<Analysis>;

/**
 * Answers content scripts that ask for an article to be read, one article a port; call it while the worker starts.
 *
 * @param read gets a signal that comes when nobody waits for the result any more.
 */
export function answerAnalysis(read: Read): void {
  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    const tab = sender?.tab;
    if (name !== portName || !sender || !fromContent(sender) || tab?.id === undefined) return;
    const asking: AskingTab = { id: tab.id, windowId: tab.windowId, active: tab.active };
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    const hear = (message: unknown): void => {
      port.onMessage.removeListener(hear);
      void answer(port, message, (article) => read(article, asking, gone.signal), gone.signal);
    };
    port.onMessage.addListener(hear);
  });
}

async function answer(
  port: Runtime.Port,
  message: unknown,
  read: (article: Article) => Promise<Analysis>,
  gone: AbortSignal,
): Promise<void> {
  const { article } = Object(message) as { article?: unknown };
  if (!isArticle(article)) return port.postMessage({ ok: false, error: 'Malformed article.' });
  const signs = setInterval(() => port.postMessage(null), SIGN_OF_LIFE);
  gone.addEventListener('abort', () => clearInterval(signs));
  try {
    const value = await read(article);
    if (!gone.aborted) port.postMessage({ ok: true, value });
  } catch (error) {
    if (!gone.aborted) port.postMessage({ ok: false, error: error instanceof Error ? error.message : String(error) });
  } finally {
    clearInterval(signs);
  }
}
