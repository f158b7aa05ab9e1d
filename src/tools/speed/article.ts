import { type Article, type Block, noCandidates } from '../../model';

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
  const candidates = noCandidates();
  return { url: 'https://courier.example/speed', text: written.join('\n\n'), blocks, candidates };
}

/** The paragraphs as a page; `head` stands in its head, first of all. */
export function pageOf(written: string[], head = ''): string {
  const body = written.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head>${head}<meta charset="utf-8"><title>Line to the quay – The Marren Courier</title>
<meta property="og:type" content="article"></head>
<body><article><h1>Line to the quay</h1><p>By Ines Lund. Published 14 May 2024</p>${body}</article></body></html>`;
}

/** A page that is no article: the list of a shop, with as many goods as a large one has. */
export function shopOf(goods: number, head = ''): string {
  const next = sequence(goods);
  const items = Array.from(
    { length: goods },
    (_, i) => `<li><a href="/goods/${i}"><h3>Kettle no. ${next(9_000)}</h3></a><p>${next(90)} crowns</p></li>`,
  );
  return `<!doctype html><html lang="en"><head>${head}<meta charset="utf-8"><title>Kettles – Marren Wares</title></head>
<body><h1>Kettles</h1><ul>${items.join('')}</ul></body></html>`;
}
