import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Registry } from '../../src/highlight/registry';

/** jsdom has no highlights and adopts no sheets. */
const highlights = new Map<string, unknown>();
vi.stubGlobal('CSS', { highlights });
vi.stubGlobal(
  'Highlight',
  class {
    priority = 0;
    ranges = new Set<Range>();
    add(range: Range): void {
      this.ranges.add(range);
    }
  },
);
vi.stubGlobal(
  'CSSStyleSheet',
  class {
    replaceSync = vi.fn();
  },
);

const theirs = {} as CSSStyleSheet;
let registry: Registry;
let ending: AbortController;

beforeEach(() => {
  highlights.clear();
  highlights.set('theirs', {});
  document.adoptedStyleSheets = [theirs];
  ending = new AbortController();
  registry = new Registry(document, ending.signal);
});

const names = (): string[] => [...highlights.keys()].sort();

describe('Registry', () => {
  test('leaves the page alone until there is something to paint', () => {
    registry.setRules('rules');
    registry.restore();
    expect(document.adoptedStyleSheets).toEqual([theirs]);
    expect(names()).toEqual(['theirs']);
  });

  test('paints beside what the page has', () => {
    registry.set('a', [document.createRange()]);
    registry.set('b', [document.createRange()]);
    expect(names()).toEqual(['a', 'b', 'theirs']);
    expect(document.adoptedStyleSheets).toHaveLength(2);
  });

  test('replaces, and removes what has no ranges', () => {
    registry.set('a', [document.createRange()]);
    const before = highlights.get('a');
    registry.set('a', [document.createRange()]);
    expect(highlights.get('a')).not.toBe(before);
    registry.set('a', []);
    expect(names()).toEqual(['theirs']);
  });

  test('adds to what is painted', () => {
    const [first, second] = [document.createRange(), document.createRange()];
    registry.set('a', [first]);
    registry.add('a', [second]);
    expect(highlights.get('a')).toMatchObject({ ranges: new Set([first, second]) });
  });

  test('puts back what the page has removed', () => {
    registry.set('a', [document.createRange()]);
    highlights.clear();
    document.adoptedStyleSheets = [];
    registry.restore();
    expect(names()).toEqual(['a']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  test.each([
    ['clear', () => registry.clear()],
    ['its signal', () => ending.abort()],
  ])('%s takes away what is ours and nothing else', (_, end) => {
    registry.set('a', [document.createRange()]);
    end();
    registry.restore();
    expect(names()).toEqual(['theirs']);
    expect(document.adoptedStyleSheets).toEqual([theirs]);
  });
});
