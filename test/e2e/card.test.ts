import { beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { describeInBrowsers, openArticle, openCard, placeOf } from './stage';

/** Runs in the page: a point of the card has our element for a target. Asks points of the text and of the edges. */
function layOfCard(quote: string): Record<'shown' | 'onText' | 'atEdge', boolean> {
  const host = document.querySelector('html > [popover]');
  const isCard = ([x, y]: [number, number]): boolean => document.elementFromPoint(x, y) === host;
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
  const lines = ranges
    .filter((range) => String(range).replace(/\s+/g, ' ').includes(quote))
    .flatMap((range) => [...range.getClientRects()]);
  const text = lines.flatMap(({ left, right, top, bottom }) =>
    [left + 1, (left + right) / 2, right - 1].map((x): [number, number] => [x, (top + bottom) / 2]),
  );
  const { clientWidth: width } = document.documentElement;
  const steps = (to: number): number[] => Array.from({ length: Math.floor(to / 10) }, (_, step) => step * 10);
  const edges = [
    ...steps(width).flatMap((x): [number, number][] => [
      [x, 1],
      [x, innerHeight - 2],
    ]),
    ...steps(innerHeight).flatMap((y): [number, number][] => [
      [1, y],
      [width - 2, y],
    ]),
  ];
  const inside = steps(width).flatMap((x) => steps(innerHeight).map((y): [number, number] => [x, y]));
  return { shown: inside.some(isCard), onText: text.some(isCard), atEdge: edges.some(isCard) };
}

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

  /** Longer than a card takes to open. */
  const rest = () => new Promise((resolve) => setTimeout(resolve, 800));

  it('stays closed after Escape until the pointer has left the line', async () => {
    const { page } = stage;
    const { x, y } = await placeOf(page, 'We have waited a generation');
    await page.hover(5, 400);
    await page.hover(x, y);
    await until('the card', async () => (await page.closedText()).includes('Petra Solheim'));
    await page.press('Escape');
    await closed();
    await page.hover(x + 4, y);
    await rest();
    expect(await page.closedText()).not.toContain('Solheim');
    await page.hover(5, 400);
    await page.hover(x, y);
    await until('the card again', async () => (await page.closedText()).includes('Petra Solheim'));
    await page.hover(5, 400);
    await closed();
  });

  it('does not open over text that is selected', async () => {
    const { page } = stage;
    const { x, y } = await placeOf(page, 'We have waited a generation');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('article p:last-of-type')!));
    await page.hover(x, y);
    await rest();
    expect(await page.closedText()).not.toContain('Solheim');
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await page.hover(5, 400);
  });

  it('opens at a tap, and closes at a tap beside it', async () => {
    const { page } = stage;
    const { x, y } = await placeOf(page, 'We have waited a generation');
    await page.tap(x, y);
    await until('the card', async () => (await page.closedText()).includes('Petra Solheim'));
    await page.tap(5, 400);
    await closed();
  });

  it('goes to the next and the previous statement of the speaker', async () => {
    const { page } = stage;
    const washed = (): Promise<string> =>
      page.evaluate(() => [...CSS.highlights.get('o-r-w0')!].map(String).join().replace(/\s+/g, ' '));
    await openCard(stage, 'We have waited a generation');
    await page.press('Tab');
    await page.press('Enter');
    await until('the next', async () => (await washed()).includes('the first trains would run'));
    await page.press('Tab');
    await page.press('Enter');
    await until('the one before', async () => (await washed()).includes('We have waited a generation'));
    await page.press('Escape');
    await closed();
  });

  const layouts: [name: string, lay: () => Promise<unknown>][] = [
    ['on a page from right to left', () => stage.page.evaluate(() => (document.documentElement.dir = 'rtl'))],
    ['at 200 % zoom', () => stage.page.resize(640, 450)],
  ];
  const quotes = ['We have waited a generation', 'a blank cheque written', 'My father drove the last train'];

  it.each(layouts)('lies beside the text and within the window %s', async (_, lay) => {
    const { page } = stage;
    await openArticle(stage);
    await lay();
    for (const quote of quotes) {
      await openCard(stage, quote);
      expect(await page.evaluate(layOfCard, quote)).toEqual({ shown: true, onText: false, atEdge: false });
      await page.press('Escape');
    }
    await page.resize(1280, 900);
    await openArticle(stage);
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
