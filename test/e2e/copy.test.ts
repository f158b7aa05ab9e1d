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
    const copy = async (button: number): Promise<string> => {
      await openCard(stage, quote);
      for (let i = 0; i < button; i++) await stage.page.press('Tab');
      await stage.page.press('Enter');
      await until('the word', async () => (await stage.page.closedText()).includes('Copied'));
      return pasted(stage.page);
    };

    it('a card copies the quotation with who said it, where, and a link', async () => {
      expect(await stage.page.evaluate(() => isSecureContext)).toBe(false);
      const text = await copy(1);
      expect(text).toContain(`“${quote}`);
      expect(text).toContain('– Mirela Haug, Halden council votes to reopen harbour line after 31 years');
      expect(text).toContain('https://courier.example/local/2024/05/halden-harbour-line#:~:text=');
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
