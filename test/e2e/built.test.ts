import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveOf, filesUnder } from '../../src/tools/package/archive';
import { buildExtension } from '../../src/tools/build';

const root = path.join(import.meta.dirname, '../..');
const targets = ['chrome', 'firefox'] as const;
const text = new TextDecoder();

/**
 * The most that each file may weigh, in kB: about a tenth more than now. The look is paid for by every page that is
 * opened, the content script by articles, the background by every start of the browser, the rest by a click.
 */
const budgets: [file: RegExp, kilobytes: number][] = [
  [/^src\/look\/look\.js$/, 8],
  [/^src\/content\/content\.js$/, 170],
  [/^assets\/background\.ts-.+\.js$/, 480],
  [/^service-worker-loader\.js$/, 1],
  [/^assets\/mount-.+\.js$/, 24],
  [/^assets\/.+\.js$/, 42],
  [/^assets\/.+\.css$/, 16],
  [/^src\/.+\.html$/, 1],
  [/^models\/statements\.bin$/, 800],
  [/^models\/tags\.bin$/, 650],
  [/^models\/README\.md$/, 5],
  [/^icons\/.+$/, 6],
  [/^_locales\/.+\/messages\.json$/, 30],
  [/^manifest\.json$/, 4],
];

describe.each(targets)('the extension built for %s', (target) => {
  const files = filesUnder(path.join(root, 'dist', target));
  const manifest = JSON.parse(text.decode(files['manifest.json'])) as Record<string, unknown>;
  const scripts = Object.entries(files).filter(([file]) => file.endsWith('.js'));

  it('has no file that a page could ask for to know of it', () => {
    expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('asks for no more than is told in PRIVACY.md', () => {
    const privacy = readFileSync(path.join(root, 'PRIVACY.md'), 'utf8');
    const asked = ['permissions', 'host_permissions'].flatMap((kind) => manifest[kind] as string[]);
    expect(asked.filter((name) => !privacy.includes(`\`${name}\``))).toEqual([]);
    expect(manifest['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it.each(scripts.map(([file]) => file))('%s runs no code but its own and writes no HTML', (file) => {
    const code = text.decode(files[file]);
    expect(code).not.toMatch(
      /\beval\(|new Function\(|importScripts\(|\.innerHTML=|insertAdjacentHTML|document\.write\(/,
    );
    // Only the files of the extension's own are fetched.
    expect(code).not.toMatch(/XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
    expect(code.match(/\bfetch\(/g) ?? []).toHaveLength(file.includes('background') ? 1 : 0);
  });

  it('keeps to the weight of each file', () => {
    const heavy = Object.entries(files).flatMap(([file, { length }]) => {
      const most = budgets.find(([pattern]) => pattern.test(file))?.[1];
      return most !== undefined && length <= most * 1000 ? [] : [`${file}: ${length} of ${most ?? 'no'} kB`];
    });
    expect(heavy).toEqual([]);
  });
});

/** What git keeps, and the dependencies, in a folder elsewhere. */
function copyOfSource(): string {
  mkdirSync(path.join(root, 'output'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'output/built-elsewhere-'));
  const kept = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const needed = readdirSync(path.join(root, 'node_modules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  for (const file of [...text.decode(kept).split('\0').filter(Boolean), ...needed]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    linkSync(path.join(root, file), path.join(folder, file));
  }
  return folder;
}

it('is the same, byte for byte, when it is built in another folder', async () => {
  const folder = copyOfSource();
  try {
    for (const target of targets) {
      await buildExtension(folder, target);
      const [there, here] = [folder, root].map((from) => filesUnder(path.join(from, 'dist', target)));
      expect(Object.keys(there!)).toEqual(Object.keys(here!));
      expect(Buffer.compare(archiveOf(there!), archiveOf(here!)), target).toBe(0);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
