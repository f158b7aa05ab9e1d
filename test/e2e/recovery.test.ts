import { beforeEach, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { describeInBrowsers, openArticle, paintedTexts, placeOf, untilBare, untilPainted } from './stage';

const quote = 'We have waited a generation';

describeInBrowsers('a page that works against us', (stage) => {
  beforeEach(() => openArticle(stage));

  const cardOpens = async (): Promise<void> => {
    const { x, y } = await placeOf(stage.page, quote);
    await stage.page.hover(5, 400);
    await stage.page.hover(x, y);
    await until('the card', async () => (await stage.page.closedText()).includes('Petra Solheim'));
  };

  it('may clear the highlights: they come back, each once', async () => {
    const before = (await paintedTexts(stage.page)).sort();
    await stage.page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    await untilBare(stage.page);
    await untilPainted(stage.page);
    expect((await paintedTexts(stage.page)).sort()).toEqual(before);
    expect(await stage.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });

  it('may remove our element: the next card brings it back', async () => {
    await cardOpens();
    await stage.page.evaluate(() => document.querySelector('html > [popover]')!.remove());
    await stage.page.press('Escape');
    await cardOpens();
  });

  it('may style every element: the card stays where it belongs', async () => {
    await stage.page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        'html > * { opacity: 0.99 } html > [popover] { display: none !important; inset: 300px !important }';
      document.head.append(style);
    });
    await cardOpens();
    const shown = await stage.page.evaluate(() => {
      const { display, position, inset } = getComputedStyle(document.querySelector('html > [popover]')!);
      return { display, position, top: inset.split(' ')[0] };
    });
    expect(shown).toEqual({ display: 'block', position: 'fixed', top: '0px' });
  });

  it('sees nothing of the card', async () => {
    await cardOpens();
    const seen = await stage.page.evaluate(() => {
      const host = document.querySelector('html > [popover]')!;
      return { root: host.shadowRoot, children: host.childNodes.length, text: host.textContent };
    });
    expect(seen).toEqual({ root: null, children: 0, text: '' });
  });

  it('may turn dark: the lines follow', async () => {
    const names = (): Promise<string> => stage.page.evaluate(() => [...CSS.highlights.keys()].sort().join());
    const light = await names();
    await stage.page.evaluate(() => {
      document.documentElement.style.background = '#111';
      document.body.style.cssText = 'background: #111; color: #ddd';
    });
    await until('other lines', async () => (await names()) !== light);
  });
});
