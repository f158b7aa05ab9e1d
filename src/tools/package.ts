/**
 * Makes what the stores take, into output/: the Chrome zip, the Firefox xpi, and the source archive that Mozilla's
 * reviewers build from. The same commit gives the same bytes anywhere: `npm run package`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveOf, type Files, filesUnder } from './package/archive';
import { runProgram, UsageError } from './program';
import { buildExtension } from './build';

const root = fileURLToPath(new URL('../../', import.meta.url));
const output = path.join(root, 'output');

function save(name: string, files: Files): void {
  mkdirSync(output, { recursive: true });
  const archive = archiveOf(files);
  writeFileSync(path.join(output, name), archive);
  process.stdout.write(`output/${name}  ${(archive.length / 1024).toFixed(0)} kB\n`);
}

/** What git keeps, as it lies here. */
function sourceFiles(): Files {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  return Object.fromEntries(listed.map((file) => [file, new Uint8Array(readFileSync(path.join(root, file)))]));
}

await runProgram(async () => {
  if (process.argv.length > 2) throw new UsageError('usage: npm run package');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  for (const [target, ending] of [
    ['chrome', 'chrome.zip'],
    ['firefox', 'firefox.xpi'],
  ] as const) {
    await buildExtension(root, target);
    save(`on-record-${version}-${ending}`, filesUnder(path.join(root, 'dist', target)));
  }
  save(`on-record-${version}-source.zip`, sourceFiles());
});
