import { describe, expect, test } from 'vitest';
import { erase } from '../../src/storage/erase';
import { join, peopleNamed, personView, reassign } from '../../src/storage/people';
import { articleView } from '../../src/storage/views';
import { longText, readingOf } from '../record/readings';
import { emptyStore, everybody, found, rows, storeOf } from './store';

const bridge = readingOf([
  { quote: 'The old bridges will stay open', role: 'mayor', on: '2026-03-01' },
  { quote: 'Nobody asked the ferrymen', by: ['Bo Dahl'], on: '2026-03-04' },
  { quote: 'It is too early to tell', by: ['a senior official'], kind: 'unnamed' },
]);
const elsewhere = { url: 'https://ledger.example/ferry', title: 'Ferry fares rise', site: 'The Ledger' };
const ferry = readingOf(
  [
    { quote: 'Fares pay for the ferry', role: 'mayor of Ellis', on: '2026-06-01' },
    { quote: 'We were never asked', by: ['Bo Dahl'] },
  ],
  elsewhere,
  '2026-06-02T08:00:00.000Z',
);

describe('a kept article', () => {
  test('is found by its words, those said last first', async () => {
    const store = await storeOf(bridge, ferry);
    expect(await store.totals()).toMatchObject({ articles: 2, statements: 5, people: 2 });
    expect(await found(store)).toEqual([
      'Fares pay for the ferry',
      'Nobody asked the ferrymen',
      'The old bridges will stay open',
      'We were never asked',
      'It is too early to tell',
    ]);
    expect(await found(store, { text: 'bridge ' })).toContain('The old bridges will stay open');
    expect(await found(store, { text: 'BRIDGES' })).toContain('The old bridges will stay open');
    expect(await found(store, { text: 'ferr asked ' })).toEqual([]);
    expect(await found(store, { text: 'asked ferr' })).toEqual(['Nobody asked the ferrymen', 'We were never asked']);
    expect(await found(store, { text: '"never asked"' })).toEqual(['We were never asked']);
    expect(await found(store, { text: 'lighthouse' })).toEqual([]);
  });

  test('is found by site and by day', async () => {
    const store = await storeOf(bridge, ferry);
    expect(await found(store, { site: 'ledger.example' })).toHaveLength(2);
    expect(await found(store, { since: '2026-03-04' })).toEqual([
      'Fares pay for the ferry',
      'Nobody asked the ferrymen',
    ]);
  });

  test('is kept once, however often it is read', async () => {
    const store = await storeOf(bridge, bridge, { ...bridge, readAt: '2026-03-09T10:00:00.000Z' });
    expect(await store.totals()).toMatchObject({ articles: 1, statements: 3, people: 2 });
    expect(await store.find(bridge)).toMatchObject({
      versions: 1,
      keptAt: bridge.readAt,
      readAt: '2026-03-09T10:00:00.000Z',
    });
  });

  test('that was updated has two versions, and tells what went and what came', async () => {
    const updated = readingOf(
      [
        { quote: 'The old bridges will stay open', role: 'mayor', on: '2026-03-01' },
        { quote: 'We shall count the cars', role: 'mayor', on: '2026-03-06' },
      ],
      {},
      '2026-03-07T10:00:00.000Z',
    );
    const store = await storeOf(bridge, updated);
    const view = (await store.read((transaction) => articleView(transaction, 1)))!;
    expect(view.texts.map(({ text }) => text)).toEqual([bridge.text, updated.text]);
    expect(view.statements.map(({ quote, gone, version }) => [quote, gone, version])).toEqual([
      ['The old bridges will stay open', false, 1],
      ['Nobody asked the ferrymen', true, 0],
      ['It is too early to tell', true, 0],
      ['We shall count the cars', false, 1],
    ]);
    const [statement] = view.statements;
    expect(updated.text.slice(...statement!.content[0]!)).toBe(statement!.quote);
  });

  test('that stands elsewhere too is one with two places', async () => {
    const text = `${longText(300)} “We go on,” said Ann Lee.`;
    const agency = { ...readingOf([{ quote: 'We go on' }]), text };
    const store = await storeOf(agency, { ...agency, meta: { ...agency.meta, ...elsewhere } });
    expect(await store.totals()).toMatchObject({ articles: 1, statements: 1 });
    expect((await store.find(agency))!.places.map(({ site }) => site)).toEqual(['courier.example', 'ledger.example']);
    expect(await found(store, { site: 'ledger.example' })).toEqual(['We go on']);
  });

  test('of which the reader corrected a speaker is that speaker’s', async () => {
    const [first, ...others] = bridge.statements;
    const orr = { name: 'Cy Orr', kind: 'person', role: null } as const;
    const store = await storeOf(bridge, { ...bridge, statements: [{ ...first!, speakers: [orr] }, ...others] });
    const people = await everybody(store);
    expect(people.map(({ names, statements, articles }) => [names[0], statements, articles])).toEqual([
      ['Bo Dahl', 1, 1],
      ['Cy Orr', 1, 1],
    ]);
  });

  test('of which the reader said that something is no statement holds it no more', async () => {
    const corrected = { ...bridge, statements: bridge.statements.slice(1) };
    const store = await storeOf(bridge, corrected);
    expect(await found(store, { text: 'bridges' })).not.toContain('The old bridges will stay open');
    expect((await everybody(store)).map(({ names }) => names[0])).toEqual(['Bo Dahl']);
  });
});

