import path from 'node:path';
import { expect, it } from 'vitest';
import { UsageError } from '../../../src/tools/program';
import { readOrder } from '../../../src/tools/start/order';

const sample = path.resolve('package.json');

it('shows the sample where nothing is named', () => {
  expect(readOrder([], sample)).toMatchObject({ browser: 'chromium', page: { name: 'package.json' } });
});

it.each(['https://news.example/a', 'http://localhost:8080/'])('takes %s for an address', (url) => {
  expect(readOrder([url], sample).page).toEqual({ url });
});

it('takes a browser before or after the page', () => {
  expect(readOrder(['--browser', 'firefox', sample], 'none').browser).toBe('firefox');
  expect(readOrder([sample, '--browser=firefox'], 'none').browser).toBe('firefox');
});

it.each([
  [['--browser', 'netscape'], 'netscape: no such browser'],
  [['--colour'], "Unknown option '--colour'"],
  [['--browser'], 'argument missing'],
  [['a.html', 'b.html'], 'one page at a time'],
  [['missing.html'], 'missing.html: no such file'],
  [['src'], 'src: not a file'],
  [['file:///etc/hosts'], 'only http and https'],
  [['http://'], 'not a web address'],
  [[''], 'the page has no name; usage:'],
])('%j: %s', (args, message) => {
  expect(() => readOrder(args, sample)).toThrow(UsageError);
  expect(() => readOrder(args, sample)).toThrow(message);
  expect(() => readOrder(args, sample)).not.toThrow(/\n/);
});
