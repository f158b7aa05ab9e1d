import { vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

const listeners = new Set<Listener>();
const stored = new Map<string, unknown>();
const storageListeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();

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
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  },
  tabs: { sendMessage: vi.fn() },
  extension: { inIncognitoContext: false },
  storage: {
    local: {
      get: async (key: string) => ({ [key]: structuredClone(stored.get(key)) }),
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
        const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
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
