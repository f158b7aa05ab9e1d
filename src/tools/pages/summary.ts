import type { Timing } from './timing';

const rows: [label: string, key: keyof Timing][] = [
  ['main thread of a page', 'all'],
  ['of it Readability’s call', 'readability'],
  ['longest task beside it', 'task'],
];

/** The median and the largest of each time, in milliseconds; empty where nothing was measured. */
export function summaryOf(timings: readonly Timing[]): string {
  if (timings.length === 0) return '';
  const lines = rows.map(([label, key]) => {
    const sorted = timings.map((timing) => timing[key]).sort((a, b) => a - b);
    const [median, largest] = [sorted[sorted.length >> 1]!, sorted.at(-1)!].map((ms) => ms.toFixed(0).padStart(4));
    return `${label.padEnd(26)} median ${median} ms  largest ${largest} ms`;
  });
  return `${timings.length} pages\n${lines.join('\n')}\n`;
}