describe('people', () => {
  test('are one across articles where role or company tell', async () => {
    const store = await storeOf(bridge, ferry);
    const people = await everybody(store);
    expect(people.map(({ names, articles, statements }) => [names[0], articles, statements])).toEqual([
      ['Ann Lee', 2, 2],
      ['Bo Dahl', 2, 2],
    ]);
    expect(await store.whoSpeaks(ferry)).toHaveLength(2);
  });

  test('are looked up as their names are typed', async () => {
    const store = await storeOf(bridge, ferry);
    const named = (typed: string) => store.read((transaction) => peopleNamed(transaction, typed, 5));
    expect((await named('le')).map(({ names }) => names[0])).toEqual(['Ann Lee']);
    expect((await named('dahl b')).map(({ names }) => names[0])).toEqual(['Bo Dahl']);
    expect(await named('z')).toEqual([]);
  });

  const keeper = readingOf([{ quote: 'I saw the ball late', role: 'goalkeeper' }], elsewhere);

  test('of one name are told apart, joined by the reader, and told apart again', async () => {
    const store = await storeOf(bridge, keeper);
    const view = (id: number) => store.read((transaction) => personView(transaction, id));
    const [mayor, , other] = await everybody(store);
    expect((await view(mayor!.id))!.perhaps.map(({ id }) => id)).toEqual([other!.id]);
    await store.write((transaction) => join(transaction, other!.id, mayor!.id));
    expect(await view(other!.id)).toMatchObject({ person: { id: mayor!.id, statements: 2, articles: 2 }, perhaps: [] });
    expect(await found(store, { person: mayor!.id })).toHaveLength(2);
    expect(await found(store, { person: other!.id })).toHaveLength(2);
    await store.write((transaction) => join(transaction, other!.id, null));
    expect(await found(store, { person: mayor!.id })).toEqual(['The old bridges will stay open']);
  });

  test('taken for one are parted by the reader, and put together again', async () => {
    const store = await storeOf(bridge, ferry);
    const [ann] = await everybody(store);
    const article = (await store.find(ferry))!.id;
    const other = await store.write((transaction) => reassign(transaction, article, ann!.id, null));
    expect(await found(store, { person: other })).toEqual(['Fares pay for the ferry']);
    expect(await found(store, { person: ann!.id })).toEqual(['The old bridges will stay open']);
    // What was told stays told when the article is read again.
    await store.keep([{ ...ferry, readAt: '2026-07-01T00:00:00.000Z' }]);
    expect(await found(store, { person: other })).toEqual(['Fares pay for the ferry']);
    await store.write((transaction) => reassign(transaction, article, other!, ann!.id));
    expect(await found(store, { person: ann!.id })).toHaveLength(2);
    expect(await everybody(store)).toHaveLength(2);
  });
});

describe('erasing', () => {
  test.each([
    ['an article', { article: 1 }, ['Fares pay for the ferry', 'We were never asked']],
    ['a site', { site: 'courier.example' }, ['Fares pay for the ferry', 'We were never asked']],
    ['a period', { from: '2026-06-01', to: '2026-06-30' }, bridge.statements.map(({ quote }) => quote)],
    [
      'a person',
      { person: 2 },
      ['Fares pay for the ferry', 'It is too early to tell', 'The old bridges will stay open'],
    ],
    ['all', 'all' as const, []],
  ])('%s leaves nothing of it and all of the rest', async (_, scope, left) => {
    const store = await storeOf(bridge, ferry);
    await erase(await store.database(), scope);
    expect((await found(store)).sort()).toEqual([...left].sort());
    const people = new Set(
      (await rows(store)).flatMap(({ speakers }) => speakers.flatMap(({ person }) => person ?? [])),
    );
    expect(new Set((await everybody(store)).map(({ id }) => id))).toEqual(people);
    expect(await store.totals()).toMatchObject({ statements: left.length, people: people.size });
    const terms = await store.read((transaction) => transaction.objectStore('postings').getAllKeys());
    if (left.length === 0) expect(terms).toEqual([]);
  });
});

test('what is stopped underway is not kept at all, and two who write at once lose nothing', async () => {
  const store = emptyStore();
  const stopped = store.write(async (transaction) => {
    await transaction.objectStore('totals').put({ articles: 9, statements: 9, people: 9, nextStatement: 9 }, 'totals');
    transaction.abort();
  });
  await expect(stopped).rejects.toThrow();
  expect(await store.totals()).toMatchObject({ articles: 0 });
  await Promise.all([store.keep([bridge]), store.keep([ferry]), store.keep([bridge])]);
  expect(await store.totals()).toMatchObject({ articles: 2, statements: 5, people: 2 });
});

test('asking whether there is a record makes none', async () => {
  const store = emptyStore();
  expect(await store.exists()).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
});
