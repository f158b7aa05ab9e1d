import { beforeAll, expect, it } from 'vitest';
import { fragmentLink } from '../../src/export/fragment';
import { until } from '../../src/tools/browsers/patience';
import { settledState } from '../../src/tools/start/pageState';
import { describeInBrowsers, openArticle } from './stage';

/** How many paragraphs of the page hold a quotation: with links, line breaks, soft hyphens, equal words and more. */
const quoting = 12;

describeInBrowsers('links to quotations', (stage) => {
  /** Where each leads, and at which paragraph of the page it must arrive. */
  let links: { hash: string; paragraph: number; words: string }[] = [];

  beforeAll(async () => {
    await openArticle(stage, 'quotes');
    const [{ article, analysis }] = (await settledState(stage.browser)).readings;
    const paragraphs = article.blocks.filter(({ kind }) => kind !== 'headline');
    links = analysis.statements.map((statement) => {
      const [start, end] = statement.content[0]!;
      return {
        hash: new URL(fragmentLink({ article, meta: analysis.meta }, statement)).hash,
        paragraph: paragraphs.findIndex((block) => block.start <= start && start < block.end),
        words: article.text.slice(start, end),
      };
    });
  });

  it('lead to each of them', () => {
    expect(new Set(links.map(({ paragraph }) => paragraph)).size).toBeGreaterThanOrEqual(quoting - 1);
  });

  it('open the page at the paragraph that holds it', async () => {
    const { page, server } = stage;
    const lost: string[] = [];
    for (const { hash, paragraph, words } of links) {
      await page.goto(`${server.origin}shop`);
      await page.goto(`${server.origin}quotes${hash}`);
      await until(
        words,
        () =>
          page.evaluate((sought) => {
            const { top, bottom } = document
              .querySelectorAll('article p, article li')
              [sought!]!.getBoundingClientRect();
            return scrollY > 0 && top < innerHeight && bottom > 0;
          }, paragraph),
        4_000,
      ).catch(() => lost.push(`${words} ${hash}`));
    }
    expect(lost).toEqual([]);
  });
});
