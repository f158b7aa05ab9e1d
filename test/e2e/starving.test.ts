import { expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { script, story } from './hostile/story';
import { describeInBrowsers, openArticle, paintedTexts, untilPainted } from './stage';

/** Nothing but cues: the dearest text there is. */
const dense = (length: number): string => `<p>${'he said, she said, '.repeat(length / 19)}</p>`;

const namedByPage = (markup: string) => () => story({ before: markup });

/** Writes into its query without an end, as some pages do to count how far they were read. */
function rewriteAddress(): void {
  let n = 0;
  setInterval(() => history.replaceState(null, '', `?read=${n++}`), 100);
}

describeInBrowsers(
  'a page that would take On Record from others',
  (stage) => {
    it('by text that is dear to read does not hold up the next page', async () => {
      await stage.page.goto(`${stage.server.origin}2024/dense`);
      // It is being read by now: the page is as good as its tab, for both go with it.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const next = await stage.browser.newPage();
      await next.bringToFront();
      await next.goto(`${stage.server.origin}article`);
      await untilPainted(next);
      expect(await paintedTexts(stage.page)).toEqual([]);
      await next.close();
      await stage.page.bringToFront();
    });

    it.each(['form', 'input', 'frame', 'window'])(
      'by a name for what is ours (%s) is read all the same',
      async (by) => {
        const page = await stage.browser.newPage();
        await page.bringToFront();
        await page.goto(`${stage.server.origin}2024/named-${by}`);
        await untilPainted(page);
        await page.close();
        await stage.page.bringToFront();
      },
    );

    it('by writing into its query keeps its lines all the while', async () => {
      await openArticle(stage, '2024/rewritten');
      const bare: boolean[] = [];
      await until('two seconds', async () => {
        bare.push((await paintedTexts(stage.page)).length === 0);
        return bare.length > 20;
      });
      expect(bare).not.toContain(true);
    });
  },
  {
    pages: {
      '/2024/dense': () => story({ after: dense(150_000) }),
      '/2024/named-form': namedByPage('<form id="browser"><input name="runtime" id="id" /></form>'),
      '/2024/named-input': namedByPage('<input id="browser" />'),
      '/2024/named-frame': namedByPage('<iframe name="chrome"></iframe>'),
      '/2024/named-window': namedByPage('<iframe name="browser"></iframe>'),
      '/2024/rewritten': () => story({ head: script(rewriteAddress) }),
    },
  },
);
