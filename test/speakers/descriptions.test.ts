import { describe, expect, test } from 'vitest';
import { resolveMarked } from './marked';

describe('descriptions that stand for somebody named', () => {
  test.each([
    [
      'a role given before',
      'President Otto Brandt met Anna Weller, the finance minister. [1 The president] said {1 no}.',
      ['Otto Brandt'],
    ],
    [
      'a role given after',
      'The senate met. [1 Hugo Hale, a senator,] said {1 no}. Olga Pike left. [2 The senator] said {2 it was late}.',
      ['Hugo Hale', 'Hugo Hale'],
    ],
    ['an office by another word', 'Rep. Hugo Hale arrived late. [1 The congressman] said {1 no}.', ['Hugo Hale']],
    [
      'whoever is talked about',
      '[1 Hugo Hale] said {1 no}. [2 The former goalkeeper] said {2 he was tired}.',
      ['Hugo Hale', 'Hugo Hale'],
    ],
    [
      'the firm that the article is about, not the one named last',
      'Alder cut its forecast. [1 Alder] said {1 it was late}. Alder sells soup, and Alder is old.\n\n[2 Pentacor] said {2 orders had slowed}. A spokeswoman for Sikorra declined to comment. Nobody else spoke.\n\n{3 Pay would be cut}, [3 the company] said.',
      ['Alder', 'Pentacor', 'Alder'],
    ],
    [
      'not somebody from elsewhere',
      'Mireille Castan won. {1 "No,"} said [1 the Frenchwoman]. Castan, who had won before, left early. Her captain, Stig Aune, did not. {2 "Yes,"} said [2 the Norwegian].',
      ['Mireille Castan', 'Stig Aune'],
    ],
    [
      'not whoever works for it',
      '[1 The regulator] warned {1 firms}. [2 The regulator’s head, Lin Zhao,] said {2 it was late}.',
      ['regulator', 'Lin Zhao'],
    ],
    [
      'a role behind the name',
      'Lin Zhao, [1 curator and director of exhibits at the museum], said {1 no}.',
      ['Lin Zhao'],
    ],
    ['a name behind one of many', '{1 “No,”} said [1 one protester], Maria Cole, who left.', ['Maria Cole']],
    [
      'a spokesman, not whom he speaks for',
      '[1 A spokesman for Mr Hale] denied {1 the story}. {2 “It is untrue,”} [2 he] said.',
      ['spokesman for Mr Hale', 'spokesman for Mr Hale'],
    ],
    ['a mum of three', '[1 Mum-of-three Kelly Birch] said {1 no}.', ['Kelly Birch']],
    ['an office in full', 'Chief Executive Officer Ada Hale spoke. [1 The CEO] said {1 no}.', ['Ada Hale']],
    [
      'a relative named before',
      'Anna Lind and her brother, Per Lind, swam. [1 Her brother] said {1 he was cold}.',
      ['Per Lind'],
    ],
    [
      'no company that is a union',
      'The Harbour Company cut jobs. The company blamed fuel. The dockers’ union met. [1 The union] said {1 it would strike}.',
      ['dockers’ union'],
    ],
    [
      'a boss who is the manager',
      'Manager Jo Hart left. Rovers boss Dan Frew spoke. {1 “It is cruel,”} [1 he] said. His captain, Ty Boyle, wept. Frew disagreed. {2 “He was immense,”} [2 the manager] said.',
      ['Dan Frew', 'Dan Frew'],
    ],
    [
      'a post that is not who wrote it',
      'Singer Anna Vale left. In a post on Alder, [1 the 33-year-old] wrote: {1 “Sorry.”}',
      ['Anna Vale'],
    ],
    [
      'one of several, and he again',
      'General Hugo Hale spoke. Witnesses fled.\n\n[1 One], a taxi driver, said {1 it was loud}. {2 “Everyone ran,”} [2 he] said.',
      ['One', 'One'],
    ],
    ['an age', 'Hugo Hale lost his tent. [1 The 38-year-old] said {1 nobody helped}.', ['Hugo Hale']],
    ['a body', 'Alder Trust fired its chief executive. [1 The bank] said {1 it was sorry}.', ['Alder Trust']],
    ['where somebody is from', 'Marit Hale lost. {1 “We froze,”} said [1 the Norwegian].', ['Marit Hale']],
    ['two who are a couple', 'Anna and Hugo Hale won. [1 The couple] said {1 no}.', ['Anna Hale + Hugo Hale']],
    [
      'one of a couple',
      'Anna and Hugo Hale won. [1 Hugo] said {1 no}. [2 His wife] said {2 yes}.',
      ['Hugo Hale', 'Anna Hale'],
    ],
    ['a name behind it', 'Otto Lund left. {1 “No,”} said [1 the harbour master], Olu Brandt.', ['Olu Brandt']],
    ['a body’s name behind it', 'Alder Trust left. [1 The drivers’ union], ULCD, said {1 no}.', ['ULCD']],
    ['a builder’s name behind it', 'According [1 to the builder], Petrel Works, {1 it rains}.', ['Petrel Works']],
    ['a name behind somebody’s relation', '[1 Weller’s co-author], the physicist Bao Lund, said {1 no}.', ['Bao Lund']],
    ['the only teenager', 'Hugo Hale, 18, beat Paul Marsh, 40. [1 The teenager] said {1 no}.', ['Hugo Hale']],
    [
      'not one of another age',
      'Olga Pike, 61, left. Hugo Hale, 18, stayed. [1 The 61-year-old] said {1 no}.',
      ['Olga Pike'],
    ],
    [
      'the body that the article is about',
      'Alder Trust fell. Alder Trust is old. Alder Trust is slow. Pell Corp rose. [1 The company] said {1 no}.',
      ['Alder Trust'],
    ],
    ['not a place', 'It happened in Oberwest. [1 The union] said {1 no}.', ['union']],
    ['not a person for a body', 'Hugo Hale left. [1 The coast guard] said {1 no}.', ['coast guard']],
    ['a name that somebody gives', '[1 A shearer], who would only give his name as Nugget, said {1 no}.', ['Nugget']],
    ['a headline', '# [1 Lawmaker] urges reply: {1 act now}\n\nRep. Hugo Hale spoke on Monday.', ['Hugo Hale']],
  ])('%s', (_, text, expected) => expect(resolveMarked(text).names).toEqual(expected));
});

