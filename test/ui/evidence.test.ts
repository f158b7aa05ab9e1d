import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { evidenceSentence, howWeKnow } from '../../src/ui/evidence';
import { speak } from '../i18n/locale';

vi.mock('../../src/browser/i18n', async () => (await import('../i18n/locale')).browserI18n);

describe('evidenceSentence', () => {
  beforeEach(() => speak('en', 'en'));

  test.each([
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
  ])('%s', (rule, args: Record<string, string>, sentence) => expect(evidenceSentence({ rule, args })).toBe(sentence));

  test.each([
    ['a rule it does not know', { rule: 'hunch', args: {} }],
    ['an argument that is missing', { rule: 'noun', args: {} }],
  ])('is silent on %s', (_, evidence) => expect(evidenceSentence(evidence)).toBeNull());

  test('has a sentence for every rule of the core', () => {
    const rooms = ['statements', 'speakers'].flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map((file) => `src/${room}/${file}`),
    );
    const code = rooms.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(file, 'utf8'));
    const rules = code.flatMap((text) =>
      [...text.matchAll(/\brule: (?:[^;{}]*\? )?'([a-zA-Z.]+)'/g)].map(([, rule]) => rule),
    );
    const args = { cue: 'c', mention: 'm', name: 'n', author: 'a', speaker: 's' };
    expect(rules.length).toBeGreaterThan(10);
    expect([...new Set(rules)].filter((rule) => evidenceSentence({ rule, args }) === null)).toEqual([]);
  });
});

describe('howWeKnow', () => {
  beforeEach(() => speak('en', 'en'));

  const verb = { rule: 'before.quote', args: { cue: 'say' } };
  const learned = { rule: 'learned.tagger', args: { cue: 'said' } };
  const continued = { rule: 'quote.continued', args: {} };
  const pronoun = { rule: 'speaker.pronoun', args: { mention: 'She', name: 'Ines Okafor' } };
  const own = { rule: 'reader.speaker', args: { speaker: 'Olu Brandt' } };

  const saysVerb = 'The verb “say” introduces the words.';
  const isInes = '“She” is Ines Okafor, named shortly before.';
  test.each([
    ['a rule before the learned reader', [learned, verb, pronoun], [saysVerb, isInes]],
    ['the learned reader where it stands alone', [learned, pronoun], ['“said” introduces the words.', isInes]],
    ['not how far the words go on', [verb, continued, continued, pronoun], [saysVerb, isInes]],
    ['that they go on where nothing else is known', [continued], ['It goes on from the quotation before.']],
    ['what the reader put right alone', [verb, pronoun, own], ['You named Olu Brandt yourself.']],
    ['nothing of nothing', [], []],
  ])('tells %s', (_, evidence, sentences) => expect(howWeKnow(evidence)).toEqual(sentences));
});
