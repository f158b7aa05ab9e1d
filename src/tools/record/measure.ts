import type { ExtensionBrowser, Page } from '../browsers/browser';
import { until } from '../browsers/patience';
import { median } from '../speed/median';
import { generatedArticle, personName } from './generate';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: unknown; error?: string }> };
};

/** Milliseconds, the median of some tries. */
export interface Figures {
  /** From opening the page of the record until it has drawn what it lists. */
  page: number;
  /** From a key in the search field to the ids of what fits and the first rows of it. */
  search: number;
  /** The same for somebody's page. */
  person: number;
  /** Keeping one more article. */
  keep: number;
  /** From asking a background that was stopped to its answer. */
  start: number;
}

const TRIES = 5;
const recordPage = 'src/recordPage/record.html';

/** Asks the background as the page of the record does; gives the answer and the milliseconds until it came. */
const ask = <Value>(page: Page, name: string, request: unknown): Promise<{ value: Value; time: number }> =>
  page.evaluate(
    async ([asked, what]) => {
      const start = performance.now();
      const message = { mark: 'on-record/1', to: 'record', name: asked, request: what };
      const answer = await chrome.runtime.sendMessage(message);
      if (!answer.ok) throw new Error(answer.error);
      return { value: answer.value as never, time: performance.now() - start };
    },
    [name, request] as const,
  );

/** Fills the record with generated articles, from one number to another. */
export async function fill(page: Page, from: number, to: number, onStep: (done: number) => void): Promise<void> {
  const BATCH = 50;
  for (let at = from; at < to; at += BATCH) {
    const articles = Array.from({ length: Math.min(BATCH, to - at) }, (_, one) => generatedArticle(at + one));
    await ask(page, 'importArticles', { articles, people: [] });
    onStep(at + articles.length);
  }
}

const times = async (measure: (turn: number) => Promise<number>): Promise<number> => {
  const measured: number[] = [];
  for (let turn = 0; turn < TRIES; turn++) measured.push(await measure(turn));
  return median(measured);
};

async function found(page: Page, query: object): Promise<number> {
  const whole = { text: '', person: null, site: null, since: null, ...query };
  const { value, time } = await ask<{ ids: number[] }>(page, 'search', { query: whole });
  return time + (await ask(page, 'rows', { ids: value.ids.slice(0, 20) })).time;
}

/** The figures of the record as it is; keeps some more articles, those from `next` on. */
export async function measure(browser: ExtensionBrowser, page: Page, next: number): Promise<Figures> {
  const opened = await times(async () => {
    const start = performance.now();
    const other = await browser.newExtensionPage(recordPage);
    await until('the page', () =>
      other.evaluate(() => (document.querySelector('.search-view .help')?.textContent ?? '') !== ''),
    );
    const time = performance.now() - start;
    await other.close();
    return time;
  });
  const [often] = personName(0).toLowerCase().split(' ');
  const typed = [often!, often!.slice(0, 4), `${often} co`, 'baba', 'codi fe'];
  const search = await times((turn) => found(page, { text: typed[turn % typed.length]! }));
  const named = await ask<{ id: number }[]>(page, 'peopleNamed', { typed: personName(0) });
  const id = named.value[0]?.id ?? 0;
  const person = await times(
    async () => (await ask(page, 'person', { id })).time + (await found(page, { person: id })),
  );
  const keep = await times(
    async (turn) => (await ask(page, 'importArticles', { articles: [generatedArticle(next + turn)], people: [] })).time,
  );
  const start = await times(async () => {
    await browser.stopBackground();
    return (await ask(page, 'amount', null)).time;
  });
  return { page: opened, search, person, keep, start };
}
