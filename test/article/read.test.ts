import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/model';
import { type LocatedArticle, readArticles } from '../../src/article/read';
import { openPage, pageNames } from './pages';

function open(name: string): LocatedArticle {
  const [located] = readArticles(document, openPage('articles', name), true);
  if (!located) throw new Error(`${name} is no article`);
  return located;
}

const textsOf = ({ article }: LocatedArticle, ...kinds: BlockKind[]): string[] =>
  article.blocks.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => article.text.slice(start, end));

const BODY: BlockKind[] = ['paragraph', 'entry', 'listItem', 'blockquote', 'subheading'];

describe('the body', () => {
  it.each([
    ['wire-report', 5, 'LARNWICK — The ferry', 'the ministry announced.'],
    ['interview', 7, 'The engineer Erik Sandvold', 'for two hundred.'],
    ['court-report', 5, 'A baker accused', 'the court ruled.'],
    ['single-marks', 4, 'Old Tam Wheelwright', 'Agnes Wheelwright said.'],
    ['dark', 4, 'A fishing boat', 'after Easter.'],
    ['consent', 3, 'The central bank', 'before the summer.'],
    ['paywall', 4, 'Jonas Petrak junior', 'in the bakery.'],
    ['no-metadata', 5, 'The people of the Outer', 'oil and a doctor.'],
    ['live-blog', 6, 'The harbour wall has broken', 'over the radio.'],
    ['framework', 6, 'Schools in the county', 'according to the decision.'],
    ['split-body', 5, 'Farmers along the Velm', 'a councillor admitted.'],
    ['hidden-text', 4, 'The dockers of Larnwick', 'for more next year.'],
    ['no-heading', 2, 'The swing bridge', 'in July.'],
  ])('%s has %i blocks but for headings', (name, count, first, last) => {
    const texts = textsOf(open(name), ...BODY.filter((kind) => kind !== 'subheading'));
    expect(texts).toHaveLength(count);
    expect(texts[0]).toContain(first);
    expect(texts.at(-1)).toContain(last);
  });
});

describe('the kinds', () => {
  it.each<[string, BlockKind, string[]]>([
    ['wire-report', 'headline', ['Ferry to islands stops for winter']],
    ['wire-report', 'standfirst', ['Harbour wall cannot be mended before spring, mayor says']],
    ['wire-report', 'subheading', ['Bread by helicopter']],
    ['split-body', 'pullQuote', ['“I had forgotten the sound”']],
    ['interview', 'headline', ['“I count waves, not votes”']],
    ['no-metadata', 'headline', ['Islanders refuse to leave']],
    ['no-heading', 'headline', ['Swing bridge to close for two summers']],
  ])('of %s: %s', (name, kind, texts) => {
    expect(textsOf(open(name), kind)).toEqual(texts);
  });

  it('tell the time of a live blog’s entries', () => {
    const entries = open('live-blog').article.blocks.filter(({ kind }) => kind === 'entry');
    expect(entries.map(({ time }) => time?.slice(11, 16))).toEqual([
      '18:40',
      '18:40',
      '17:15',
      '17:15',
      '16:05',
      '16:05',
    ]);
  });

  it('tell it where the entries are known by their times alone', () => {
    const entries = open('live-updates').article.blocks.filter(({ kind }) => kind === 'entry');
    expect(entries.map(({ time }) => time?.slice(8, 16))).toEqual([
      '15T10:40',
      '15T10:40',
      '15T09:15',
      '15T09:15',
      '14T22:30',
      '14T22:30',
    ]);
  });

  it('tell what an interview sets in bold', () => {
    const { article } = open('interview');
    const bold = article.blocks
      .flatMap(({ emphasis }) => emphasis ?? [])
      .map(([start, end]) => article.text.slice(start, end));
    expect(bold).toEqual([
      'Mr Sandvold, when did you know that the wall would go?',
      'Who told you that?',
      'What would you do now?',
    ]);
  });
});

describe('text and live nodes', () => {
  it.each(pageNames('articles'))('every word of %s is found where it stands', (name) => {
    const { article, ranges, offsetAt } = open(name);
    for (const match of article.text.matchAll(/\S+/g)) {
      const found = ranges([match.index, match.index + match[0].length]);
      expect(found.map(String).join('')).toBe(match[0]);
      expect(offsetAt(found[0]!.startContainer, found[0]!.startOffset)).toBe(match.index);
    }
  });

  it('blocks part the text without a gap', () => {
    const { article } = open('wire-report');
    const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
    expect(texts.join('\n\n')).toBe(article.text);
  });

  it('leave out what has left the page', () => {
    const { article, ranges } = open('dark');
    const at = article.text.indexOf('Buy a good lantern');
    document.querySelectorAll('p').forEach((p) => p.textContent?.includes('Buy a good lantern') && p.remove());
    expect(ranges([at, at + 10])).toEqual([]);
  });

  it('know nothing of nodes outside', () => {
    const { offsetAt } = open('wire-report');
    expect(offsetAt(document.querySelector('footer')!.firstChild!, 3)).toBeNull();
  });

  it('leave the page as it was', () => {
    openPage('articles', 'wire-report');
    const before = document.documentElement.outerHTML;
    readArticles(document, document.URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
