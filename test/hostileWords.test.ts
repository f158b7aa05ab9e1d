import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../src/analyse';
import { loadModels } from '../src/tools/models';
import { hostileWords } from './text/hostileWords';
import { articleOf } from './text/helpers';

const models = await loadModels();

const capital = (word: string): string => word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
const word = fc.constantFrom(...hostileWords).chain((it) => fc.constantFrom(it, capital(it), it.toUpperCase()));

/** Every place where a word of the page is looked up: name, title, cue, kin, body, party, place, day, month, zone, number. */
const frames: ((w: string) => string)[] = [
  (w) => `“The ${w} is shut,” ${w} said.`,
  (w) => `“It is late,” ${w} ${w} Okafor ${w}. “${w} is ${w}.”`,
  (w) => `${w}: It is late.`,
  (w) => `Ilse Kemp ${w} that the ${w} of ${w} would close on ${w} at 9 ${w} ${w}, ${w} 3, 2024.`,
  (w) => `According to ${w} ${w}, a ${w} of ${w} (${w}-${w}), ${w}'s ${w} is ${w}.`,
  (w) => `The ${w} said it; its ${w} denied it, and a ${w} for ${w} Inc. told ${w} so.`,
  (w) => `Lena “${w}” Okafor, ${w}, the ${w} of the ${w} ${w}, and Mr. ${w} said they agreed.`,
  (w) => `Last ${w}, ${w} ago, the ${w} quarter of ${w}: “‘${w}’ &${w}; #${w} @${w} ${w}@${w}.com”, she ${w}.`,
];

const sentence = fc.tuple(fc.constantFrom(...frames), word).map(([frame, w]) => frame(w));
const claim = word.map((text) => ({ where: `meta:${text}`, text: `&${text}; ${text}` }));
const claims = fc.array(claim, { maxLength: 2 });
const dates = fc.array(
  word.map((text) => ({ where: `json-ld:${text}`, text: `3 ${text} 2024 10:00 ${text}` })),
  { maxLength: 2 },
);

describe('words that objects inherit are words like others', () => {
  test.each(hostileWords)('%s', (w) => {
    const text = [...frames.map((frame) => frame(w)), '“We are ready,” said Ilse Kemp, who was there with her team.'];
    const { statements, speakers } = analyse(articleOf(text.join('\n\n')), models);
    const ours = statements.filter(({ speakers: ids }) => ids.some((id) => speakers[id].name === 'Ilse Kemp'));
    expect(ours.length).toBeGreaterThanOrEqual(1);
    expect(JSON.stringify({ statements, speakers })).not.toContain('[native code]');
  });

  test('wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), claims, dates, (sentences, said, dated) => {
        const article = articleOf(`${sentences.join(' ')}\n\n“We are ready,” said Ilse Kemp of the team, as she was.`);
        const candidates = {
          ...article.candidates,
          title: said,
          authors: said,
          site: said,
          section: said,
          dates: dated,
        };
        const analysis = analyse({ ...article, candidates }, models);
        expect(JSON.stringify(analysis)).not.toContain('[native code]');
        expect(analysis.speakers.every(({ name }) => typeof name === 'string')).toBe(true);
      }),
      { numRuns: 60, seed: 20310508 },
    );
  }, 60_000);
});
