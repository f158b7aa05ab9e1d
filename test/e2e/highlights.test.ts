import { beforeAll, expect, it } from 'vitest';
import { settledState } from '../../src/tools/start/pageState';
import { changedShare } from './picture';
import { describeInBrowsers, openArticle, paintedTexts, placeOf, untilBare } from './stage';

describeInBrowsers('highlights', (stage) => {
  beforeAll(() => openArticle(stage));

  it('lie under what each statement says, and under nothing else', async () => {
    const { readings } = await settledState(stage.browser);
    const { article, analysis } = readings[0]!;
    const said = analysis.statements
      .filter(({ confidence }) => confidence >= 0.5)
      .flatMap(({ content }) => content.map(([start, end]) => article.text.slice(start, end)));
    expect(said.length).toBeGreaterThan(10);
    const letters = (texts: string[]): string => [...texts.join('').replace(/\s/g, '')].sort().join('');
    expect(letters(await paintedTexts(stage.page))).toBe(letters(said));
  });

  it('leave comments and the sidebar alone', async () => {
    const painted = (await paintedTexts(stage.page)).join(' ');
    expect(painted).not.toMatch(/at the table|believe it/);
  });

  it('can be seen in the picture of the page', async () => {
    const { page, browser } = stage;
    const { x, y } = await placeOf(page, 'We have waited a generation');
    const lit = await page.screenshot();
    await browser.runCommand('toggle-highlights');
    await untilBare(page);
    const bare = await page.screenshot();
    const line = { x: Math.round(x), y: Math.round(y), width: 100, height: 20 };
    expect(await changedShare(page, lit, bare, line)).toBeGreaterThan(0.03);
    const elsewhere = { x: 0, y: 0, width: 1200, height: 180 };
    expect(await changedShare(page, lit, bare, elsewhere)).toBe(0);
  });
});
