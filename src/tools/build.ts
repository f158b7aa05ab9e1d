import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Target } from './manifest';

/** Builds the extension for one browser; the bundler's own words are shown only where it fails. */
export async function buildExtension(root: string, target: Target): Promise<void> {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  try {
    await promisify(execFile)(process.execPath, [vite, 'build', '--mode', target], { cwd: root });
  } catch (error) {
    process.stderr.write((error as { stderr?: string }).stderr ?? '');
    throw new Error('The extension could not be built.', { cause: error });
  }
}
