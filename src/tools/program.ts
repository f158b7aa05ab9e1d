import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A mistake of whoever calls a program: told in one line, exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Reads a command line as `parseArgs` does.
 *
 * @throws UsageError that says what is wrong with it, and the usage.
 */
export function readArguments<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // What follows its first sentence is about dashes before positional arguments.
    throw new UsageError(`${(error as Error).message.split(/[.\n]/)[0]}; ${usage}`);
  }
}

/** What went wrong, in one line. */
export const firstLine = (error: unknown): string =>
  error instanceof Error ? error.message.split('\n')[0] : String(error);

/** Runs a program of ours; what goes wrong is one line on standard error and a status that is not 0. */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  process.stdout.on('error', endWhenUnread);
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${firstLine(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** Whoever reads our output, like `head`, may stop when it has enough. */
function endWhenUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
