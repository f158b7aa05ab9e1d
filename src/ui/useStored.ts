import { useEffect, useState } from 'preact/hooks';

/** A value that is kept somewhere and may be changed there by others. */
export interface Store<Value> {
  load(): Promise<Value>;
  save(value: Value): Promise<void>;
  watch(listener: (value: Value) => void, signal: AbortSignal): void;
}

/**
 * A stored value, kept up with, and a way to change it.
 *
 * @param initial stands in until the value is loaded.
 * @param keep false in private windows: a change then lasts as long as the page.
 */
export function useStored<Value>(store: Store<Value>, initial: Value, keep = true): [Value, (value: Value) => void] {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    const ended = new AbortController();
    store.load().then(setValue, () => undefined);
    store.watch(setValue, ended.signal);
    return () => ended.abort();
  }, [store]);
  const change = (changed: Value): void => {
    setValue(changed);
    // Where there is no room left, what is shown is what is kept.
    if (keep) store.save(changed).catch(() => setValue(value));
  };
  return [value, change];
}
