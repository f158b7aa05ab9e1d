import { expect, it } from 'vitest';
import { textDirective } from '../../src/export/fragment';
import { until } from '../../src/tools/browsers/patience';
import { describeInBrowsers, openArticle } from './stage';

const quotations = [
  '“My father drove the last train out of here,”',
  '“He told me to keep the station clock wound, because one day they would need it.”',
];

describeInBrowsers('a link to a quotation', (stage) => {
  it.each(quotations)('opens the page at %s', async (quoted) => {
    const { page, server } = stage;
    await openArticle(stage);
    const paragraphs = await page.evaluate(() => [...document.querySelectorAll('article p')].map((p) => p.textContent));
    const text = paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).join('\n\n');
    const start = text.indexOf(quoted);
    expect(start).toBeGreaterThan(0);
    await page.goto(`${server.origin}shop`);
    await page.goto(`${server.origin}article#:~:text=${textDirective(text, [start, start + quoted.length])}`);
    await until('the passage', () =>
      page.evaluate((sought) => {
        const paragraph = [...document.querySelectorAll('article p')].find((p) =>
          p.textContent.replace(/\s+/g, ' ').includes(sought!),
        );
        const { top, bottom } = paragraph!.getBoundingClientRect();
        return scrollY > 0 && top < innerHeight && bottom > 0;
      }, quoted),
    );
  });
});