describe('unnamed sources keep their description', () => {
  test.each([
    ['A person', '[1 A senior official] said {1 no}.', 'senior official', 'unnamed'],
    [
      'A spokesman',
      'The ministry met. [1 A spokesman for the ministry] said {1 no}.',
      'spokesman for the ministry',
      'unnamed',
    ],
    ['A group', '[1 Officials at the Alder Water Board] said {1 no}.', 'Officials at the Alder Water Board', 'group'],
    ['Two kinds of one group', '[1 Federal and state officials] said {1 no}.', 'Federal and state officials', 'group'],
    ['A document', '[1 The report] found {1 no fault}.', 'report', 'document'],
    ['A body', '[1 The ministry] said {1 no}.', 'ministry', 'organization'],
    ['A relative', 'Hugo Hale left. [1 His wife] said {1 he was ill}.', 'His wife', 'unnamed'],
    ['One with a clause', '[1 A man who goes by the name "Shorty"] said {1 no}.', 'man', 'unnamed'],
  ])('%s', (_, text, name, kind) => expect(resolveMarked(text).speakers).toMatchObject([{ name, kind }]));

  test('and are found again by a shorter description', () => {
    const { names } = resolveMarked('[1 A senior police official] said {1 no}. [2 The official] said {2 it was late}.');
    expect(names).toEqual(['senior police official', 'senior police official']);
  });

  test('but another one is another', () => {
    const { speakers } = resolveMarked('[1 One resident] said {1 no}. [2 Another resident] said {2 yes}.');
    expect(speakers).toHaveLength(2);
  });
});

describe('evidence', () => {
  test.each([
    ['[1 Anna Weller] said {1 no}.', 'speaker.fullName', { mention: 'Anna Weller', name: 'Anna Weller' }],
    ['Anna Weller won. [1 Weller] said {1 no}.', 'speaker.surname', { mention: 'Weller', name: 'Anna Weller' }],
    ['Anna Weller won. [1 She] said {1 no}.', 'speaker.pronoun.subject', { mention: 'She', name: 'Anna Weller' }],
    [
      '[1 Anna Weller] said {1 no}. [2 She] added {2 never}.',
      'speaker.pronoun.spoke',
      { mention: 'She', name: 'Anna Weller' },
    ],
    [
      'They waited for Anna Weller. It rained. [1 She] said {1 no}.',
      'speaker.pronoun.only',
      { mention: 'She', name: 'Anna Weller' },
    ],
    [
      'Rep. Anna Weller won. [1 The congresswoman] said {1 no}.',
      'speaker.role',
      { mention: 'The congresswoman', name: 'Anna Weller' },
    ],
    [
      '[1 A senior official] said {1 no}.',
      'speaker.unnamed',
      { mention: 'A senior official', name: 'senior official' },
    ],
  ])('%s', (text, rule, args) => expect(resolveMarked(text).assigned.at(-1)!.evidence).toEqual([{ rule, args }]));

  test('a speaker has a role and every mention', () => {
    const { speakers } = resolveMarked(
      'Hugo Hale, a retired judge, won. [1 Hale] said {1 no}. [2 He] said {2 it was late}.',
    );
    expect(speakers).toHaveLength(1);
    expect(speakers[0]).toMatchObject({ name: 'Hugo Hale', kind: 'person', role: 'retired judge' });
    expect(speakers[0].mentions.length).toBeGreaterThanOrEqual(3);
  });

  test('an unsure pronoun is less certain than a name', () => {
    const { assigned } = resolveMarked('Hugo Hale met Paul Marsh. [1 Hale] said {1 no}. [2 He] said {2 it was late}.');
    expect(assigned[1].confidence).toBeLessThan(assigned[0].confidence);
  });
});
