import type { BrowserName, ExtensionBrowser, Page } from '../browsers/browser';
import { launch } from '../browsers/launch';
import { placeOfPainted } from '../browsers/painted';
import { until } from '../browsers/patience';
import { servePages } from '../browsers/serve';
import { pageOf, paragraphs } from './article';
import { median } from './median';

/** Milliseconds: the median of some rounds, the least and the most. */
type Spread = [median: number, least: number, most: number];

/** How soon what the reader asked for can be seen. */
export interface ReadingSpeed {
  /** From the popup's document to its first paint, and to the paint of the list. */
  popup: Spread;
  list: Spread;
  /** From the pointer's last movement to the frame after the card is open. */
  card: Spread;
}

const rounds = 9;

const spread = (values: number[]): Spread => [median(values), Math.min(...values), Math.max(...values)];

/** First and largest paint, as the browser itself noted them; the list is the largest thing a popup paints. */
async function popupTimes(browser: ExtensionBrowser): Promise<{ first: number; list: number }> {
  const popup = await browser.openPopup();
  await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 5));
  const times = await until('the paint', () =>
    popup.evaluate(async () => {
      const [first] = performance.getEntriesByName('first-contentful-paint');
      const largest = await new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime));
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => resolve(0), 500);
      });
      return first && largest > 0 ? { first: first.startTime, list: largest } : null;
    }),
  );
  await popup.close();
  return times as { first: number; list: number };
}

/** Notes in the page when the pointer last moved, and when our element was shown; its content is closed to the page. */
function watchCard(): void {
  const times = { moved: 0, shown: 0 };
  Object.assign(window, { cardTimes: times });
  addEventListener('pointermove', ({ timeStamp }) => (times.moved = timeStamp), true);
  const shown = ({ newState }: ToggleEvent): void => {
    // The frame after the one that paints it.
    if (newState === 'open') requestAnimationFrame(() => requestAnimationFrame((now) => (times.shown = now)));
  };
  document.addEventListener('beforetoggle', shown as (event: Event) => void, true);
}

async function cardTime(page: Page, place: { x: number; y: number }): Promise<number> {
  await page.evaluate(() => Object.assign((window as unknown as Watched).cardTimes, { moved: 0, shown: 0 }));
  await page.hover(place.x, place.y);
  const delay = await until('the card', () =>
    page.evaluate(() => {
      const { moved, shown } = (window as unknown as Watched).cardTimes;
      return shown > moved && shown - moved;
    }),
  );
  await page.press('Escape');
  await page.hover(2, 2);
  await until('no card', async () => (await page.closedText()).trim() === '');
  return delay as number;
}

interface Watched {
  cardTimes: { moved: number; shown: number };
}

async function series<T>(measure: () => Promise<T>): Promise<T[]> {
  // The first of a new browser pays for much that no later one does.
  await measure();
  const values: T[] = [];
  for (let round = 0; round < rounds; round++) values.push(await measure());
  return values;
}

/** Opens popup and card on an article of so many words. */
export async function readingSpeeds(name: BrowserName, extension: string, words: number): Promise<ReadingSpeed> {
  const server = await servePages(() => pageOf(paragraphs(words)));
  const browser = await launch(name, { extension, window: false });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}2024/line-to-the-quay`);
    await page.bringToFront();
    const place = await until('a highlight', () => placeOfPainted(page));
    await page.evaluate(watchCard);
    const cards = await series(() => cardTime(page, place));
    const popups = await series(() => popupTimes(browser));
    return {
      popup: spread(popups.map(({ first }) => first)),
      list: spread(popups.map(({ list }) => list)),
      card: spread(cards),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
