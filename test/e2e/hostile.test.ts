import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Popup } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { settledState } from '../../src/tools/start/pageState';
import { noArticles, odd, oddLetters, readable, tooLarge } from './hostile/pages';
import { quote } from './hostile/story';
import { clickOn, describeInBrowsers, openArticle, paintedTexts, placeOf, type Stage } from './stage';

const pathsOf = (pages: object): string[] => Object.keys(pages).map((path) => path.slice(1));

const untilQuoted = ({ page }: Stage): Promise<unknown> =>
  until('the quotation', async () => (await paintedTexts(page)).join(' ').includes(quote));

async function openCard({ page }: Stage): Promise<void> {
  const { x, y } = await placeOf(page, 'generation');
  await page.hover(5, 700);
  await page.hover(x, y);
  await until('the card', async () => (await page.closedText()).includes('Petra Solheim'));
}

/** What each format writes, as the popup would copy it. */
async function exportsOf(popup: Popup): Promise<string[]> {
  await popup.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void (document.documentElement.dataset.copied = text);
  });
  await clickOn(popup, '[role=tab]', 'Export');
  const exported: string[] = [];
  for (const format of ['Markdown', 'CSV', 'JSON', 'Web Annotation', 'CSL-JSON', 'BibTeX']) {
    await popup.evaluate(() => delete document.documentElement.dataset.copied);
    await clickOn(popup, '.choice', format);
    await clickOn(popup, '.choice:has(:checked)', format);
    await clickOn(popup, '.button', 'Copy');
    exported.push(await until(format, () => popup.evaluate(() => document.documentElement.dataset.copied ?? null)));
  }
  return exported;
}

