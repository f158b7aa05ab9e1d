import { beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { describeInBrowsers, openCard, pasted, untilPainted } from './stage';

const site = 'http://courier.example/';
const quote = 'My father drove the last train';

describeInBrowsers(
  'on a plain http page',
  (stage) => {
    beforeAll(async () => {
      await stage.page.goto(`${site}article`);
      await untilPainted(stage.page);
    });

    /** Presses the n-th button of the quotation's card. */
    const copy = async (button: number, words = quote): Promise<string> => {
      await openCard(stage, words);
      for (let i = 0; i < button; i++) await stage.page.press('Tab');
      await stage.page.press('Enter');
      await until('the word', async () => (await stage.page.closedText()).includes('Copied'));
      return pasted(stage.page);
    };

    it('a card copies the quotation with who said it, how, when, where, and a link', async () => {
      expect(await stage.page.evaluate(() => isSecureContext)).toBe(false);
      const text = await copy(1);
      expect(text).toContain(`“${quote}`);
      expect(text).toMatch(/” – Mirela Haug\b[^()]*\(Direct quotation; .*\)\. Ines Okafor-Lund: Halden council votes/);
      expect(text).toContain('Halden council votes to reopen harbour line after 31 years. The Marren Courier, ');
      expect(text).toContain('https://courier.example/local/2024/05/halden-harbour-line#:~:text=');
    });

    it('a card copies reported speech without quotation marks', async () => {
      const text = await copy(1, 'it had not been consulted since last autumn');
      expect(text).toMatch(/^(?:that )?it had not been consulted since last autumn\.? – [^“”()]*\(Reported speech; /);
    });

    it('a card copies what is partly quoted with marks around the quoted part alone', async () => {
      const text = await copy(1, 'no better than an educated guess');
      expect(text).toMatch(
        /^(?:that )?the estimate was “no better than an educated guess”\.? – [^()]*\(Partly quoted; /,
      );
    });

    it('a card copies a link that opens the page at the quotation', async () => {
      const { page } = stage;
      const link = await copy(2);
      await page.goto(`${site}shop`);
      await page.goto(`${site}article${new URL(link).hash}`);
      await until('the passage', () =>
        page.evaluate((sought) => {
          const paragraph = [...document.querySelectorAll('article p')].find((p) =>
            p.textContent.replace(/\s+/g, ' ').includes(sought!),
          );
          const { top, bottom } = paragraph!.getBoundingClientRect();
          return scrollY > 0 && top < innerHeight && bottom > 0;
        }, quote),
      );
    });
  },
  { plainHttp: true },
);
