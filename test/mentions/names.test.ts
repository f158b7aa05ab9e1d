import { describe, expect, test } from 'vitest';
import { mentionsOf } from './reading';

const names = (text: string): string[] => mentionsOf(text, 'name').map(({ name, kind }) => `${name}/${kind}`);

describe('names and what they name', () => {
  test.each([
    ['Anna Weller said it would rain.', ['Anna Weller/person']],
    ['"It rains," said Dr. Anna Weller.', ['Anna Weller/person']],
    ['Yesterday, Mr. Weller left.', ['Weller/person']],
    ['The vote was lost, Sen. Anna B. Weller Jr. said.', ['Anna B. Weller Jr./person']],
    ['J.R. Hobbes disagreed.', ['J.R. Hobbes/person']],
    ['They met Prime Minister Olaf Brandt on Monday.', ['Olaf Brandt/person']],
    ['Secretary of State Martin F. Dole arrived.', ['Martin F. Dole/person']],
    ['The minister of health, Irina Kolb, resigned.', ['Irina Kolb/person']],
    ['He wrote to the Ministry of Health.', ['Ministry of Health/organization']],
    ['A spokesman for the Harbour Workers Union declined.', ['Harbour Workers Union/organization']],
    ['The Food and Harbour Commission fined it.', ['Food and Harbour Commission/organization']],
    ['She praised Ludwig van Hoven.', ['Ludwig van Hoven/person']],
    ['Reporters asked Robert "Bobby" Marsh about it.', ['Robert "Bobby" Marsh/person']],
    ['It happened in France.', ['France/organization']],
    ['The S.F.C. refused.', ['S.F.C./organization']],
    ['Letters behind a name, as with Anna Weller KC, are dropped.', ['Anna Weller/person']],
    ['Reporters asked Arvo "Smoky" Jessen about it.', ['Arvo "Smoky" Jessen/person']],
    ['DS Weller told the jury so.', ['Weller/person']],
    ['The supplier, Ironbrook Pressings, disputes it.', ['Ironbrook Pressings/organization']],
    ['Jolene Aravena of Bexwell Heath bought it.', ['Jolene Aravena/person', 'Bexwell Heath/organization']],
    [
      'It is the farm of Kell and Jodie Farrow. Ms Farrow left. Mr Farrow stayed.',
      ['Kell Farrow/person', 'Jodie Farrow/person', 'Farrow/person', 'Farrow/person'],
    ],
    ['Its lawyer, Pru Castle, denied it.', ['Pru Castle/person']],
    ['They met at Alder Castle, a ruin.', ['Alder Castle/organization']],
    ['Shares fell. The shares had risen before.', []],
    ['Second-placed Hugo Weller was calm.', ['Hugo Weller/person']],
    ['The union Rail et Route refused.', ['Rail et Route/organization']],
    ['She wrote to Cllrs Anna Weller and Hugo Hale.', ['Anna Weller/person', 'Hugo Hale/person']],
    ['Her counterpart, Will Weller, said no.', ['Will Weller/person']],
    ['The chairman, Chief Sunday Weller, left.', ['Sunday Weller/person']],
    ['He told Chief Weller on Sunday Hugo Hale had left.', ['Weller/person', 'Hugo Hale/person']],
    ['SP Yusuf Weller confirmed it.', ['Yusuf Weller/person']],
    ['Dean Weller, the goalkeeper, fell.', ['Dean Weller/person']],
    ['Karin Weller met him. Dean Weller left.', ['Karin Weller/person', 'Weller/person']],
    ['They met Hugo Usher. “No,” Usher said.', ['Hugo Usher/person', 'Usher/person']],
    ['They met in April Hugo Weller and a friend.', ['Hugo Weller/person']],
    ['Will Weller go?', ['Weller/organization']],
    ['"Everyone has a price," Rui Weller told Radio Alder.', ['Rui Weller/person', 'Radio Alder/organization']],
    ['They gave it to Doctors for Alder.', ['Doctors for Alder/organization']],
    ['It is the Observatory for Civil Peace.', ['Observatory for Civil Peace/organization']],
    ['Anna and Hugo Weller left.', ['Anna Weller/person', 'Hugo Weller/person']],
    ['Anna and Hugo Weller met Olga Anna.', ['Anna/person', 'Hugo Weller/person', 'Olga Anna/person']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  test('function words, weekdays and months are none', () => {
    expect(names('However, it rained. On Monday in March the river rose. Meanwhile nobody spoke.')).toEqual([]);
  });

  test('a headline in title case gives only names that the article has', () => {
    const text = '# Weller Warns Of Long Winter In Alder Valley\n\nAnna Weller spoke on Monday. Weller was calm.';
    expect(names(text)).toEqual(['Weller/person', 'Anna Weller/person', 'Weller/person']);
  });

  test('a word in capitals before a colon is a person who is named elsewhere', () => {
    expect(names('WELLER: It is late.\n\nAnna Weller was the guest.')).toEqual(['WELLER/person', 'Anna Weller/person']);
  });

  test('what runs on from a body to a known surname is cut', () => {
    expect(names('Anna Weller spoke. To the Alder Valley Post Weller said more.')).toContain('Weller/person');
  });
});

describe('gender', () => {
  test.each([
    ['Anna Weller said so.', 'female'],
    ['Mr. Weller said so.', 'male'],
    ['Spokeswoman Kim Weller said so.', 'female'],
    ['Minyo Weller said so.', 'unknown'],
  ])('%s', (text, gender) => expect(mentionsOf(text, 'name')[0].gender).toBe(gender));
});

describe('titles, roles and appositions', () => {
  test.each([
    ['Hugo Hale, a doctor, said no.', 'a doctor'],
    ['Hugo Hale, 56, a retired teacher from Alder, said no.', 'a retired teacher from Alder'],
    ['Campaign manager Hugo Hale said no.', 'Campaign manager'],
    ["The team's coach, Hugo Hale, said no.", "The team's coach"],
    ['Hugo Hale, who is the mayor of Alder, said no.', 'the mayor of Alder'],
    ['Sen. Hugo Hale said no.', 'Sen.'],
    ['For Hugo Hale, adviser Ann Lee said, it was late.', null],
    ['Reporters asked Hugo Hale, since the mayor was away.', null],
    ['The head of the regulator, Hugo Hale, said no.', 'The head of the regulator'],
    ['Hugo Hale said no.', null],
    ['They had a suspect, Hugo Hale said.', null],
    ['They had met the coach, Hugo Hale, who said no.', 'the coach'],
  ])('%s', (text, role) => {
    const [mention] = mentionsOf(text, 'name').filter(({ name }) => name === 'Hugo Hale');
    expect(mention.role?.replace(/,?\s*$/, '') ?? null).toBe(role);
  });
});
