import { describe, expect, test } from 'vitest';
import { analyse } from '../src/analyse';
import { textOf, type Article } from '../src/model';
import { loadModels } from '../src/tools/models';
import { articleOf } from './text/helpers';

const none = { tags: null, statements: null };

const text = `Orla Fenwick, the mayor of Carrow, said on Saturday that the bridge would stay closed until March.

"We cannot take that risk," Fenwick said. She added that engineers had found cracks.

Critics called the plan "a costly mistake".`;

const article: Article = {
  ...articleOf(text),
  candidates: {
    ...articleOf('').candidates,
    title: [{ where: 'headline', text: 'Bridge at Carrow stays closed' }],
    dates: [{ where: 'json-ld:datePublished', text: '2031-11-10T09:30:00+01:00' }],
  },
};

describe.each([
  ['with the learned weights', loadModels],
  ['without them', () => Promise.resolve(none)],
])('an article %s', (_, load) => {
  test('tells who said what, and when', async () => {
    const { meta, speakers, statements } = analyse(article, await load());
    const rows = statements.map((statement) => [
      statement.speakers.map((id) => speakers[id].name).join(' and '),
      statement.kind,
      textOf(text, statement.content).replace(/[,.]$/, ''),
    ]);
    expect(meta.title).toBe('Bridge at Carrow stays closed');
    expect(meta.published?.value).toMatch(/^2031-11-10T09:30/);
    expect(rows.slice(0, 3)).toEqual([
      ['Orla Fenwick', 'indirect', 'the bridge would stay closed until March'],
      ['Orla Fenwick', 'direct', '"We cannot take that risk,"'],
      ['Orla Fenwick', 'indirect', 'engineers had found cracks'],
    ]);
  });

  test('dates what is dated in its own words, and nothing wrongly', async () => {
    const [first, ...others] = analyse(article, await load()).statements.map(({ date }) => date);
    expect(first).toMatchObject({ value: '2031-11-08', basis: 'stated', from: 'text' });
    for (const { value } of others) expect([null, '2031-11-08', '2031-11-10']).toContain(value);
  });

  test('numbers its statements and keeps their order', async () => {
    const { statements } = analyse(article, await load());
    expect(statements.map(({ id }) => id)).toEqual(statements.map((_, i) => i));
    const starts = statements.map(({ content }) => content[0][0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

test('a quotation that goes on without a cue was made when the one before it was', async () => {
  const { statements } = analyse(
    articleOf('Orla Fenwick said on 3 May 2031 that the trains were late. “We will do better, all of us.”'),
    await loadModels(),
  );
  expect(statements.map(({ cue }) => cue.length)).toEqual([1, 0]);
  expect(statements.map(({ date }) => date.value)).toEqual(statements.map(() => '2031-05-03'));
});

test('what goes on without a cue keeps the date over any number of sentences', async () => {
  const { statements } = analyse(
    {
      ...articleOf(
        'Orla Fenwick said on 3 May 2031 that the trains were late. “We will do better, all of us.” “That is a promise.” “We keep our promises in this town.”',
      ),
      candidates: article.candidates,
    },
    await loadModels(),
  );
  expect(statements.map(({ date }) => `${date.value} ${date.basis}`)).toEqual([
    '2031-05-03 stated',
    ...statements.slice(1).map(() => '2031-05-03 context'),
  ]);
  expect(statements.length).toBeGreaterThanOrEqual(4);
});

test('question and answer go back and forth between the two who talk', async () => {
  const talk = `Lucille Fenwick asked why he had said nothing.

"Nobody asked me," Devin Stroud said.

"They asked for everything, did they not?"

"Yes, they did."`;
  const { speakers, statements } = analyse(articleOf(talk), await loadModels());
  expect(statements.map(({ speakers: [id] }) => speakers[id].name)).toEqual([
    'Lucille Fenwick',
    'Devin Stroud',
    'Lucille Fenwick',
    'Devin Stroud',
  ]);
});

test.each([
  ['“Tonight we won,” Orla Fenwick said on Saturday.', 'Tonight = 2031-11-08TNI'],
  ['“We meet again tomorrow,” Orla Fenwick said on Thursday.', 'tomorrow = 2031-11-07'],
  ['“Tomorrow we meet,” Orla Fenwick said last week.', 'Tomorrow = null'],
  ['“We open in June,” Orla Fenwick said last week.', 'June = 2032-06'],
  ['“We meet tomorrow,” Orla Fenwick said.', 'tomorrow = 2031-11-11'],
])('what is quoted counts from the day it was said: %s', async (text, first) => {
  const { dates } = analyse({ ...articleOf(text), candidates: article.candidates }, await loadModels());
  expect(`${text.slice(...dates[0].span)} = ${dates[0].value}`).toBe(first);
});

test('a text in another language yields its metadata alone', () => {
  const german =
    'Die Bürgermeisterin sagte am Samstag, die Brücke bleibe bis März gesperrt. „Wir können das nicht wagen“, sagte sie, und die Ingenieure hätten Risse gefunden, die man erst prüfen müsse.';
  const analysis = analyse({ ...articleOf(german), candidates: article.candidates }, none);
  expect(analysis).toMatchObject({
    supported: false,
    statements: [],
    dates: [],
    meta: { title: 'Bridge at Carrow stays closed' },
  });
});

test('an empty text yields nothing', () => {
  expect(analyse(articleOf(''), none)).toMatchObject({ supported: true, statements: [], speakers: [], dates: [] });
});
