const MIN_LENGTH = 5;

/** Whether two names differ by one slip: a letter left out, added, changed, or two swapped. */
export function misspelt(one: string, other: string): boolean {
  const [a, b] = one.length <= other.length ? [one, other] : [other, one];
  if (a.length < MIN_LENGTH || b.length - a.length > 1 || a[0] !== b[0] || a === b) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  const changed = a.slice(i + 1) === b.slice(i + 1);
  return changed || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
}
