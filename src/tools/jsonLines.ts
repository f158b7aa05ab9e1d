import { readFileSync } from 'node:fs';
import { UsageError } from './program';

/** A line's value and where it stands: "articles.jsonl:3". */
interface JsonLine {
  value: unknown;
  place: string;
}

/**
 * Reads a file of JSON values, one a line; empty lines are passed over.
 *
 * @throws UsageError for a file that cannot be read and a line that is not JSON.
 */
export function readJsonLines(file: string): JsonLine[] {
  return contentOf(file)
    .split('\n')
    .flatMap((line, i) =>
      line.trim() ? [{ value: valueOf(line, `${file}:${i + 1}`), place: `${file}:${i + 1}` }] : [],
    );
}

/** Prints a value as one line, and waits until it is taken: whoever reads may be slow, or have seen enough. */
export function printJsonLine(value: object): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${JSON.stringify(value)}\n`, () => resolve()));
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons = new Map([
      ['ENOENT', 'no such file'],
      ['EISDIR', 'a folder, not a file'],
    ]);
    throw new UsageError(`${file}: ${reasons.get(code ?? '') ?? message}`);
  }
}

function valueOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`${place}: not JSON`);
  }
}
