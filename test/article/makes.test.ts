import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/model';
import { readPage } from '../../src/article/read';
import { atOnce } from '../../src/steps';
import { readPageDates } from '../../src/dates/page/read';
import { readMeta } from '../../src/metadata/read';
import { openPage } from './pages';

const RUNNING: BlockKind[] = ['paragraph', 'listItem', 'blockquote'];

interface Page {
  name: string;
  url?: string;
  title: string;
  authors: string[];
  published: string;
  modified?: string;
  /** The first words of each block of running text; points that sum it up above it are none. */
  blocks: string[];
}

/** Pages as the common systems make them, each labelled by reading it. */
const PAGES: Page[] = [
  {
    name: 'block-theme',
    title: 'Ferry crews turn down pay deal',
    authors: ['Nell Achterberg'],
    published: '2024-10-03T17:40:00+01:00',
    blocks: ['Crews of', '“Four per', 'A second', 'Line manager', 'The mayor', 'Last year’s'],
  },
  {
    name: 'ghost',
    title: 'Why the salt works went quiet',
    authors: ['Ines Falk', 'Rob Tindle'],
    published: '2024-10-03T05:00',
    modified: '2024-10-05T10:21',
    blocks: ['The last shift', '“I thought', 'The company', 'Three of', 'We asked', 'Ms Quill'],
  },
  {
    name: 'letter',
    title: 'The winter the buses stopped',
    authors: ['Oda Lindqvist'],
    published: '2024-10-03',
    blocks: ['On the second', '“They took', 'The county', 'Two drivers', '“A bus'],
  },
  {
    name: 'data-attributes',
    title: 'Court lifts ban on night flights over Quillan Bay',
    authors: ['Teo Marchetti', 'Liv Aas'],
    published: '2024-10-03T21:12',
    modified: '2024-10-03T23:40',
    blocks: ['Planes may', '“The county', 'Airport director', 'Neighbors', 'The county'],
  },
  {
    name: 'drupal',
    title: 'Teachers to vote on longer day',
    authors: ['Bram Oduya'],
    published: '2024-10-03T17:40',
    blocks: ['Teachers in', 'Board chair', '“We have', 'Parents', 'The result'],
  },
  {
    name: 'blogger',
    title: 'Council sells the bandstand',
    authors: ['Wilf Garrity'],
    published: '2024-10-03T07:52',
    blocks: ['Wexley’s', '“It rusts', 'The brass', 'A petition', 'The hotel'],
  },
  {
    name: 'print-box',
    title: 'Council puts off vote on quarry – again',
    authors: ['Douglas Amery'],
    published: '2024-10-03T17:40',
    blocks: ['THE county', 'Chairman', 'Quarry owner', '“I have', 'Campaigners', '“We brought', 'A spokesman'],
  },
  {
    name: 'agency-copy',
    title: 'UPDATE 2-Halversund central bank holds rate, sees cut by spring',
    authors: ['Pia Molander', 'Jan Ruk'],
    published: '2024-10-03T14:05Z',
    blocks: ['HALVERSUND', '“We see', 'The decision', 'Thorvald', 'Bo Salin', 'The crown'],
  },
  {
    name: 'accelerated',
    title: 'Five saved from drifting ice at Skarn',
    authors: ['Asta Prynn'],
    published: '2024-02-03T14:05',
    modified: '2024-02-03T16:30',
    blocks: ['Five anglers', '“They waved', 'Harbour master', 'One of', 'The lifeboat'],
  },
  {
    name: 'broadcaster',
    title: 'Dam | Water: what we know about the breach at Ellersay',
    authors: ['Noor Petty', 'Cal Ives'],
    published: '2024-10-03T1',
    modified: '2024-10-03T18:02',
    blocks: ['Water from', 'Police said', 'The water', 'Energy'],
  },
  {
    name: 'chapters',
    title: 'The Bell-Founder’s Last Bell',
    authors: ['Mina Okell'],
    published: '2024-10-03',
    modified: '2024-10-03T16:12',
    blocks: ['In the', '“You do', 'He is', 'Ruth Toll', 'She said', '“That was', 'The bell', 'Toll listened'],
  },
  {
    name: 'date-in-address',
    url: 'https://pellworthecho.example/local/2024/10/03/library-to-open-on-sundays/',
    title: 'Library to open on Sundays',
    authors: ['ECHO STAFF'],
    published: '2024-10-03',
    blocks: ['The library', 'Head librarian', 'The cost', 'Readers'],
  },
  {
    name: 'microdata',
    title: 'Heavy snow shuts mountain road',
    authors: ['Fionn Keady', 'Sile Byrne-Roe'],
    published: '2024-01-16T07:45',
    modified: '2024-01-16T11:20',
    blocks: ['The road', '“We slept', 'The council', 'Three schools'],
  },
  {
    name: 'obituary',
    title: 'Magda Rell obituary',
    authors: ['Tobias Kerr'],
    published: '2024-10-03T1',
    modified: '2024-10-04T0',
    blocks: ['Magda Rell', '“He said', 'Born in', 'At the', 'She is'],
  },
  {
    name: 'explainer',
    title: 'Why is the river brown, and is it safe?',
    authors: ['Lotte Brandis'],
    published: '2024-10-04T11:05',
    blocks: ['On 27', 'Yes, says', 'They do', 'The owner', 'Not before'],
  },
  {
    name: 'campus-paper',
    title: 'Students sleep in library to protest closing hour',
    authors: ['MIRA STONE'],
    published: '2024-10-03',
    blocks: ['About 60', '“I came', 'Librarian', 'The provost'],
  },
  {
    name: 'column',
    title: 'The bus is not late. We are.',
    authors: ['Harriet Voss'],
    published: '2024-10-03',
    blocks: ['I have', 'Last week', 'My neighbour', 'A town'],
  },
  {
    name: 'paged',
    title: 'The lighthouse that nobody owns',
    authors: ['Casimir Holt'],
    published: '2024-10-03',
    blocks: ['The light', '“I paid', 'The sheep', 'The coast guard'],
  },
  {
    name: 'wire-roundup',
    title: 'Two briefs from the north',
    authors: [],
    published: '2024-10-03T06:15',
    modified: '2024-10-03T09:02',
    blocks: ['Ice closes', 'Pike record', 'Post returns'],
  },
  {
    name: 'joint-bylines',
    title: 'Two towns, one bridge, no agreement',
    authors: ['Lotte Brandis', 'Jan Ruk', 'Pia Molander'],
    published: '2024-10-03T22:00',
    modified: '2024-10-04T07:30',
    blocks: ['Ostby wants', '“We have', 'His colleague', 'The county'],
  },
  {
    name: 'hours-ago',
    title: 'Lifeboat tows whale-watchers home',
    authors: ['Asta Prynn'],
    published: '2024-02-14',
    blocks: ['Fourteen', '“The engine', 'Nobody', 'The whales'],
  },
  {
    name: 'small-caps',
    title: 'Fire at old mill',
    authors: ['RHODA FINCH'],
    published: '2024-10-03T17:40',
    blocks: ['DALE —', '“Not a', 'The mill', 'Six engines'],
  },
];

function read({ name, url }: Page) {
  const address = openPage('articles', name);
  const [located] = atOnce(readPage(document, url ?? address)).articles;
  if (!located) throw new Error(`${name} is no article`);
  const { article } = located;
  return { article, meta: readMeta(article), dates: readPageDates(article.candidates, article.url) };
}

/** As much of a value as the label tells. */
const asFarAs = (label: string | undefined, value: string | undefined) =>
  label === undefined ? value : value?.slice(0, label.length);

describe.each(PAGES)('$name', (page) => {
  it('has its title and authors', () => {
    const { title, authors } = read(page).meta;
    expect([title, authors]).toEqual([page.title, page.authors]);
  });

  it('has its dates', () => {
    const { published, modified } = read(page).dates;
    expect([asFarAs(page.published, published?.value), asFarAs(page.modified, modified?.value)]).toEqual([
      page.published,
      page.modified,
    ]);
  });

  it('has its running text', () => {
    const { text, blocks } = read(page).article;
    const running = blocks.filter(({ kind }) => RUNNING.includes(kind)).map(({ start, end }) => text.slice(start, end));
    expect(running.map((block, i) => block.slice(0, page.blocks[i]?.length ?? 40))).toEqual(page.blocks);
  });
});
