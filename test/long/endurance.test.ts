import { expect, it } from 'vitest';
import type { Page } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { story } from '../e2e/hostile/story';
import { describeInBrowsers, openArticle, paintedTexts, type Stage, untilBare, untilPainted } from '../e2e/stage';

/** What is allowed to be left of a hundred rounds: caches that fill up, not what grows with each. */
const slack = { bytes: 2_000_000, nodes: 150, listeners: 20 };

/** Does something fifty times, so that caches are filled, then a hundred times, and compares. */
async function expectNoGrowth({ page }: Stage, round: (i: number) => Promise<void>): Promise<void> {
  for (let i = 0; i < 50; i++) await round(i);
  const before = await page.memory();
  for (let i = 0; i < 100; i++) await round(i);
  const after = await page.memory();
  // What Firefox tells of its memory holds what each of our own questions leaves behind, and no count of nodes.
  if (before.nodes === null || before.listeners === null) return;
  expect(after.bytes - before.bytes).toBeLessThan(slack.bytes);
  expect(after.nodes! - before.nodes).toBeLessThan(slack.nodes);
  expect(after.listeners! - before.listeners).toBeLessThan(slack.listeners);
}

/** A page that goes on for a hundred stories under one document. */
const stories = () => story({ after: '<p id="end">The end.</p>' });

describeInBrowsers(
  'for a long time',
  (stage) => {
    it('a hundred in-app navigations leave nothing behind', { timeout: 300_000 }, async () => {
      const { page } = stage;
      await openArticle(stage, '2024/stories/0');
      await expectNoGrowth(stage, async (i) => {
        const words = `This is number ${i} of ${Date.now()}`;
        await page.evaluate(
          ([said, at]) => {
            history.pushState(null, '', `/2024/stories/${at}`);
            const article = document.querySelector('article')!;
            const next = article.cloneNode(true) as Element;
            next.querySelectorAll('p')[2]!.textContent = `“${said},” Mayor Petra Solheim said on Monday.`;
            article.replaceWith(next);
          },
          [words, String(i)],
        );
        await until('the next story', async () => (await paintedTexts(page)).join().includes(words));
      });
    });

    it('a hundred times off and on leave nothing behind', { timeout: 300_000 }, async () => {
      const { page, browser } = stage;
      await openArticle(stage);
      await expectNoGrowth(stage, async () => {
        await browser.runCommand('toggle-highlights');
        await untilBare(page);
        await browser.runCommand('toggle-highlights');
        await untilPainted(page);
      });
    });

    it('5,000 changes a second for half a minute end with the page read', { timeout: 120_000 }, async () => {
      const { page } = stage;
      await openArticle(stage, '2024/stories/0');
      await page.evaluate(() => {
        const article = document.querySelector('article')!;
        const end = performance.now() + 30_000;
        const flood = (): void => {
          for (let i = 0; i < 50; i++) {
            const paragraph = article.appendChild(document.createElement('p'));
            paragraph.textContent = 'The harbour master counted the ships once more and wrote their number down. ';
            paragraph.remove();
          }
          if (performance.now() < end) setTimeout(flood, 20);
          else document.querySelectorAll('p')[2]!.textContent = '“The flood is over,” Mayor Petra Solheim said.';
        };
        flood();
      });
      const isOver = async (): Promise<boolean> => (await paintedTexts(page)).join().includes('The flood is over');
      await until('the last change', isOver, 90_000);
    });

    it('a hundred tabs are read, each when it is seen', { timeout: 400_000 }, async () => {
      const { browser, server } = stage;
      const tabs: Page[] = [];
      for (let i = 0; i < 100; i++) {
        const tab = await browser.newPage();
        await tab.goto(`${server.origin}2024/stories/0`);
        tabs.push(tab);
      }
      for (const tab of [tabs[0]!, tabs[49]!, tabs[99]!]) {
        await tab.bringToFront();
        await untilPainted(tab);
      }
      for (const tab of tabs) await tab.close();
    });
  },
  { pages: { '/2024/stories/0': stories } },
);
