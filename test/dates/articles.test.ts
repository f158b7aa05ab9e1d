import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find';
import { readText } from '../../src/text/read';
import { articleOf, taught } from './reading';

const folder = path.join(import.meta.dirname, '../fixtures/dates');

/** A marked article without its marks, and the dates that they label, each as "words = value". */
function read(file: string): { published: string; text: string; labels: string[] } {
  const [published, ...lines] = readFileSync(path.join(folder, file), 'utf8').split('\n');
  const labels: string[] = [];
  const text = lines.join('\n').replace(/\{([^|}]+)\|([^}]+)\}/g, (_, words: string, value: string) => {
    labels.push(`${words} = ${value}`);
    return words;
  });
  return { published, text, labels };
}

describe('the dates of an article', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

  it.each(files)('%s', (file) => {
    const { published, text, labels } = read(file);
    const dates = findDates(readText(articleOf(text), taught), published);
    const found = dates.filter(({ vague }) => !vague);
    expect(found.map(({ span, value }) => `${text.slice(...span)} = ${value ?? '-'}`)).toEqual(labels);
  });
});
