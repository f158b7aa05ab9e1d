import type { Analysis, Article, Speaker, Statement } from '../model';
import { occasionIn, textOf } from '../model';
import { hueOrder } from './palette';

/** One article of a tab with what was made of it. */
export interface Reading {
  article: Article;
  analysis: Analysis;
}

/** Where a statement or date stands: the article's position among the readings, and its own in that article's list. */
export interface ItemRef {
  reading: number;
  item: number;
}

/** A reference as a key. */
export const refKey = ({ reading, item }: ItemRef): string => `${reading}.${item}`;

/** Who speaks, alone or jointly. */
export interface Voice {
  /** Tells voices apart across all readings. */
  id: string;
  speakers: Speaker[];
  /** Rank among the most quoted of the article; null for the neutral colour. */
  hue: number | null;
}

/** A statement as the list shows it. */
export interface Entry {
  ref: ItemRef;
  statement: Statement;
  text: string;
  /** The words that date its occasion, where it is dated by one. */
  occasion: string | null;
  voice: Voice;
}

/** A statement as a key that corrections of others leave as it is. */
export const entryKey = ({ ref, text, statement }: Entry): string =>
  `${ref.reading}.${statement.content[0]?.[0] ?? 0}.${text}`;

/** How statements are listed: under their speakers, as they stand in the text, or under the dates they were made on. */
export type Order = 'speaker' | 'reading' | 'date';

/** Which statements the settings show at all. */
export interface Shown {
  kinds: readonly Statement['kind'][];
  minConfidence: number;
}

function voicesOf(reading: number, analysis: Analysis): (statement: Statement) => Voice {
  const hues = hueOrder(analysis);
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const voices = new Map<string, Voice>();
  return (statement) => {
    const id = `${reading}:${statement.speakers.join('+')}`;
    const known = voices.get(id);
    if (known) return known;
    const voice: Voice = {
      id,
      speakers: statement.speakers.flatMap((speaker) => speakers.get(speaker) ?? []),
      hue: hues.get(statement.speakers[0]) ?? null,
    };
    voices.set(id, voice);
    return voice;
  };
}

/** Every statement that the settings show, in reading order. */
export function entriesOf(readings: readonly Reading[], { kinds, minConfidence }: Shown): Entry[] {
  return readings.flatMap(({ article, analysis }, reading) => {
    const voiceOf = voicesOf(reading, analysis);
    return analysis.statements.flatMap((statement, item) =>
      kinds.includes(statement.kind) && statement.confidence >= minConfidence
        ? [
            {
              ref: { reading, item },
              statement,
              text: textOf(article.text, statement.content),
              occasion: occasionIn(article.text, statement.date),
              voice: voiceOf(statement),
            },
          ]
        : [],
    );
  });
}

/** Entries of one voice. */
export interface Group {
  voice: Voice;
  entries: Entry[];
}

/** Entries by who speaks: those with a hue by its rank, then the others as they come. */
export function groupByVoice(entries: readonly Entry[]): Group[] {
  const groups = new Map<Voice, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.voice);
    if (group) group.push(entry);
    else groups.set(entry.voice, [entry]);
  }
  const rank = ({ voice: { hue } }: Group): number => hue ?? Infinity;
  return [...groups]
    .map(([voice, ofVoice]) => ({ voice, entries: ofVoice }))
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
