import { expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { cardText, describeInBrowsers, type MadePages, openArticle, openCard, paintedTexts, type Stage } from './stage';

const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

const mayor =
  'The mayor of Larnwick, Ada Finch, said on Tuesday that the harbour wall would be built again before the winter.';
const master = '“We start with the stones that the sea has left us,” said the harbour master, Olu Brandt.';
const fisher =
  'The fishermen are less hopeful. “The sea does not read plans,” said Tam Reid, who has fished here since 1988.';
const county = 'The county said in a statement that it would pay for half of the work and lend the town the rest.';
const stray = '“Nobody should paint this sentence at all,” said Mr Stray, who stands on every page of the site.';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wall to be built again</title>${head}</head><body>${body}</body></html>`;
const published = '<meta property="article:published_time" content="2025-01-14T18:00:00+00:00">';
const heading = '<h1>Wall to be built again</h1><p>By Mia de Groot, 14 January 2025</p>';
const article = (body: string, beside = ''): string => page(published, `<main>${heading}${body}</main>${beside}`);

const accelerated = page(
  '<link rel="canonical" href="https://courier.example/wall"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Wall to be built again","datePublished":"2025-01-14"}</script>',
  `<article>${heading}<amp-img alt="" width="600" height="400"></amp-img>${paragraphs(mayor, master)}<amp-ad width="300" height="250"></amp-ad>${paragraphs(fisher, county)}</article><amp-sidebar hidden>${stray}</amp-sidebar>`,
);

const consent = article(
  paragraphs(mayor, master, fisher, county),
  `<div class="consent" role="dialog" aria-modal="true">${paragraphs(stray, 'We and our 842 partners store information on a device, said the lawyer, and you may refuse.', stray)}<button>Accept</button></div>`,
);

const split = article(
  `<div class="article-body">${paragraphs(mayor, master)}</div><aside>${paragraphs(stray)}</aside><div class="article-body">${paragraphs(fisher, county)}</div>`,
);

const boxes = article(
  paragraphs(mayor, master, fisher, county) +
    `<div class="author-bio"><p>Mia de Groot covers the coast. ${stray}</p></div>` +
    `<div class="related-links"><h2>Related</h2><ul><li><a href="/1">${stray}</a></li><li><a href="/2">“Not this one either,” says a man of Larnwick</a></li></ul></div>`,
);

const pulled = article(
  `${paragraphs(mayor, master)}<blockquote class="pull-quote">“We start with the stones that the sea has left us”</blockquote>${paragraphs(fisher, county)}`,
);

const pages: Record<string, string> = {
  'made for phones (AMP)': accelerated,
  'with a dialog that asks for consent': consent,
  'whose body is split in two': split,
  'with an author’s box and related links': boxes,
  'with a pull quote': pulled,
};

const paged = (number: number, ...texts: string[]): string =>
  article(
    `${paragraphs(...texts)}<div class="pager"><a id="one" href="/paged/wall-1">1</a> <a id="two" href="/paged/wall-2">2</a></div>`,
  ).replace('<title>', `<title>Page ${number}: `);

const entry = (time: string, ...texts: string[]): string =>
  `<div class="post"><time datetime="2025-01-15T${time}:00Z">${time}</time>${paragraphs(...texts)}</div>`;
const live = article([entry('10:40', mayor, master), entry('09:15', fisher), entry('08:05', county)].join('')).replace(
  'Wall to be built again</h1>',
  'Wall to be built again: live</h1>',
);

const interview = article(
  paragraphs(
    'Erik Sandvold has measured the sea off Larnwick for forty years. He tells us why he was not surprised.',
    '<b>Mr Sandvold, when did you know that the wall would go?</b>',
    'In 2016. I wrote it down, and I was told that it was not the season for bad news.',
    '<b>What would you do now?</b>',
    'Build it lower. A low wall lets the big waves over and keeps its feet. “It is arithmetic,” my teacher said.',
  ),
);

const bakers = [
  'Bakers in Arn stopped work on Monday over the price of flour, which has doubled since the autumn, their guild said.',
  '“We bake at a loss,” said the baker Sven Aldo, whose family has had the shop since 1911.',
  'The mill said that it was sorry. Its owner, Grete Lohr, said that wheat had never been so dear.',
];
const story = (title: string, texts: string[]): string =>
  `<section class="story"><h1>${title}</h1><p>14 January 2025</p>${paragraphs(...texts)}</section>`;
const several = page(
  published,
  `<div>${story('Wall to be built again', [mayor, master, fisher, county])}${story('Bakers strike over flour', bakers)}</div>`,
);

const endless = page(
  published,
  `<div id="feed">${story('Wall to be built again', [mayor, master, fisher, county])}</div><div style="height: 200vh"></div>
<template>${story('Bakers strike over flour', bakers)}</template>
<script>addEventListener('scroll', () => document.querySelector('#feed').append(document.querySelector('template').content), { once: true });</script>`,
);

const addressOf = (index: number): string => `/makes/wall-${index}`;
const html =
  (text: string): MadePages[string] =>
  () => ({ body: text, headers: { 'content-type': 'text/html' } });
const made: MadePages = {
  ...Object.fromEntries(Object.values(pages).map((text, index) => [addressOf(index), html(text)])),
  '/paged/wall-1': html(paged(1, mayor, master, 'Nobody was hurt when the old one fell, the police said.')),
  '/paged/wall-2': html(paged(2, fisher, county, 'The work will be paid for by 2031, the county said.')),
  '/live/wall': html(live),
  '/interview/wall': html(interview),
  '/several/wall': html(several),
  '/endless/wall': html(endless),
};

const painted = async ({ page }: Stage): Promise<string> => (await paintedTexts(page)).join(' | ').replace(/\s+/g, ' ');

describeInBrowsers(
  'an article of another make',
  (stage) => {
    it.each(Object.keys(pages).map((what, index) => [what, addressOf(index)]))(
      'is painted, each statement once: %s',
      async (_what, address) => {
        await openArticle(stage, address!.slice(1));
        const text = await painted(stage);
        for (const words of ['stones that the sea has left us', 'does not read plans', 'pay for half of the work'])
          expect(text.split(words)).toHaveLength(2);
        expect(text).not.toMatch(/paint this sentence|Not this one either/);
      },
    );

    it('is painted page by page', async () => {
      await openArticle(stage, 'paged/wall-1');
      expect(await painted(stage)).toContain('stones that the sea has left us');
      await openArticle(stage, 'paged/wall-2');
      expect(await painted(stage)).toContain('does not read plans');
      expect(await painted(stage)).not.toContain('stones that');
    });

    it('gives the time of a live blog’s entry', async () => {
      await openArticle(stage, 'live/wall');
      await openCard(stage, 'pay for half of the work');
      expect(await cardText(stage)).toMatch(/15 Jan\w* 2025|Jan\w* 15, 2025/);
      expect(await cardText(stage)).toContain('live entry');
    });

    it('gives what is answered in an interview', async () => {
      await openArticle(stage, 'interview/wall');
      expect(await painted(stage)).toMatch(/It is arithmetic/);
      expect(await painted(stage)).not.toContain('when did you know');
    });

    it('is joined by another that is appended as the reader scrolls', async () => {
      await openArticle(stage, 'endless/wall');
      expect(await painted(stage)).not.toContain('We bake at a loss');
      await stage.page.evaluate(() => scrollTo(0, 600));
      await until('the second story', async () => (await painted(stage)).includes('We bake at a loss'));
      expect((await painted(stage)).split('does not read plans')).toHaveLength(2);
    });

    it('stands beside another on a page, and both are listed', async () => {
      await openArticle(stage, 'several/wall');
      await until('the second story', async () => (await painted(stage)).includes('We bake at a loss'));
      expect(await painted(stage)).toContain('does not read plans');
      const popup = await stage.browser.openPopup();
      const listed = await until('the list', async () => {
        const text = await popup.evaluate(() => document.body.textContent ?? '');
        return text.includes('We bake at a loss') && text;
      });
      expect(listed).toContain('does not read plans');
      await popup.close();
    });
  },
  { pages: made },
);
