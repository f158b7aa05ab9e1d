import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

vi.mock('../../src/analyse', () => ({
  analyse: ({ text }: { text: string }) => {
    if (text === 'bad') throw new TypeError('not a function\n  at somewhere');
    return { statements: [], speakers: [], dates: [] };
  },
}));

const { argv, exitCode } = process;
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
afterEach(() => {
  process.argv = argv;
  process.exitCode = exitCode;
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('an article that fails is told in one line, and the run goes on', async () => {
  const file = path.join(folder, 'articles.jsonl');
  const lines = ['good', 'bad', 'fine'].map((text, i) => JSON.stringify({ id: `a${i}`, text }));
  writeFileSync(file, lines.join('\n'));
  process.argv = ['node', 'bench-statements', file];
  const printed: string[] = [];
  const told: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text, done) => {
    printed.push(String(text));
    (done as unknown as () => void)();
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  await import('../../src/tools/bench-statements');
  expect(printed.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a0', 'a2']);
  expect(told).toEqual(['a1: not a function\n']);
  expect(process.exitCode).toBe(1);
});
