/** Text in columns as wide as they need; the last takes what is left of `width` and is wrapped. */
export function table(heads: string[], rows: string[][], width: number): string {
  const last = heads.length - 1;
  const widths = heads.map((head, i) =>
    Math.min(maxNarrow, Math.max(...[head, ...rows.map((row) => row[i]!)].map(lengthOf))),
  );
  const taken = widths.slice(0, last).reduce((sum, each) => sum + each + gap.length, 0);
  widths[last] = Math.max(minWide, width - taken);
  const rule = widths.map((each, i) => '─'.repeat(i === last ? lengthOf(heads[i]!) : each)).join(gap);
  return [lines(heads, widths), rule, ...rows.map((row) => lines(row, widths))].join('\n');
}

const gap = '  ';
/** A long name must not leave the text too little room. */
const maxNarrow = 28;
const minWide = 30;

const lengthOf = (text: string): number => [...text].length;

/** One row: as many lines as its longest cell needs. */
function lines(cells: string[], widths: number[]): string {
  const wrapped = cells.map((cell, i) => wrap(cell, widths[i]!));
  const height = Math.max(...wrapped.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((cell, i) => (cell[line] ?? '') + ' '.repeat(Math.max(0, widths[i]! - lengthOf(cell[line] ?? ''))))
      .join(gap)
      .trimEnd(),
  ).join('\n');
}

/** Breaks at spaces; a word longer than the width stands over. */
function wrap(text: string, width: number): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && lengthOf(line) + 1 + lengthOf(word) > width) {
      wrapped.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...wrapped, line];
}
