import type { Example } from './examples';

const dayOf = (value: string): string => (/^\d{4}-\d\d-\d\d[^/]*$/.test(value) ? value.slice(0, 10) : value);

/** Right, silent or wrong, as the field's scorer tells them; one date that holds the other is neither. */
function verdictOf(wanted: string | null, got: string | null): 'right' | 'near' | 'silent' | 'wrong' {
  if (wanted === null || got === null) return wanted === got ? 'right' : got === null ? 'silent' : 'wrong';
  const [a, b] = [dayOf(wanted), dayOf(got)];
  if (a === b) return 'right';
  const within = (day: string, range: string): boolean => {
    const [from, to] = range.split('/');
    return to !== undefined && day >= from && day <= `${to}~`;
  };
  return within(a, b) || within(b, a) || a.startsWith(b) || b.startsWith(a) ? 'near' : 'wrong';
}

/** Shares of verdicts, for all and for each basis, where what is less likely than `threshold` is not told. */
export function report(examples: readonly Example[], shares: readonly number[][], threshold: number): string {
  const tally = new Map<string, Map<string, number>>();
  examples.forEach(({ basis, value, keys }, i) => {
    const top = Math.max(...shares[i]);
    const key = top < threshold ? null : keys[shares[i].indexOf(top)];
    for (const name of ['all', basis]) {
      const row = tally.get(name) ?? new Map<string, number>();
      for (const count of ['n', verdictOf(value, key)]) row.set(count, (row.get(count) ?? 0) + 1);
      tally.set(name, row);
    }
  });
  const rows = [...tally].map(([name, row]) => {
    const n = row.get('n')!;
    const share = (verdict: string): string => ((100 * (row.get(verdict) ?? 0)) / n).toFixed(1);
    return `${name} (${n}) right ${share('right')} near ${share('near')} silent ${share('silent')} wrong ${share('wrong')}`;
  });
  return `from ${threshold}: ${rows.join('; ')}`;
}
