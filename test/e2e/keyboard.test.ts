import { beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { cardText, describeInBrowsers, openArticle } from './stage';

describeInBrowsers('the keyboard alone', (stage) => {
  beforeAll(() => openArticle(stage));

  const step = (by: 1 | -1): Promise<void> =>
    stage.browser.runCommand(by === 1 ? 'next-statement' : 'previous-statement');
  const card = (): Promise<string> => cardText(stage);
  const focused = (): Promise<string> => stage.page.evaluate(() => document.activeElement!.outerHTML);

  it('steps to a statement, reaches its card, and comes back', async () => {
    const { page } = stage;
    await page.evaluate(() => document.querySelector('a')!.focus());
    const link = await focused();
    await step(1);
    await until('the card', async () => (await card()) !== '');
    expect(await focused()).toContain('popover="manual"');
    await page.press('Escape');
    await until('no card', async () => (await card()) === '');
    expect(await focused()).toBe(link);
  });

  it('steps from the first to the last, however far away, and still comes back', async () => {
    const { page } = stage;
    await openArticle(stage);
    await page.evaluate(() => document.querySelector('a')!.focus());
    const link = await focused();
    await step(1);
    const first = await until('the first card', card);
    await step(-1);
    await until('the last card', async () => !['', first].includes(await card()));
    await until('the scroll', () => page.evaluate(() => scrollY > 300));
    expect(await focused()).toContain('popover="manual"');
    await page.press('Escape');
    await until('no card', async () => (await card()) === '');
    expect(await focused()).toBe(link);
  });

  it('steps on and back', async () => {
    await step(1);
    const first = await until('a card', card);
    await step(1);
    await until('the next card', async () => (await card()) !== first);
    await step(-1);
    await until('the first card again', async () => (await card()) === first);
  });

  it('shows what was hidden to who steps to it', async () => {
    await openArticle(stage);
    const painted = (): Promise<boolean> => stage.page.evaluate(() => CSS.highlights.size > 0);
    await stage.browser.runCommand('toggle-highlights');
    await until('no highlights', async () => !(await painted()));
    await step(1);
    await until('the card', card);
    expect(await painted()).toBe(true);
  });

  it('copies from the card', async () => {
    const { page } = stage;
    await openArticle(stage);
    await step(1);
    await until('the card', card);
    // The first statement has none before it, so the second stop at the latest is a button that copies.
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Enter');
    await until('the word', async () => (await card()).includes('Copied'));
  });
});
