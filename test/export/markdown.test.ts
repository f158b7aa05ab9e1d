import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/export/markdown';
import type { ExportSource } from '../../src/export/source';
import { bridge, hostile, sourceOf } from './source';

const meta = { title: 'Mill stays', authors: [], modified: null };

/** An article whose statements are of these kinds. */
const mill = (kinds: ('direct' | 'mixed' | 'indirect')[], paragraph: string, quotes: string[]): ExportSource => {
  const source = sourceOf(
    [paragraph],
    quotes.map((quote) => [quote]),
    meta,
  );
  return { ...source, statements: source.statements.map((statement, i) => ({ ...statement, kind: kinds[i] })) };
};

/** The items of the notes, without their links. */
const items = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.replace(/ \[↗\]\(<[^<>\s]+>\)$/, ''));

describe('markdown', () => {
  test('holds no markup of a title, in its properties neither', () => {
    const [, properties] = markdown([{ ...bridge, meta: { ...bridge.meta, title: 'Halden <img src=x>' } }]).split(
      '---',
    );
    expect(properties).toContain('title: "Halden \\u003Cimg src=x>"');
  });

  test('are notes with properties, a heading a speaker, and each statement with its link', () => {
    const text = markdown([bridge]);
    expect(text.split('#:~:text=')[0]).toBe(`---
title: "Bridge reopens"
author: ["Maya Brandt","Leo van der Velde","Newswire"]
publication: "The Ledger"
published: "2026-03-11T06:40+01:00"
updated: "2026-03-12"
url: "https://ledger.example/a"
accessed: "2026-03-15T09:00:00.000Z"
---

# Bridge reopens

Maya Brandt, Leo van der Velde, Newswire · The Ledger · 2026-03-11T06:40+01:00 · <https://ledger.example/a>

## Ada Moreno, mayor

- “The bridge is safe, and it will stay open,” … “We checked every bolt.” (direct; 2026-03, stated) [↗](<https://ledger.example/a`);
  });

  test('set no marks around reported speech, and around the quoted part alone of what is partly quoted', () => {
    const paragraph = 'Moreno said the mill would stay and called the talks “a long night”. “Nobody leaves,” she said.';
    const quotes = ['the mill would stay', 'the talks “a long night”', '“Nobody leaves,”'];
    expect(items(markdown([mill(['indirect', 'mixed', 'direct'], paragraph, quotes)]))).toEqual([
      '- the mill would stay (indirect; 2026-03, stated)',
      '- the talks “a long night” (mixed; 2026-03, stated)',
      '- “Nobody leaves,” (direct; 2026-03, stated)',
    ]);
  });

  test('escape nothing that is no markup', () => {
    const words = 'it cost $1.50-2.00 & a half (+3%), #1 of a_b!';
    expect(items(markdown([mill(['indirect'], `Moreno said ${words}`, [words])]))).toEqual([
      `- ${words} (indirect; 2026-03, stated)`,
    ]);
  });

  test.each(['1. May', '# one', '> two', '- three', '+ four', '=== five'])('make no list or heading of %s', (words) => {
    const [item] = items(markdown([mill(['indirect'], `Moreno said ${words}`, [words])]));
    expect(item.slice(2)).not.toMatch(/^(?:[#>+=-]|\d+[.)])/);
  });

  test('leave a poisoned page no markup', () => {
    const text = markdown([hostile]).replace(/<https:[^<>\s]*>/g, '');
    const body = text.slice(text.indexOf('\n# '));
    expect(body).not.toMatch(/(?<!\\)[<`]/);
    expect(body).not.toMatch(/(?<!\\)\]\(f/);
  });

  test('have properties that a poisoned page cannot end', () => {
    const lines = markdown([hostile]).split('---\n')[1].trim().split('\n');
    const values = lines.map((line) => JSON.parse(line.slice(line.indexOf(': ') + 2)));
    expect(values).toContain(hostile.meta.title);
  });
});
