import browser, { type Storage } from 'webextension-polyfill';
import { type Correction, readCorrections } from '../settings/corrections';
import { readSettings } from '../settings/read';
import type { Settings } from '../settings/settings';
import { atEnd } from './ending';

/*
 * Everything kept lies under these two keys of `storage.local`, on this machine. Callers ask `isPrivate` first: nothing
 * is kept from private windows.
 */
const settingsKey = 'settings';
const correctionsKey = 'corrections';

/** Whether this script runs in a private window. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true;

async function stored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** The reader's settings; defaults in place of what is missing, damaged or older. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await stored(settingsKey));
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [settingsKey]: settings });
}

function watch(key: string, listener: (value: unknown) => void, signal?: AbortSignal): void {
  const heard = (changes: Record<string, Storage.StorageChange>): void => {
    const change = changes[key];
    if (change) listener(change.newValue);
  };
  browser.storage.local.onChanged.addListener(heard);
  atEnd(signal, () => browser.storage.local.onChanged.removeListener(heard));
}

/** Calls back with the new settings whenever they change, in whichever page that is. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  watch(settingsKey, (value) => listener(readSettings(value)), signal);
}

/** Every verdict the reader gave, on all pages. */
export async function loadCorrections(): Promise<Correction[]> {
  return readCorrections(await stored(correctionsKey));
}

export async function saveCorrections(corrections: Correction[]): Promise<void> {
  await browser.storage.local.set({ [correctionsKey]: corrections });
}

export function watchCorrections(listener: (corrections: Correction[]) => void, signal?: AbortSignal): void {
  watch(correctionsKey, (value) => listener(readCorrections(value)), signal);
}

/** Erases everything On Record has stored. */
export async function eraseAll(): Promise<void> {
  await browser.storage.local.clear();
}
