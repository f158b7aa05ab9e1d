import browser, { type Runtime } from 'webextension-polyfill';
import { atEnd } from './ending';
import { type Answer, type Envelope, isEnvelope } from './envelope';
import type { BackgroundRequests, PageEvents, PageRequests } from './messages';
import { type RecordRequests, recordShapes } from './recordMessages';
import { fromContent, fromOurPages } from './senders';
import { backgroundShapes, eventShapes, pageShapes } from './shapes';

/** A request that is answered with null needs no return. */
type Answered<Response> = Response extends null ? null | void : Response;

/** The document of a tab that asks. */
export interface Asker {
  tabId: number;
  /** Undefined in browsers that do not tell it. */
  documentId: string | undefined;
  url: string;
}

/** One answer to each request; `asker` is null where an extension page asks. */
type Handlers<R> = {
  [Name in keyof R]: R[Name] extends { request: infer Request; response: infer Response }
    ? (request: Request, asker: Asker | null) => Answered<Response> | Promise<Answered<Response>>
    : never;
};

async function answered(handle: () => unknown): Promise<Answer> {
  try {
    return { ok: true, value: (await handle()) ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function askerOf({ tab, url, documentId }: Runtime.MessageSender & { documentId?: string }): Asker | null {
  return tab?.id === undefined ? null : { tabId: tab.id, documentId, url: url ?? '' };
}

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<Answer> | undefined;

function listen(listener: Listener, signal?: AbortSignal): void {
  // The polyfill's type wants one kind of return; undefined says that the message is not for this listener.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerAsync);
  atEnd(signal, () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerAsync));
}

function answer<R>(
  to: Envelope['to'],
  handlers: Handlers<R>,
  shapes: Record<string, (request: unknown) => boolean>,
  accepts: (sender: Runtime.MessageSender) => boolean,
  signal?: AbortSignal,
): void {
  listen((message, sender) => {
    if (!isEnvelope(message) || message.to !== to || !accepts(sender)) return undefined;
    const { name, request } = message;
    if (!Object.hasOwn(handlers, name)) return undefined;
    if (!shapes[name]?.(request)) return Promise.resolve({ ok: false, error: `Malformed request: ${name}` });
    const handle = (handlers as Record<string, (request: unknown, asker: Asker | null) => unknown>)[name]!;
    return answered(() => handle(request, askerOf(sender)));
  }, signal);
}

/** Answers what popup, panel and background ask of this tab. */
export function answerPage(handlers: Handlers<PageRequests>, signal: AbortSignal): void {
  answer('page', handlers, pageShapes, fromOurPages, signal);
}

/** Answers what content scripts ask of the background; call it while the worker starts, before anything awaited. */
export function answerBackground(handlers: Handlers<BackgroundRequests>): void {
  answer('background', handlers, backgroundShapes, fromContent);
}

/** Answers what pages of ours ask of the record; call it while the worker starts, before anything awaited. */
export function answerRecord(handlers: Handlers<RecordRequests>): void {
  answer('record', handlers, recordShapes, fromOurPages);
}

/** Hears what content scripts tell; the listener gets the id of the tab that tells it. */
export function onPageEvent<Name extends keyof PageEvents>(
  name: Name,
  listener: (tabId: number, event: PageEvents[Name]) => void,
  signal?: AbortSignal,
): void {
  listen((message, sender) => {
    const ours = isEnvelope(message) && message.to === 'listeners' && message.name === name && fromContent(sender);
    if (ours && eventShapes[name](message.request)) listener(sender.tab!.id!, message.request as PageEvents[Name]);
    return undefined;
  }, signal);
}
