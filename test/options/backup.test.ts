import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../src/options/backup';
import { defaultSettings } from '../../src/settings/settings';

const stored = {
  settings: { ...defaultSettings, sitesOff: ['mail.example'], order: 'reading' as const },
  corrections: [{ url: 'https://a.example/', quote: 'q', verdict: { is: 'notStatement' as const } }],
};

describe('a backup', () => {
  test('is read back as it was written', () => expect(readBackup(writeBackup(stored))).toEqual(stored));
  test('says what it is', () =>
    expect(JSON.parse(writeBackup(stored))).toMatchObject({ format: 'on-record-data', version: 1 }));
  test.each([
    ['no JSON', '{'],
    ['another format', '{"format":"bookmarks","settings":{}}'],
    ['a list', '[]'],
    ['nothing', ''],
    ['null', 'null'],
  ])('is not read from %s', (_, text) => expect(readBackup(text)).toBeNull());
  test('loses only what is damaged', () => {
    const text = '{"format":"on-record-data","settings":{"badge":false,"palette":"loud"},"corrections":[{"url":1}]}';
    expect(readBackup(text)).toEqual({ settings: { ...defaultSettings, badge: false }, corrections: [] });
  });
});
