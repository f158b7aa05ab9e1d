import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../src/analyse';
import { textOf, type Analysis } from '../src/model';
import { loadModels } from '../src/tools/models';
import { articleOf } from './text/helpers';

interface Expected {
  statements?: { q: string; who?: (string | null)[]; kind?: string; exact?: string }[];
  not?: string[];
  dates?: [text: string, value: string][];
  maxDates?: number;
}

interface Case {
  id: string;
  fault: string;
  published: string;
  input: string;
  expected: Expected;
}

const folder = new URL('./cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const casesOf = (file: string): Case[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);

const models = await loadModels();

function read({ input, published }: Case): Analysis {
  const article = articleOf(input);
  const dates = [{ where: 'json-ld:datePublished', text: published }];
  return analyse({ ...article, candidates: { ...article.candidates, dates } }, models);
}

const isOneOf = (name: string | null, answers: readonly (string | null)[]): boolean =>
  answers.some((answer) =>
    answer?.startsWith('~') ? name?.toLowerCase().includes(answer.slice(1).toLowerCase()) : answer === name,
  );

function checkStatements({ input, expected }: Case, { statements, speakers }: Analysis): void {
  const rows = statements.map((statement) => ({
    content: textOf(input, statement.content),
    speaker: statement.speakers.map((id) => speakers[id].name).join(';') || null,
    kind: statement.kind,
  }));
  for (const { q, who, kind, exact } of expected.statements ?? []) {
    const row = rows.find(({ content }) => content.includes(q));
    expect(row, `nobody says «${q}» among ${JSON.stringify(rows)}`).toBeDefined();
    if (who) expect(isOneOf(row!.speaker, who), `«${q}» is ${row!.speaker}'s, not ${who.join(' or ')}'s`).toBe(true);
    if (kind) expect(row!.kind).toBe(kind);
    if (exact) expect(row!.content).toBe(exact);
  }
  for (const words of expected.not ?? [])
    expect(
      rows.filter(({ content }) => content.includes(words)),
      `«${words}» is no part of what was said`,
    ).toEqual([]);
}

function checkDates({ input, expected }: Case, { dates }: Analysis): void {
  const shown = dates.filter(({ type, vague }) => !vague && type !== 'duration' && type !== 'set');
  const found = shown.map(({ span: [start, end], value }) => [input.slice(start, end), value]);
  for (const date of expected.dates ?? []) expect(found).toContainEqual(date);
  if (expected.maxDates !== undefined)
    expect(found.length, JSON.stringify(found)).toBeLessThanOrEqual(expected.maxDates);
}

describe.each(files)('cases of %s', (file) => {
  test.each(casesOf(file).map((given) => [given.id, given.fault, given] as const))('%s: %s', (_id, _fault, given) => {
    const analysis = read(given);
    checkStatements(given, analysis);
    checkDates(given, analysis);
  });
});
