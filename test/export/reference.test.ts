import { expect, test } from 'vitest';
import { formatted } from '../../src/export/html';
import { reference } from '../../src/export/reference';
import { bridge, hostile } from './source';

test('an article is named as lists of sources do', () => {
  expect(reference(bridge)).toBe(
    'Maya Brandt; Leo van der Velde; Newswire: Bridge reopens. The Ledger, 2026-03-11T06:40+01:00. ' +
      'https://ledger.example/a (2026-03-15)',
  );
  const bare = { ...bridge, meta: { ...bridge.meta, authors: [], title: null, site: null, published: null } };
  expect(reference(bare)).toBe('https://ledger.example/a (2026-03-15)');
});

test('a statement is quoted with who says it and a link to the words', () => {
  const [first] = formatted(bridge);
  expect(first).toMatch(
    /^<blockquote>“The bridge is safe, .*<\/blockquote>\n<p>– Ada Moreno, mayor \(direct; 2026-03, stated\)\. <a href="https:/,
  );
  expect(formatted(hostile).join('')).not.toMatch(/<script|<img/);
});
