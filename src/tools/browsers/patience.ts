/** Something took longer than it may. */
class PatienceError extends Error {
  override name = 'PatienceError';
}

/** Waits for a promise, but not for ever. */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PatienceError(`${what} took over ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again until the answer is neither null, false nor an empty text; the last answer's error is the reason given. */
export async function until<T>(what: string, ask: () => Promise<T | null | false>, milliseconds = 15_000): Promise<T> {
  const end = Date.now() + milliseconds;
  let reason: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== false && answer !== '') return answer;
      reason = undefined;
    } catch (error) {
      reason = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new PatienceError(`${what}: not within ${milliseconds / 1000} s`, { cause: reason });
}
