import { beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { describeInBrowsers, openArticle, placeOf } from './stage';

describeInBrowsers('the card', (stage) => {
  beforeAll(() => openArticle(stage));

  const closed = () => until('the card to close', async () => !(await stage.page.closedText()).includes('Solheim'));

  it('opens where the pointer rests on a statement, and says who, how and by which words', async () => {
    const { x, y } = await placeOf(stage.page, 'We have waited a generation');
    await stage.page.hover(x, y);
    const text = await until('the card', async () => {
      const shown = await stage.page.closedText();
      return shown.includes('Petra Solheim') && shown;
    });
    expect(text).toMatch(/said/);
    expect(text).toMatch(/direct|word for word/i);
  });

  it('closes when the pointer leaves', async () => {
    await stage.page.hover(5, 400);
    await closed();
  });

  it('closes on Escape', async () => {
    const { x, y } = await placeOf(stage.page, 'We have waited a generation');
    await stage.page.hover(x, y);
    await until('the card', async () => (await stage.page.closedText()).includes('Petra Solheim'));
    await stage.page.press('Escape');
    await closed();
  });

  it('does not open for events that the page invents', async () => {
    const { x, y } = await placeOf(stage.page, 'We have waited a generation');
    await stage.page.hover(5, 400);
    await stage.page.evaluate(
      ([clientX, clientY]) => {
        const target = document.elementFromPoint(clientX!, clientY!)!;
        for (const type of ['pointermove', 'click'])
          target.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true }));
      },
      [x, y],
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await stage.page.closedText()).not.toContain('Solheim');
  });
});
