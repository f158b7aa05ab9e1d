import { describe, expect, test } from 'vitest';
import { attributed } from '../../src/export/attributed';
import type { Speaker } from '../../src/model';
import { bridge } from './source';

const [ada] = bridge.speakers;
const bo: Speaker = { id: 1, name: 'Bo Lund', kind: 'person', role: null, mentions: [] };
const aide: Speaker = { id: 2, name: 'a senior aide', kind: 'unnamed', role: 'A senior aide', mentions: [] };
const said = {
  words: '“We checked every bolt.”',
  speakers: [ada],
  how: 'direct; 2026-03, stated',
  meta: { ...bridge.meta, authors: ['Maya Brandt'] },
  link: 'https://ledger.example/a#:~:text=bolt',
};

describe('a statement in a line', () => {
  test('tells who, how, when, by whom, where and under which address', () =>
    expect(attributed(said, bridge.wording)).toBe(
      '“We checked every bolt.” – Ada Moreno, mayor (direct; 2026-03, stated). ' +
        'Maya Brandt: Bridge reopens. The Ledger, 2026-03-11T06:40+01:00. https://ledger.example/a#:~:text=bolt',
    ));

  test.each([
    ['several with their roles', [ada, bo], 'Ada Moreno (mayor) and Bo Lund'],
    ['a description once', [aide], 'a senior aide'],
    ['that nobody is known', [], 'unknown speaker'],
  ])('names %s', (_, speakers, who) =>
    expect(attributed({ ...said, speakers }, bridge.wording)).toContain(`” – ${who} (direct;`),
  );

  test('says that the article does not tell when', () =>
    expect(attributed({ ...said, how: 'indirect; date not told' }, bridge.wording)).toContain(
      '(indirect; date not told)',
    ));

  test('leaves out what is not known of the article', () => {
    const meta = { authors: [], title: 'Bridge reopens', site: null, published: null };
    expect(attributed({ ...said, meta }, bridge.wording)).toMatch(/stated\)\. Bridge reopens\. https:\S+$/);
  });
});
