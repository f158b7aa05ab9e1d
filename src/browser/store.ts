import browser, { type Storage } from 'webextension-polyfill';
import { type Correction, pageKey, readCorrections } from '../settings/corrections';
import { readSettings } from '../settings/read';
import type { Settings } from '../settings/settings';
import { atEnd } from './ending';

/*
 * Everything kept lies under these keys of `storage.local`, on this machine: one for the settings, one for each page on
 * which the reader corrected something. Callers ask `isPrivate` first: nothing is kept from private windows.
 */
const settingsKey = 'settings';
const correctionsPrefix = 'corrections ';

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

type Changes = Record<string, Storage.StorageChange>;

function watch(listener: (changes: Changes) => void, signal?: AbortSignal): void {
  browser.storage.local.onChanged.addListener(listener);
  atEnd(signal, () => browser.storage.local.onChanged.removeListener(listener));
}

/** Calls back with the new settings, and those of before, whenever they change, in whichever page that is. */
export function watchSettings(listener: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  watch(({ [settingsKey]: change }) => {
    if (change) listener(readSettings(change.newValue), readSettings(change.oldValue));
  }, signal);
}

const correctionsKey = (url: string): string => `${correctionsPrefix}${pageKey(url)}`;

const isCorrectionsKey = (key: string): boolean => key.startsWith(correctionsPrefix);

/** The reader's verdicts on one page. */
export async function loadCorrectionsOf(url: string): Promise<Correction[]> {
  return readCorrections(await stored(correctionsKey(url)));
}

/** Every verdict the reader gave, page by page. */
export async function loadCorrections(): Promise<Correction[]> {
  const all = await browser.storage.local.get(null);
  return Object.keys(all)
    .filter(isCorrectionsKey)
    .flatMap((key) => readCorrections(all[key]));
}

/** Only one at a time, in background and pages of ours alike, reads what is stored and writes what comes of it. */
const alone = <Result>(change: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('corrections', change) as Promise<Result>;

/**
 * Changes the verdicts on one page, as they are stored by then, and gives what comes of it. Content scripts cannot: a
 * lock of theirs is one of the page's site.
 */
export const changeCorrectionsOf = (
  url: string,
  change: (stored: Correction[]) => Correction[],
): Promise<Correction[]> =>
  alone(async () => {
    const corrections = change(await loadCorrectionsOf(url));
    if (corrections.length > 0) await browser.storage.local.set({ [correctionsKey(url)]: corrections });
    else await browser.storage.local.remove(correctionsKey(url));
    return corrections;
  });

/** Puts these verdicts in the place of all that are stored. */
export const saveCorrections = (corrections: Correction[]): Promise<void> =>
  alone(async () => {
    const byPage = new Map<string, Correction[]>();
    for (const correction of corrections) {
      const key = correctionsKey(correction.url);
      if (!byPage.has(key)) byPage.set(key, []);
      byPage.get(key)!.push(correction);
    }
    const known = Object.keys(await browser.storage.local.get(null)).filter(isCorrectionsKey);
    await browser.storage.local.set(Object.fromEntries(byPage));
    await browser.storage.local.remove(known.filter((key) => !byPage.has(key)));
  });

/** Calls back with what the verdicts on one page have become, and that page, without its fragment. */
export function watchCorrectionsOf(
  listener: (url: string, corrections: Correction[]) => void,
  signal?: AbortSignal,
): void {
  watch((changes) => {
    for (const [key, { newValue }] of Object.entries(changes))
      if (isCorrectionsKey(key)) listener(key.slice(correctionsPrefix.length), readCorrections(newValue));
  }, signal);
}

/** Calls back with all verdicts whenever one changes. */
export function watchCorrections(listener: (corrections: Correction[]) => void, signal?: AbortSignal): void {
  watch((changes) => {
    if (Object.keys(changes).some(isCorrectionsKey)) void loadCorrections().then(listener);
  }, signal);
}

/** Erases everything On Record has stored. */
export async function eraseAll(): Promise<void> {
  await browser.storage.local.clear();
}
