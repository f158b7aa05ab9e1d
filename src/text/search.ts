/** The index of the first item whose key is at least `key`; items are in the order of their keys. */
export function firstFrom<T>(items: readonly T[], key: number, keyOf: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(items[middle]) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
