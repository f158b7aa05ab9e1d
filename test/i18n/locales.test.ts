import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales, messagesOf } from './locale';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));
const manifest = readFileSync('manifest.json', 'utf8');
const english = messagesOf('en');

const placeholders = (message: string): string[] => [...new Set(message.match(/\$\d/g))].sort();
/** Counted messages are named by their stem. */
const nameInCode = (key: string): string => key.replace(/_(one|other)$/, '');

describe('messages', () => {
  test.each(Object.keys(english))('%s is used', (key) => {
    const used = sources.some((code) => code.includes(`'${nameInCode(key)}'`)) || manifest.includes(`__MSG_${key}__`);
    expect(used).toBe(true);
  });

  test('the manifest names no message that is missing', () => {
    const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(named.filter((key) => !(key in english))).toEqual([]);
  });

  test('getMessage names no message that is missing', () => {
    const named = sources.flatMap((code) => [...code.matchAll(/getMessage\('(\w+)'/g)].map(([, key]) => key));
    expect(named.filter((key) => !(key in english))).toEqual([]);
  });

  describe.each(locales)('%s', (locale) => {
    const messages = messagesOf(locale);
    test('has every key and no other', () => expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort()));
    test('has no empty text', () =>
      expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]));
    test('fills in the same values', () => {
      const wrong = Object.keys(english).filter(
        (key) => placeholders(messages[key].message).join() !== placeholders(english[key].message).join(),
      );
      expect(wrong).toEqual([]);
    });
  });
});
