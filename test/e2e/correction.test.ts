import { beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { cardText, clickOn, describeInBrowsers, openArticle, openCard, paintedTexts } from './stage';

const quote = 'We have waited a generation';
/** The buttons of its card: next statement, copy quotation, copy link, wrong speaker. */
const wrongSpeaker = 4;

describeInBrowsers('a reader who knows better', (stage) => {
  beforeAll(() => openArticle(stage));

  const tab = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) await stage.page.press('Tab');
  };
  const cardHas = (words: string): Promise<string | false> =>
    until(words, async () => {
      const text = await cardText(stage);
      return text.includes(words) && text;
    });

  it('names another speaker with the keyboard, and the card says whose word that is', async () => {
    const { page } = stage;
    await openCard(stage, quote);
    await tab(wrongSpeaker);
    await page.press('Enter');
    await cardHas('Save');
    await page.press('ArrowDown');
    await tab(1);
    await page.press('Enter');
    expect(await cardHas('Your correction')).not.toMatch(/^Petra Solheim/);
  });

  it('finds the correction again on the next visit, in card and popup', async () => {
    await openArticle(stage);
    await openCard(stage, quote);
    await cardHas('Your correction');
    const popup = await stage.browser.openPopup();
    await until('the list', () => popup.evaluate(() => document.body.innerText.includes('Your correction')));
    await popup.close();
  });

  it('takes it back', async () => {
    await openArticle(stage);
    await openCard(stage, quote);
    await tab(1);
    // A press too many would act on what stands there by then.
    const isTaken = (): Promise<boolean> =>
      until('no correction', async () => !(await cardText(stage)).includes('Your correction'), 1_000).catch(
        () => false,
      );
    // Whoever was named may have other statements or none, so the way to the last button differs.
    for (let i = 0, taken = false; i < 5 && !taken; i++) {
      await tab(1);
      await stage.page.press('Enter');
      taken = await isTaken();
    }
    expect(await cardHas('Petra Solheim')).toMatch(/^Petra Solheim/);
  });

  async function callNoStatement(): Promise<void> {
    await openArticle(stage);
    await openCard(stage, quote);
    await tab(wrongSpeaker);
    await stage.page.press('Enter');
    await cardHas('Save');
    await stage.page.press('End');
    await tab(1);
    await stage.page.press('Enter');
    await cardHas('no longer shown');
  }

  it('says that it is no statement, and takes that back at the same place', async () => {
    const { page } = stage;
    await callNoStatement();
    expect((await paintedTexts(page)).join()).not.toContain(quote);
    await tab(1);
    await page.press('Enter');
    await until('the line', async () => (await paintedTexts(page)).join().includes(quote));
  });

  it('puts it back from the popup too', async () => {
    const { page, browser } = stage;
    await callNoStatement();
    const popup = await browser.openPopup();
    await clickOn(popup, '.removed button');
    await until('the line', async () => (await paintedTexts(page)).join().includes(quote));
    await popup.close();
  });
});
