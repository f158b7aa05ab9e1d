import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { until } from '../../src/tools/browsers/patience';
import { quote, story } from './hostile/story';
import { describeInBrowsers, paintedTexts } from './stage';

declare const chrome: ExtensionApi;

/** Ways of putting words into a page that no reader sees. */
const ways: Record<string, string> = {
  'display none': 'display: none',
  'visibility hidden': 'visibility: hidden',
  'opacity zero': 'opacity: 0',
  'letters of no size': 'font-size: 0',
  'a box of no height': 'height: 0; overflow: hidden',
  'a box of one pixel': 'position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap',
  'off the left edge': 'position: absolute; left: -9999px',
  'off the upper edge': 'position: absolute; top: -9999px',
  'an indent off the edge': 'text-indent: -9999px; white-space: nowrap; overflow: hidden',
  'clipped to nothing': 'position: absolute; clip: rect(0 0 0 0)',
  'a clip path': 'clip-path: inset(50%)',
  'transparent letters': 'color: transparent',
  'scaled to nothing': 'transform: scale(0)',
};

const unseen = 'I took the money and would take it again';
const paths = Object.keys(ways).map((way, i) => [way, `2024/unseen-${i}`] as const);

describeInBrowsers(
  'words that no reader sees',
  (stage) => {
    it.each(paths)('%s: nobody is said to have said them', async (_, path) => {
      await stage.page.goto(stage.server.origin + path);
      await until('the words that are seen', async () => (await paintedTexts(stage.page)).join(' ').includes(quote));
      expect((await paintedTexts(stage.page)).join(' ')).not.toContain(unseen);
      const state = await stage.browser.inBackground(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const asked = { mark: 'on-record/1', to: 'page', name: 'getState', request: null };
        return JSON.stringify(await chrome.tabs.sendMessage(tab!.id!, asked));
      });
      const { value } = JSON.parse(state) as {
        value: {
          readings: { article: { text: string }; analysis: { statements: { content: [number, number][] }[] } }[];
        };
      };
      const [{ article, analysis }] = value.readings as [(typeof value.readings)[number]];
      const said = analysis.statements.flatMap(({ content }) => content.map((span) => article.text.slice(...span)));
      expect(said.join(' ')).toContain(quote);
      expect(said.join(' ')).not.toContain(unseen);
    });
  },
  {
    pages: Object.fromEntries(
      Object.values(ways).map((style, i) => [
        `/2024/unseen-${i}`,
        () =>
          story({
            said: `“${quote},” Mayor Petra Solheim said after the vote on Monday.</p><p style="${style}">“${unseen},” Mayor Petra Solheim said on Friday.`,
          }),
      ]),
    ),
  },
);
