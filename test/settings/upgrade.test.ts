import { expect, test } from 'vitest';
import { readCorrections } from '../../src/settings/corrections';
import { readSettings } from '../../src/settings/read';
import { defaultSettings } from '../../src/settings/settings';
import { version } from '../../package.json' with { type: 'json' };

/** What each released version has stored, as it stood on a reader's machine; never to be changed. */
const released: Record<string, { settings: object; corrections: object[] }> = {
  '0.1.0': {
    settings: {
      run: 'chosen',
      sitesOn: ['courier.example'],
      sitesOff: ['ledger.example'],
      highlights: false,
      kinds: ['direct', 'mixed'],
      palette: 'tritanopia',
      card: 'click',
      badge: false,
      minConfidence: 0.75,
      order: 'reading',
    },
    corrections: [
      { url: 'https://courier.example/a', quote: 'We waited.', verdict: { is: 'notStatement' } },
      { url: 'https://courier.example/b', quote: 'It rains.', verdict: { is: 'saidBy', speaker: 'Ada Moss' } },
    ],
  },
  '0.2.0': {
    settings: {
      run: 'everywhere',
      sitesOn: [],
      sitesOff: ['ledger.example'],
      highlights: true,
      kinds: ['direct', 'indirect'],
      palette: 'default',
      card: 'key',
      badge: true,
      minConfidence: 0.5,
      order: 'date',
      record: 'chosen',
      recordSites: ['courier.example'],
    },
    corrections: [
      { url: 'https://courier.example/a', quote: 'We waited.', verdict: { is: 'ofKind', kind: 'indirect' } },
      { url: 'https://courier.example/a', quote: 'We waited.', verdict: { is: 'saidOn', date: '2026-11' } },
      { url: 'https://courier.example/b', quote: '', verdict: { is: 'named', speaker: 'Moss', name: 'Ada Moss' } },
      { url: 'https://courier.example/b', quote: 'It rains.', verdict: { is: 'saidOn', date: null } },
    ],
  },
};

test('this version is among them', () => expect(Object.keys(released)).toContain(version));

test.each(Object.entries(released))('what %s stored is read whole', (_, { settings, corrections }) => {
  expect(readSettings(settings)).toEqual({ ...defaultSettings, ...settings });
  expect(readCorrections(corrections)).toEqual(corrections);
});
