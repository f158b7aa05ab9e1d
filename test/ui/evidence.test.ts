import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Evidence } from '../../src/model';
import { RULES, type RuleId } from '../../src/rules';
import { evidenceSentence, howWeKnow } from '../../src/ui/evidence';
import { speak } from '../i18n/locale';

vi.mock('../../src/browser/i18n', async () => (await import('../i18n/locale')).browserI18n);

describe('evidenceSentence', () => {
  beforeEach(() => speak('en', 'en'));

  test.each<[RuleId, Evidence['args'], string]>([
    ['after.that', { cue: 'say' }, 'The verb “say” introduces the words.'],
    ['before.clause', { cue: 'say' }, 'The verb “say” introduces the words.'],
    ['before.interrupted', { cue: 'add' }, 'The verb “add” stands between the parts of the quotation.'],
    ['speaker.pronoun', { mention: 'She', name: 'Ines Okafor' }, '“She” is Ines Okafor, named shortly before.'],
    [
      'speaker.pronoun.subject',
      { mention: 'He', name: 'Olu Brandt' },
      '“He” is Olu Brandt, the subject of the sentence before.',
    ],
    ['label.headline', {}, 'The name stands before the words, as in a transcript.'],
  ])('%s', (rule, args, sentence) => expect(evidenceSentence({ rule, args })).toBe(sentence));

  test('is silent where an argument is missing', () => expect(evidenceSentence({ rule: 'noun', args: {} })).toBeNull());

  test('gives every rule the arguments that its sentence names', () => {
    const args = { cue: 'c', mention: 'm', name: 'n', author: 'a', speaker: 's' };
    const silent = (Object.keys(RULES) as RuleId[]).filter((rule) => evidenceSentence({ rule, args }) === null);
    expect(silent).toEqual([]);
  });
});

describe('howWeKnow', () => {
  beforeEach(() => speak('en', 'en'));

  const verb: Evidence = { rule: 'before.quote', args: { cue: 'say' } };
  const learned: Evidence = { rule: 'learned.tagger', args: { cue: 'said' } };
  const continued: Evidence = { rule: 'quote.continued', args: {} };
  const pronoun: Evidence = { rule: 'speaker.pronoun', args: { mention: 'She', name: 'Ines Okafor' } };
  const own: Evidence = { rule: 'reader.speaker', args: { speaker: 'Olu Brandt' } };

  const saysVerb = 'The verb “say” introduces the words.';
  const isInes = '“She” is Ines Okafor, named shortly before.';
  test.each<[string, Evidence[], string[]]>([
    ['a rule before the learned reader', [learned, verb, pronoun], [saysVerb, isInes]],
    ['the learned reader where it stands alone', [learned, pronoun], ['“said” introduces the words.', isInes]],
    ['not how far the words go on', [verb, continued, continued, pronoun], [saysVerb, isInes]],
    ['that they go on where nothing else is known', [continued], ['It goes on from the quotation before.']],
    ['what the reader put right alone', [verb, pronoun, own], ['You named Olu Brandt yourself.']],
    [
      'what else the reader put right beside the reasons that hold',
      [verb, pronoun, { rule: 'reader.date', args: {} }],
      [
        'You set the date yourself.',
        'The verb “say” introduces the words.',
        '“She” is Ines Okafor, named shortly before.',
      ],
    ],
    ['nothing of nothing', [], []],
  ])('tells %s', (_, evidence, sentences) => expect(howWeKnow(evidence)).toEqual(sentences));
});
