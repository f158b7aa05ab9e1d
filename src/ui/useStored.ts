import { useEffect, useRef, useState } from 'preact/hooks';

/** A value that is kept somewhere and may be changed there by others. */
export interface Store<Value> {
  load(): Promise<Value>;
  save(value: Value): Promise<void>;
  watch(listener: (value: Value) => void, signal: AbortSignal): void;
}

/**
 * A stored value, kept up with, and a way to change it. What is changed before it is loaded is changed in what is stored.
 *
 * @param initial stands in until the value is loaded.
 * @param keep false in private windows: a change then lasts as long as the page.
 * @returns also whether the last change could not be kept, for want of room.
 */
export function useStored<Value>(
  store: Store<Value>,
  initial: Value,
  keep = true,
): [value: Value, change: (change: (value: Value) => Value) => void, isUnkept: boolean] {
  const [value, setValue] = useState(initial);
  const [isUnkept, setUnkept] = useState(false);
  const known = useRef<{ value: Value } | null>(null);
  const waiting = useRef<((value: Value) => Value)[]>([]);
  const hold = (held: Value): void => {
    known.current = { value: held };
    setValue(held);
  };
  const apply = (change: (value: Value) => Value, before: Value): void => {
    const after = change(before);
    hold(after);
    if (!keep) return;
    store.save(after).then(
      () => setUnkept(false),
      () => {
        // What is shown is what is kept.
        hold(before);
        setUnkept(true);
      },
    );
  };
  useEffect(() => {
    const ended = new AbortController();
    const loaded = (stored: Value): void => {
      hold(stored);
      for (const change of waiting.current.splice(0)) apply(change, known.current!.value);
    };
    store.load().then(loaded, () => loaded(initial));
    store.watch(hold, ended.signal);
    return () => ended.abort();
  }, [store]);
  const change = (changed: (value: Value) => Value): void => {
    if (known.current) return apply(changed, known.current.value);
    waiting.current.push(changed);
    setValue(changed);
  };
  return [value, change, isUnkept];
}
