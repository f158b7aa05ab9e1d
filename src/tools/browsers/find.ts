import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browser';

/** Branded Chrome ignores `--load-extension` since 137, so only Chromium will do. */
const commands: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const applications: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where a browser is installed; null where it is not. */
export function findBrowser(name: BrowserName): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = commands[name].flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...onPath, ...applications[name]].find(isProgram) ?? null;
}