describeInBrowsers(
  'a hostile page',
  (stage) => {
    describe('is read and painted all the same:', () => {
      it.each(pathsOf(readable))('%s', async (path) => {
        await stage.page.goto(stage.server.origin + path);
        await untilQuoted(stage);
      });
    });

    describe('is refused with a message where it is too large:', () => {
      it.each(pathsOf(tooLarge))('%s', async (path) => {
        await stage.page.goto(stage.server.origin + path);
        expect((await settledState(stage.browser)).status).toBe('tooLarge');
        expect(await paintedTexts(stage.page)).toEqual([]);
      });
    });

    describe('is left alone where it is no article:', () => {
      it.each(pathsOf(noArticles))('%s', async (path) => {
        await stage.page.goto(stage.server.origin + path);
        expect((await settledState(stage.browser)).status).toBe('notArticle');
        expect(await stage.page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
      });
    });

    describe('is painted letter by letter:', () => {
      it.each(Object.entries(oddLetters).map(([what, words], i) => [what, words, i] as const))(
        '%s',
        async (_, words, i) => {
          const shown = words.replace(/<[^>]+>/g, '');
          await stage.page.goto(`${stage.server.origin}2024/odd-${i}`);
          const unseen = /[\s\u00AD\u200B\uE000-\uF8FF]/g;
          const painted = async (): Promise<string> => (await paintedTexts(stage.page)).join('').replace(unseen, '');
          await until('the words', async () => (await painted()).includes(shown.replace(unseen, '')));
        },
      );
    });

    it('was painted before its prototypes were whole again', async () => {
      await openArticle(stage, '2024/overridden-prototypes');
      expect(await stage.page.evaluate(() => 'paintedAllTheSame' in globalThis)).toBe(true);
    });

    it('with a strict policy has nothing to report', async () => {
      await openArticle(stage, '2024/strict-policy');
      await stage.page.evaluate(() => {
        const reports: string[] = [];
        Object.assign(globalThis, { reports });
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
          reports.push(violatedDirective),
        );
      });
      await openCard(stage);
      const popup = await stage.browser.openPopup();
      await popup.close();
      expect(await stage.page.evaluate(() => (globalThis as unknown as { reports: string[] }).reports)).toEqual([]);
    });

    it('in XHTML has a card', async () => {
      await openArticle(stage, '2024/xhtml');
      await openCard(stage);
    });

    it('cannot poison page, card or popup', async () => {
      await openArticle(stage, '2024/poisoned');
      await openCard(stage);
      const popup = await stage.browser.openPopup();
      await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 2));
      const inPopup = await popup.evaluate(() => ({
        text: document.body.innerText,
        foreign: document.querySelectorAll('img, iframe, object, embed, [onerror], a[href^="javascript:" i]').length,
        ran: 'poisoned' in globalThis,
      }));
      expect(inPopup).toMatchObject({ foreign: 0, ran: false });
      expect(inPopup.text).toContain('Halden <img src=x');
      expect(inPopup.text.length).toBeLessThan(20_000);
      await popup.close();
      expect(await stage.page.evaluate(() => 'poisoned' in globalThis)).toBe(false);
    });

    it.each(['poisoned', 'endless'])('that is %s cannot burst popup, card or an export', async (path) => {
      await openArticle(stage, `2024/${path}`);
      await openCard(stage);
      const popup = await stage.browser.openPopup();
      await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 2));
      expect(await popup.evaluate(() => document.body.innerText.length)).toBeLessThan(20_000);
      const exported = await exportsOf(popup);
      // Each annotation tells article and authors again; the page's name of 900,000 letters would burst any bound.
      expect(exported.map(({ length }) => length > 100 && length < 40_000)).toEqual(Array(6).fill(true));
      expect(exported[0]).not.toMatch(/(?<!\\)<img|(?<!\\)<script/);
      const cells = (parse(exported[1]!, { bom: true }) as string[][]).flat();
      expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
      for (const json of exported.slice(2, 5)) expect(() => JSON.parse(json) as unknown).not.toThrow();
      expect(exported.join()).not.toMatch(/"(?:url|id|source|target)": ?"javascript:/i);
      await popup.close();
    });

    it('too large is told in the popup', async () => {
      await stage.page.goto(`${stage.server.origin}2024/elements-25000`);
      const popup = await stage.browser.openPopup();
      await until('the message', () => popup.evaluate(() => /too (?:large|long)/i.test(document.body.innerText)));
      await popup.close();
    });

    it('cannot open a card by events of its own making', async () => {
      await openArticle(stage);
      const place = await placeOf(stage.page, 'We have waited a generation');
      await stage.page.evaluate(({ x, y }) => {
        const target = document.elementFromPoint(x, y)!;
        for (const type of ['pointermove', 'click', 'contextmenu'])
          target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      }, place);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect((await stage.page.closedText()).trim()).toBe('');
    });

    it('cannot close a card by them either', async () => {
      await openArticle(stage, '2024/xhtml');
      await openCard(stage);
      await stage.page.evaluate(() => {
        const of = { bubbles: true, composed: true };
        document.body.dispatchEvent(new KeyboardEvent('keydown', { ...of, key: 'Escape' }));
        document.body.dispatchEvent(new PointerEvent('click', of));
        document.documentElement.dispatchEvent(new PointerEvent('pointerleave', of));
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await stage.page.closedText()).toContain('Petra Solheim');
    });

    it('that floods us with changes is read when it rests', async () => {
      await openArticle(stage, '2024/xhtml');
      await stage.page.evaluate(async () => {
        const article = document.querySelector('article')!;
        const noise = 'The harbour master counted the ships once more and wrote their number down. ';
        // 5,000 changes a second.
        for (const end = performance.now() + 3_000; performance.now() < end;) {
          for (let i = 0; i < 25; i++) {
            const paragraph = article.appendChild(document.createElement('p'));
            paragraph.textContent = noise;
            paragraph.remove();
          }
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        document.querySelectorAll('p')[2]!.textContent = '“The flood is over,” Mayor Petra Solheim said on Monday.';
      });
      await until('the last change', async () => (await paintedTexts(stage.page)).join().includes('The flood is over'));
    });
  },
  { pages: { ...readable, ...tooLarge, ...noArticles, ...odd } },
);
