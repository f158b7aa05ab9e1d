import { expect, test } from 'vitest';
import { isEnglish } from '../../src/text/language';

const english =
  'The mayor said on Monday that the bridge would be closed for two weeks, and that the buses which had been promised were on their way to the town.';
const cases: [string, string, string | null, boolean][] = [
  ['English', english, null, true],
  ['English that declares German', english, 'de', true],
  [
    'German that declares English',
    'Der Bürgermeister sagte am Montag, die Brücke werde für zwei Wochen gesperrt, und die versprochenen Busse seien auf dem Weg in die Stadt, wo man sie erwartet.',
    'en',
    false,
  ],
  [
    'French',
    'Le maire a déclaré lundi que le pont serait fermé pendant deux semaines et que les bus promis étaient en route vers la ville, où on les attend avec impatience.',
    null,
    false,
  ],
  [
    'Dutch',
    'De burgemeester zei maandag dat de brug twee weken gesloten zal zijn en dat de beloofde bussen onderweg zijn naar de stad, waar men op hen wacht met ongeduld.',
    null,
    false,
  ],
  [
    'Chinese with some English',
    `${'市长周一表示这座桥将关闭两周。'.repeat(20)} the of and to that is was for it with`,
    null,
    false,
  ],
  ['too short to tell, no claim', 'Bridge closed', null, true],
  ['too short to tell, declared French', 'Pont fermé', 'fr', false],
  ['too short to tell, declared British', 'Bridge closed', 'en-GB', true],
];

test.each(cases)('%s', (_, text, declared, expected) => {
  expect(isEnglish(text, declared)).toBe(expected);
});
