import type { FileArticle, FileStatement } from '../../record/file';
import { randomOf } from '../random';

/*
 * Articles that nobody wrote, the same each time: words with the frequencies of a language (Zipf), some hundred outlets,
 * thousands of people of whom a few are quoted often.
 */

/** Statements an article, as many as a news article of a thousand words holds. */
export const STATEMENTS = 20;
const WORDS = 25_000;
const PEOPLE = 8_000;
const SITES = 120;

const syllables = 'ba co di fe gu ha jo ki lu me no pa qui ro su ta ve wi xo za'.split(' ');

/** A word of three or four syllables for a number. */
function word(number: number): string {
  let left = number + syllables.length ** 2;
  let made = '';
  for (; left > 0; left = Math.floor(left / syllables.length)) made += syllables[left % syllables.length];
  return made;
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
/** The n-th person's name; first names are shared by many, last names by few. */
export const personName = (number: number): string =>
  `${capital(word(number % 400))} ${capital(word(50_000 + Math.floor(number / 2)))}`;

/** The n-th article of a record of any size. */
export function generatedArticle(number: number): FileArticle {
  const random = randomOf(number + 1);
  /** Of ranks from 0, the lower the likelier, as 1/rank. */
  const ranked = (count: number): number => Math.floor(count ** random()) % count;
  const words = (count: number): string => Array.from({ length: count }, () => word(ranked(WORDS))).join(' ');
  const day = new Date(Date.UTC(2020, 0, 1) + Math.floor(random() * 2_200) * 86_400_000).toISOString();
  const site = `outlet${ranked(SITES)}.example`;
  const url = `https://${site}/${number}`;
  let text = '';
  const statements = Array.from({ length: STATEMENTS }, (): FileStatement => {
    const quote = words(8 + Math.floor(random() * 24));
    const name = personName(ranked(PEOPLE));
    const start = text.length + 1;
    text += `“${quote},” said ${name}. ${words(20)}.\n\n`;
    return {
      quote,
      content: [[start, start + quote.length]],
      cue: [],
      source: [],
      kind: 'direct',
      confidence: 0.9,
      evidence: [],
      date: { value: day.slice(0, 10), granularity: 'day', basis: 'stated', from: 'text', span: null, confidence: 0.9 },
      version: 0,
      gone: false,
      speakers: [{ name, kind: 'person', role: `head of ${word(name.length * 31)}` }],
    };
  });
  const meta = {
    url,
    canonicalUrl: url,
    title: capital(words(8)),
    authors: [personName(ranked(PEOPLE))],
    site: capital(site),
    section: null,
    language: 'en',
    published: { value: day.slice(0, 10), granularity: 'day' as const, from: { where: '', text: '' } },
    modified: null,
  };
  return {
    places: [{ url, site }],
    keptAt: day,
    readAt: day,
    versions: [{ readAt: day, meta, text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] }],
    statements,
  };
}
