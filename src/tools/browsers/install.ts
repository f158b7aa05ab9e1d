import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from './browser';
import { findBrowser } from './find';

/** Nothing to drive, and nothing we may install; the message says what to do. */
class MissingBrowserError extends Error {
  override name = 'MissingBrowserError';
}

const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A bare Debian has no fonts, and text without glyphs looks like boxes in every screenshot. */
const fonts = ['fonts-dejavu-core', 'fonts-liberation'];

const mayInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

function aptGet(...args: string[]): void {
  execFileSync('apt-get', ['-qq', '-o=Dpkg::Use-Pty=0', ...args], {
    // What apt has to say goes where it does not mix with a program's own output.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function install(missing: BrowserName[]): void {
  const wanted = [...missing.map((name) => packages[name]), ...fonts];
  process.stderr.write(`Installing ${wanted.join(', ')} with apt-get; this happens once.\n`);
  try {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...wanted);
  } catch {
    // It has said why; what is missing still is told next.
  }
}

/**
 * Where the browsers are; as root on Debian what is missing is installed first.
 *
 * @throws MissingBrowserError elsewhere.
 */
export function needBrowsers(names: readonly BrowserName[]): Map<BrowserName, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && mayInstall()) install(missing);
  return new Map(names.map((name) => [name, found(name)]));
}

function found(name: BrowserName): string {
  const program = findBrowser(name);
  if (program) return program;
  const title = name === 'chromium' ? 'Chromium (Chrome itself refuses extensions from the command line)' : 'Firefox';
  throw new MissingBrowserError(
    `No ${title} found: install it so that "${packages[name]}" is on the PATH (Debian: apt-get install ${packages[name]}).`,
  );
}
