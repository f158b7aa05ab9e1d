import { vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

const listeners = new Set<Listener>();
const connectListeners = new Set<(port: Runtime.Port) => void>();
const stored = new Map<string, unknown>();
const storageListeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();

let lastLock: Promise<unknown> = Promise.resolve();

/** jsdom has none: one at a time, in the order in which they ask. */
export const locks = {
  request: <Result>(_name: string, hold: () => Promise<Result>): Promise<Result> => {
    const held = lastLock.then(hold);
    lastLock = held.catch(() => undefined);
    return held;
  },
};

/** Two ends of a port; what one posts the other hears, as long as neither has left. */
export function connect(name: string, sender: Runtime.MessageSender): Runtime.Port {
  const ends = [0, 1].map(() => ({ messages: new Set<(message: unknown) => void>(), leaving: new Set<() => void>() }));
  let open = true;
  const end = (own: number): unknown => ({
    name,
    sender,
    postMessage: (message: unknown) => {
      if (!open) throw new Error('Attempt to postMessage on disconnected port');
      const copy: unknown = structuredClone(message);
      queueMicrotask(() => ends[1 - own]!.messages.forEach((hear) => hear(copy)));
    },
    disconnect: () => {
      if (open) ends[1 - own]!.leaving.forEach((hear) => hear());
      open = false;
    },
    onMessage: {
      addListener: (hear: () => void) => ends[own]!.messages.add(hear),
      removeListener: (hear: () => void) => ends[own]!.messages.delete(hear),
    },
    onDisconnect: { addListener: (hear: () => void) => ends[own]!.leaving.add(hear) },
  });
  const far = end(1) as Runtime.Port;
  for (const listener of connectListeners) listener(far);
  return end(0) as Runtime.Port;
}

/** Delivers a message as the browser does: the first listener that answers wins. */
export function deliver(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  return [...listeners].map((listener) => listener(message, sender)).find((answer) => answer !== undefined);
}

export const listenerCount = (): number => listeners.size;

/** Who sends: our own pages, and our content script in the top frame of a tab. */
export const popup: Runtime.MessageSender = { id: 'us', url: 'ext://us/src/popup/popup.html' };
export const content = {
  id: 'us',
  url: 'https://morning.example/',
  tab: { id: 7 },
  frameId: 0,
} as unknown as Runtime.MessageSender;

/** Stands in for webextension-polyfill. */
export const browser = {
  runtime: {
    id: 'us' as string | undefined,
    getURL: (path: string) => `ext://us/${path}`,
    sendMessage: vi.fn(),
    connect: ({ name }: { name: string }) => connect(name, content),
    onConnect: { addListener: (listener: (port: Runtime.Port) => void) => void connectListeners.add(listener) },
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  },
  tabs: { sendMessage: vi.fn() },
  extension: { inIncognitoContext: false },
  storage: {
    local: {
      get: async (key: string | null) =>
        Object.fromEntries(
          [...stored]
            .filter(([known]) => key === null || key === known)
            .map(([known, it]) => [known, structuredClone(it)]),
        ),
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
        const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
        for (const listener of storageListeners) listener(changes);
      },
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) stored.delete(key);
        const changes = Object.fromEntries([keys].flat().map((key) => [key, {}]));
        for (const listener of storageListeners) listener(changes);
      },
      clear: async () => stored.clear(),
      onChanged: {
        addListener: (listener: () => void) => void storageListeners.add(listener),
        removeListener: (listener: () => void) => void storageListeners.delete(listener),
      },
    },
  },
};

export const store = (key: string, value: unknown): void => void stored.set(key, value);
