/** A mistake of whoever calls a program: told in one line, exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Runs a program of ours; what goes wrong is one line on standard error and a status that is not 0. */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
