import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Programs as a shell runs them; their parts have tests of their own. */
interface Ended {
  status: number | null;
  output: string;
  errors: string[];
}

/** @param enough where to stop reading what it prints, as `head` does. */
function run(program: string, args: string[], { path: searched = process.env.PATH, enough = Infinity } = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/tools/${program}.ts`, ...args], {
    env: { ...process.env, PATH: searched },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    if (output.length >= enough) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk) => (errors += chunk));
  return new Promise<Ended>((resolve) =>
    child.on('close', (status) => resolve({ status, output, errors: errors.split('\n').filter(Boolean) })),
  );
}

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'programs-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string): string => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

/** Each starts Node anew. */
const timeout = 30_000;

describe('bench:statements', { timeout }, () => {
  const line = (id: string): string =>
    JSON.stringify({ id, text: '“The pier is shut,” Ada Lindqvist said on Monday.', published: '2024-05-14' });

  it('prints a line of statements and dates for each article', async () => {
    const { status, output, errors } = await run('bench-statements', [write('one.jsonl', line('a'))]);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(JSON.parse(output)).toMatchObject({
      id: 'a',
      statements: [{ content: [[0, 19]], kind: 'direct', speaker: 'Ada Lindqvist' }],
      dates: [{ start: 42, end: 48, value: '2024-05-13' }],
    });
  });

  it.each([
    [[], /^usage: /],
    [['--colour'], /^Unknown option '--colour'; usage: /],
    [['none.jsonl'], /^none\.jsonl: no such file$/],
    [['a.jsonl', 'b.jsonl'], /^usage: /],
  ])('%j: one line and status 2', async (args, message) => {
    const { status, output, errors } = await run('bench-statements', args);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toEqual([expect.stringMatching(message)]);
  });

  it('ends quietly where nobody reads on', async () => {
    const many = write('many.jsonl', Array.from({ length: 300 }, (_, i) => line(`a${i}`)).join('\n'));
    const { status, errors } = await run('bench-statements', [many], { enough: 1 });
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
  });
});

describe('explain', { timeout }, () => {
  it('tells of a text given in the command', async () => {
    const { status, output } = await run('explain', ['“The pier is shut,” Ada Lindqvist said.']);
    expect(status).toBe(0);
    expect(output).toMatch(/^1\. Ada Lindqvist, direct/);
  });

  it('tells of one article of a file', async () => {
    const line = (id: string, text: string): string => JSON.stringify({ id, text });
    const file = write('two.jsonl', [line('a', 'Rain fell.'), line('b', 'Ada Lindqvist said no.')].join('\n'));
    expect((await run('explain', [file, '--id', 'b'])).output).toContain('Ada Lindqvist');
    expect((await run('explain', [file, '--id', 'c'])).status).toBe(2);
  });
});

describe('start', { timeout }, () => {
  it('ends where there is no browser and none can be had', async () => {
    const { status, output, errors } = await run('start', [], { path: folder });
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors.at(-1)).toMatch(/^No Chromium .* found: install it/);
  });
});
