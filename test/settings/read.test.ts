import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/settings/read';
import { defaultSettings } from '../../src/settings/settings';

describe('readSettings', () => {
  test.each([[undefined], [null], [7], ['settings'], [[]], [{}]])('%o gives the defaults', (stored) =>
    expect(readSettings(stored)).toEqual(defaultSettings),
  );

  test('keeps what is whole', () => {
    const whole = { ...defaultSettings, run: 'chosen', sitesOn: ['morning.example'], minConfidence: 0.9 };
    expect(readSettings(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  test.each([
    [{ run: 'never' }],
    [{ sitesOff: 'morning.example' }],
    [{ sitesOff: ['morning.example', 7] }],
    [{ kinds: ['direct', 'imagined'] }],
    [{ minConfidence: 2 }],
    [{ minConfidence: '0.5' }],
    [{ highlights: 'yes' }],
    [{ palette: '<img>' }],
  ])('%o falls back, and only there', (damaged) =>
    expect(readSettings({ card: 'click', ...damaged })).toEqual({ ...defaultSettings, card: 'click' }),
  );

  test('drops what no version knows', () => expect(readSettings({ tracking: true })).not.toHaveProperty('tracking'));
});
