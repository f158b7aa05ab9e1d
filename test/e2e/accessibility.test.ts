import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, it } from 'vitest';
import type { View } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { describeInBrowsers, openArticle } from './stage';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a document, as "rule: element". Its source travels as a function's body, since pages of an
 * extension run no script from text.
 */
const faults = (view: View): Promise<string[]> =>
  view.evaluate(
    new Function(`${axe}
      return axe.run(document).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));`) as () => Promise<string[]>,
  );

describeInBrowsers('axe finds no fault', (stage) => {
  beforeAll(() => openArticle(stage));

  it('with the popup', async () => {
    const popup = await stage.browser.openPopup();
    await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 10));
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });

  it('with the options', async () => {
    const page = await stage.browser.newExtensionPage('src/options/options.html');
    await until('the options', () => page.evaluate(() => document.body.innerText.length > 100));
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});
