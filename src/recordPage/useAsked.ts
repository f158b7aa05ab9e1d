import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Asked<Value> {
  /** What was answered last; undefined before the first answer. */
  value: Value | undefined;
  /** Why there is none; null where there is. */
  trouble: string | null;
  again: () => void;
}

/**
 * The answer to a question, asked anew when `about` changes or somebody says so. Until it comes the one before stands,
 * and an answer that comes late does not displace a later one.
 */
export function useAsked<Value>(ask: () => Promise<Value>, about: unknown): Asked<Value> {
  const [answer, setAnswer] = useState<Omit<Asked<Value>, 'again'>>({ value: undefined, trouble: null });
  const turn = useRef(0);
  const latest = useRef(ask);
  latest.current = ask;
  const again = useCallback(() => {
    const own = ++turn.current;
    latest.current().then(
      (value) => own === turn.current && setAnswer({ value, trouble: null }),
      (error: Error) => own === turn.current && setAnswer((before) => ({ ...before, trouble: error.message })),
    );
  }, []);
  useEffect(again, [again, JSON.stringify(about)]);
  return { ...answer, again };
}
