import type { DateMention, Span, Statement, StatementKind, Speaker } from '../../src/model';
import type { Reading } from '../../src/ui/entries';

const paragraphs = [
  'Harbour council votes to keep the night ferry',
  'The night ferry between Port Ellis and Marrow Island will keep running, the harbour council decided on Tuesday after a debate that lasted until midnight.',
  '“Nobody on the island should have to plan a hospital visit around a timetable,” said Ines Okafor, who chairs the council. “We looked at every other saving first.”',
  'Ferry operator Northway had asked in March to drop the two crossings after 10 p.m., arguing that they carried “fewer people than a taxi” on most weeknights.',
  'According to a report by the Institute for Coastal Transport, the line has lost money every year since 2009.',
  '“A ferry is not a shop,” replied Tomasz Lindqvist, a fisherman who has lived on Marrow Island since the 1970s. “You do not close it because Monday was slow.”',
  'A senior official, who asked not to be named, said that the subsidy would rise by a fifth next year.',
  'Okafor added that the council would look at the numbers again in the autumn of 2027 and that “no promise is for ever”.',
];
const text = paragraphs.join('\n\n');

/** The span of the n-th occurrence of some words of the text. */
function spanOf(words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return [start, start + words.length];
}

const speakers: Speaker[] = [
  { id: 0, name: 'Ines Okafor', kind: 'person', role: 'chair of the harbour council', mentions: [] },
  { id: 1, name: 'Northway', kind: 'organization', role: 'ferry operator', mentions: [] },
  { id: 2, name: 'Institute for Coastal Transport', kind: 'document', role: null, mentions: [] },
  { id: 3, name: 'Tomasz Lindqvist', kind: 'person', role: 'fisherman', mentions: [] },
  { id: 4, name: 'a senior official', kind: 'unnamed', role: null, mentions: [] },
];

const articleDay = {
  value: '2026-03-10',
  granularity: 'day',
  basis: 'article',
  from: 'published',
  span: null,
  confidence: 0.9,
} as const;

const said = (
  kind: StatementKind,
  speaker: number,
  cue: string,
  confidence: number,
  content: string[],
  date: Statement['date'] = articleDay,
): Omit<Statement, 'id'> => ({
  content: content.map((words) => spanOf(words)),
  cue: [spanOf(cue)],
  source: [],
  kind,
  speakers: [speaker],
  confidence,
  evidence: [{ rule: 'after.quote', args: { cue } }],
  date,
});

const statements: Statement[] = [
  said('direct', 0, 'said', 0.98, [
    '“Nobody on the island should have to plan a hospital visit around a timetable,”',
    '“We looked at every other saving first.”',
  ]),
  said('mixed', 1, 'arguing', 0.82, ['that they carried “fewer people than a taxi” on most weeknights'], {
    value: '2026-03',
    granularity: 'month',
    basis: 'stated',
    from: 'text',
    span: spanOf('in March'),
    confidence: 0.9,
  }),
  said('indirect', 2, 'According to', 0.91, ['the line has lost money every year since 2009']),
  said('direct', 3, 'replied', 0.97, ['“A ferry is not a shop,”', '“You do not close it because Monday was slow.”']),
  said('indirect', 4, 'said that', 0.66, ['the subsidy would rise by a fifth next year']),
  said('mixed', 0, 'added', 0.88, [
    'the council would look at the numbers again in the autumn of 2027',
    '“no promise is for ever”',
  ]),
].map((statement, id) => ({ id, ...statement }));

const dated = (
  words: string,
  value: string,
  granularity: DateMention['granularity'],
  from: string,
  to: string,
): DateMention => ({ span: spanOf(words), type: 'date', value, granularity, covers: { from, to }, vague: false });

const dates: DateMention[] = [
  dated('Tuesday', '2026-03-10', 'day', '2026-03-10', '2026-03-10'),
  { ...dated('10 p.m.', '2026-03-10T22:00', 'time', '', ''), type: 'time', covers: null },
  dated('in March', '2026-03', 'month', '2026-03-01', '2026-03-31'),
  { ...dated('every year', 'P1Y', null, '', ''), type: 'set', covers: null },
  dated('2009', '2009', 'year', '2009-01-01', '2009-12-31'),
  dated('the 1970s', '197', 'decade', '1970-01-01', '1979-12-31'),
  dated('next year', '2027', 'year', '2027-01-01', '2027-12-31'),
  dated('the autumn of 2027', '2027-FA', 'season', '2027-09-22', '2027-12-20'),
];

/** One article of ours with five speakers, every kind of statement and dates of many grains. */
export const harbour: Reading = {
  article: {
    url: 'https://ledger.example/harbour/night-ferry',
    text,
    blocks: paragraphs.map((paragraph, index) => {
      const [start, end] = spanOf(paragraph);
      return { start, end, kind: index === 0 ? 'headline' : 'paragraph' };
    }),
    candidates: { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] },
  },
  analysis: {
    supported: true,
    meta: {
      url: 'https://ledger.example/harbour/night-ferry?from=front',
      canonicalUrl: 'https://ledger.example/harbour/night-ferry',
      title: paragraphs[0],
      authors: ['Maya Brandt', 'Leo van der Velde'],
      site: 'The Port Ellis Ledger',
      section: 'Region',
      language: 'en',
      published: {
        value: '2026-03-11T06:40+01:00',
        granularity: 'time',
        from: { where: 'json-ld:datePublished', text: '2026-03-11T06:40+01:00' },
      },
      modified: { value: '2026-03-12', granularity: 'day', from: { where: 'visible', text: 'Updated 12 March' } },
    },
    speakers,
    statements,
    dates,
  },
};

/** The same article with nobody quoted in it. */
export const unquoted: Reading = {
  article: harbour.article,
  analysis: { ...harbour.analysis, speakers: [], statements: [] },
};

/** As many statements as a long live blog has, by people with long names and offices. */
export const crowded: Reading = {
  article: harbour.article,
  analysis: {
    ...harbour.analysis,
    speakers: Array.from({ length: 24 }, (_, id) => ({
      id,
      name: `Wilhelmina Featherstonehaugh-Abercrombie the ${id + 1}th`,
      kind: 'person',
      role: 'Parliamentary Under-Secretary of State for Coastal Shipping and Inland Waterways',
      mentions: [],
    })),
    statements: Array.from({ length: 120 }, (_, id) => ({
      ...statements[id % statements.length]!,
      id,
      speakers: [(id * 7) % 24],
    })),
  },
};
