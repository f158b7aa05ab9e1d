import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type BrowserName, browserNames } from '../browsers/browser';
import { readArguments, UsageError } from '../program';

const usage = 'usage: npm start -- [PAGE.html | URL] [--browser chromium|firefox]';

export interface Order {
  browser: BrowserName;
  /** A page to serve from this machine, or the address of one elsewhere. */
  page: { name: string; html: Uint8Array } | { url: string };
}

/**
 * @param args of the command line.
 * @param sample the file to show where none is named.
 * @throws UsageError saying what is wrong with them.
 */
export function readOrder(args: string[], sample: string): Order {
  const options = { browser: { type: 'string', default: 'chromium' } } as const;
  const { values, positionals } = readArguments(usage, { args, options, allowPositionals: true });
  const browser = browserNames.find((name) => name === values.browser);
  if (!browser) throw new UsageError(`--browser ${values.browser}: no such browser; ${usage}`);
  if (positionals.length > 1) throw new UsageError(`one page at a time; ${usage}`);
  return { browser, page: pageOf(positionals[0] ?? sample) };
}

function pageOf(named: string): Order['page'] {
  if (!named.trim()) throw new UsageError(`the page has no name; ${usage}`);
  if (/^https?:/i.test(named)) {
    if (!URL.canParse(named)) throw new UsageError(`${named}: not a web address`);
    return { url: named };
  }
  if (/^[a-z]{2,}:/i.test(named)) throw new UsageError(`${named}: only http and https pages can be read`);
  if (!existsSync(named)) throw new UsageError(`${named}: no such file`);
  if (!statSync(named).isFile()) throw new UsageError(`${named}: not a file`);
  return { name: path.basename(named), html: readFileSync(named) };
}
