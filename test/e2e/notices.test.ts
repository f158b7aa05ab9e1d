import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { describeInBrowsers } from './stage';

const sample = fileURLToPath(new URL('../../src/tools/sample/article.html', import.meta.url));

/** Opened by a program, the popup is told no more of these pages than their existence. */
describeInBrowsers('the popup says what helps', (stage) => {
  it.each([
    ['a page of the browser', 'about:blank'],
    ['a file', `file://${sample}`],
  ])('on %s', async (_, address) => {
    await stage.page.goto(address);
    const popup = await stage.browser.openPopup();
    const text = await until('a notice', () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.notice')?.innerText ?? null),
    );
    expect(text).toMatch(/^No page to read\s.*a file that needs your permission/s);
    await popup.close();
  });
});
