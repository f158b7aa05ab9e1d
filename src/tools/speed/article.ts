import type { Article, Block } from '../../model';

/** Parts of an invented report; the sentences differ in length, marks and build as those of news do. */
const people = ['Ada Lindqvist', 'Bram Okoye', 'Carla Venn', 'Dario Pell', 'Esme Tarrant', 'Farid Holm', 'Greta Njoku'];
const roles = ['mayor', 'harbour master', 'union leader', 'county engineer', 'school inspector'];
const places = ['Halden', 'Lower Tarn', 'Marren', 'Vest', 'Oakmouth'];
const sentences = [
  '“We waited longer than anyone had told us to,” {surname} said on Tuesday. “Nobody came.”',
  '{person}, the {role} of {place}, said that the bridge would be closed until 3 July.',
  'According to a report published in March, the work will cost {number} million crowns.',
  'The council of {place} met for the third time in {number} days, and once more in public.',
  '{surname} called the plan “a map without a road” and left the room.',
  'Rain had fallen since the morning, and the square in front of the town hall was empty but for two dogs.',
  'She added that no house along the route would be touched.',
  'The old line ran from {place} to the quay, past the rope works and the school.',
];

/** A sequence that looks random and is the same each time (Park and Miller's "minimal standard", 1988). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Paragraphs of invented news with at least so many words. */
export function paragraphs(words: number): string[] {
  const next = sequence(words);
  const pick = (from: string[]): string => from[next(from.length)]!;
  const written: string[] = [];
  for (let count = 0; count < words; count += written.at(-1)!.split(' ').length) {
    const person = pick(people);
    const paragraph = Array.from({ length: 2 + next(3) }, () => pick(sentences)).join(' ');
    written.push(
      paragraph
        .replaceAll('{person}', person)
        .replaceAll('{surname}', person.split(' ')[1]!)
        .replaceAll('{role}', pick(roles))
        .replaceAll('{place}', pick(places))
        .replaceAll('{number}', String(2 + next(90))),
    );
  }
  return written;
}

/** The paragraphs as `analyse` reads them. */
export function articleOf(written: string[]): Article {
  let start = 0;
  const blocks = written.map((text): Block => {
    const block: Block = { start, end: start + text.length, kind: 'paragraph' };
    start = block.end + 2;
    return block;
  });
  const candidates = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] };
  return { url: 'https://courier.example/speed', text: written.join('\n\n'), blocks, candidates };
}

/**
 * The paragraphs as a page, which notes from its first moment how long its main thread is kept from it, and when the
 * first highlight stands.
 */
export function pageOf(written: string[]): string {
  const body = written.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Line to the quay – The Marren Courier</title>
<meta property="og:type" content="article"><script>(${watchThread.toString()})()</script></head>
<body><article><h1>Line to the quay</h1><p>By Ines Lund. Published 14 May 2024</p>${body}</article></body></html>`;
}

/** What a page notes of its main thread; times in milliseconds. */
export interface ThreadTimes {
  /** The sum of the tasks longer than 50 ms, which is when a page begins to feel slow (web.dev/articles/optimize-long-tasks). */
  blocked: number;
  longest: number;
  /** From the page's being loaded to the first highlight. */
  painted: number | null;
}

/** Runs in the page: asks for its turn over and over, and notes how long it waits. */
function watchThread(): void {
  const long = 50;
  const times: ThreadTimes = { blocked: 0, longest: 0, painted: null };
  Object.assign(window, { threadTimes: times });
  const { port1, port2 } = new MessageChannel();
  let last = 0;
  let loaded = 0;
  port1.onmessage = () => {
    const now = performance.now();
    if (loaded > 0) times.longest = Math.max(times.longest, now - last);
    if (loaded > 0 && now - last > long) times.blocked += now - last;
    if (loaded > 0 && CSS.highlights.size > 0) times.painted ??= now - loaded;
    last = now;
    port2.postMessage(null);
  };
  addEventListener('load', () => {
    loaded = last = performance.now();
    port2.postMessage(null);
  });
}
