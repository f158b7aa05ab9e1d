import { expect, test } from 'vitest';
import { readPage } from '../../src/article/read';
import { atOnce } from '../../src/steps';
import { readPageDates } from '../../src/dates/page/read';
import { readMeta } from '../../src/metadata/read';

const URL_OF_PAGE = 'https://www.larnwickpost.example/harbour/pier';

const BODY = `<p>The pier at Larnwick will be closed for a year, the harbour office said on Monday, after divers had found
  that six of its piles were hollow.</p>
  <p>“We had hoped for a better answer,” the harbour master said. “But the sea does not hope with us, and so we close.”</p>
  <p>The ferry will sail from the fish dock, she added, and the stalls on the pier are to move to the square.</p>`;

/** What is told of a page with these lines between its headline and its text. */
function told(lines: string, head = '', lang = 'en') {
  document.documentElement.lang = lang;
  document.head.innerHTML = `<title>Pier closed for a year</title>${head}`;
  document.body.innerHTML = `<main><h1>Pier closed for a year</h1>${lines}${BODY}</main>`;
  const { candidates, articles } = atOnce(readPage(document, URL_OF_PAGE));
  const article = articles[0]?.article ?? { url: URL_OF_PAGE, text: '', blocks: [], candidates };
  const { published, modified } = readPageDates(article.candidates, URL_OF_PAGE);
  return [readMeta(article).authors, published?.value ?? null, modified?.value ?? null];
}

type Told = [authors: string[], published: string | null, modified: string | null];

test.each<[lines: string, told: Told]>([
  ['<p class="meta">Ines Lund, 14 May 2024</p>', [['Ines Lund'], '2024-05-14', null]],
  ['<div>Ines Lund | 14 May 2024 | 6 min read</div>', [['Ines Lund'], '2024-05-14', null]],
  ['<p>Ines Lund and Pia Rask · May 14, 2024</p>', [['Ines Lund', 'Pia Rask'], '2024-05-14', null]],
  ['<p>14 May 2024 – Ines Lund, Carrow</p>', [['Ines Lund'], '2024-05-14', null]],
  [
    '<div><span>Tomas Brandt</span> <span>in Carrow</span> · <span>Updated 3 June 2024, 18:05</span> · <span>First published 2 June 2024</span></div>',
    [['Tomas Brandt'], '2024-06-02', '2024-06-03T18:05'],
  ],
  [
    '<div class="byline">By <a href="/a">Ines Lund</a>, political editor, and <a href="/b">Pia Rask</a> in Velmouth</div><p>2 June 2024</p>',
    [['Ines Lund', 'Pia Rask'], '2024-06-02', null],
  ],
  [
    '<address><a rel="author" href="/a">Oda Quist</a></address><time datetime="2024-02-29T07:30:00+01:00">29 Feb</time>',
    [['Oda Quist'], '2024-02-29T07:30:00+01:00', null],
  ],
  ['<p>Carrow, 14 May 2024</p>', [[], '2024-05-14', null]],
  ['<p>Tuesday, 14 May 2024</p>', [[], '2024-05-14', null]],
  // A change is no publication.
  ['<p>Last Updated | 14 May 2024</p>', [[], null, '2024-05-14']],
  ['<p>Harbour News | 14 May 2024</p>', [[], '2024-05-14', null]],
])('of lines at the headline: %s', (lines, expected) => expect(told(lines)).toEqual(expected));

test.each<[lang: string, lines: string, told: Told]>([
  [
    'de',
    '<p>Von Jens Ohlert | Stand: 12.03.2024, 17:45 Uhr | Veröffentlicht am 11.03.2024, 09:10 Uhr</p>',
    [['Jens Ohlert'], '2024-03-11T09:10', '2024-03-12T17:45'],
  ],
  [
    'fr',
    '<p>Par Claire Aubin, publié le 3 août 2024 à 07h15, mis à jour le 4 août 2024 à 10h30</p>',
    [['Claire Aubin'], '2024-08-03T07:15', '2024-08-04T10:30'],
  ],
  [
    'es',
    '<p>Por Lucía Ferrán</p><p>Publicado: 7 dic 2023 - 05:30 CET. Actualizado: 8 dic. 2023 13:05h</p>',
    [['Lucía Ferrán'], '2023-12-07T05:30+01:00', '2023-12-08T13:05'],
  ],
  [
    'it',
    '<p>di Marta Serra</p><p>21 gennaio 2024 alle 11:05, aggiornato il 22 gennaio 2024 alle 9:40</p>',
    [['Marta Serra'], '2024-01-21T11:05', '2024-01-22T09:40'],
  ],
  [
    'pt',
    '<p>Por Rui Tavorra — 9 de outubro de 2023, 20h41. Atualizado em 10/10/2023 08h12</p>',
    [['Rui Tavorra'], '2023-10-09T20:41', '2023-10-10T08:12'],
  ],
  [
    'nl',
    '<p>Door Sanne Kuipers</p><p>5 mei 2024 om 16:20, laatst bijgewerkt 6 mei 2024 om 08:05</p>',
    [['Sanne Kuipers'], '2024-05-05T16:20', '2024-05-06T08:05'],
  ],
  [
    'zh',
    '<p>发布时间：2024年5月14日 10:32　更新时间：2024年5月14日 18:05</p>',
    [[], '2024-05-14T10:32', '2024-05-14T18:05'],
  ],
  [
    'ja',
    '<p>公開 2024年5月14日 7時30分　更新 2024年5月15日 21時05分</p>',
    [[], '2024-05-14T07:30', '2024-05-15T21:05'],
  ],
])('in another language: %s, %s', (lang, lines, expected) => expect(told(lines, '', lang)).toEqual(expected));

test.each<[lines: string, told: Told]>([
  [
    '<p>By <a>INES LUND</a> and <a>PIA RASK FOR POSTONLINE</a></p><p><b>Published:</b> 17:40 BST, 3 October 2024 | <b>Updated:</b> 19:02 BST, 3 October 2024</p>',
    [['INES LUND', 'PIA RASK'], '2024-10-03T17:40+01:00', '2024-10-03T19:02+01:00'],
  ],
  [
    '<div>Oct. 3, 2024, 5:40 PM EDT / Updated Oct. 3, 2024, 7:02 PM EDT</div><div>By Ines Lund</div>',
    [['Ines Lund'], '2024-10-03T17:40-04:00', '2024-10-03T19:02-04:00'],
  ],
  [
    '<div>By Ines Lund, Pia Rask and Oda Quist, Post Staff</div><div>Updated 4:12 PM EDT, Thu October 3, 2024</div>',
    [['Ines Lund', 'Pia Rask', 'Oda Quist'], null, '2024-10-03T16:12-04:00'],
  ],
  [
    '<p>By INES LUND and PIA RASK</p><p>10/13/2024 05:40 PM EDT</p>',
    [['INES LUND', 'PIA RASK'], '2024-10-13T17:40-04:00', null],
  ],
  ['<p>Thu Oct 03 2024 - 17:40</p><p>By Ines Lund</p>', [['Ines Lund'], '2024-10-03T17:40', null]],
  [
    '<p>Updated - October 03, 2024 05:40 pm IST - HALDEN</p><p>Published - October 02, 2024 11:20 pm IST</p>',
    [[], '2024-10-02T23:20', '2024-10-03T17:40'],
  ],
  ['<p>By Ines Lund, chief reporter</p><p>3rd Oct 2024, 5:40pm</p>', [['Ines Lund'], '2024-10-03T17:40', null]],
  ['<p>Words by Ines Lund. Pictures by Pia Rask</p><p>October 2024</p>', [['Ines Lund'], null, null]],
  ['<p>by Ines Lund | Oct 3, 2024 | News | 0 comments</p>', [['Ines Lund'], '2024-10-03', null]],
  ['<p>Ines Lund Thursday, October 3, 2024 at 5:40 p.m.</p>', [['Ines Lund'], '2024-10-03T17:40', null]],
  [
    '<p>Posted Thu 3 Oct 2024 at 5:40am, updated Thu 3 Oct 2024 at 9:15am</p>',
    [[], '2024-10-03T05:40', '2024-10-03T09:15'],
  ],
  ['<p>2024-10-03 17:40:12</p><p>Source: Post Agency</p>', [[], '2024-10-03T17:40:12', null]],
  ['<p>3 October 2024 Last updated at 17:40 GMT</p>', [[], '2024-10-03', '2024-10-03T17:40Z']],
  ['<p>First published on Thu 3 Oct 2024 17.40 BST</p>', [[], '2024-10-03T17:40+01:00', null]],
  ['<p>Story by Ines Lund • 3h • 4 min read</p>', [['Ines Lund'], null, null]],
  ['<p>By Ines Lund, Local Democracy Reporter @ineslund</p><p>3rd October</p>', [['Ines Lund'], null, null]],
])('in the manner of many papers: %s', (lines, expected) => expect(told(lines)).toEqual(expected));

test('an author whom the page’s data only point to', () => {
  const graph = {
    '@graph': [
      { '@type': 'WebPage', '@id': '/pier' },
      {
        '@type': 'NewsArticle',
        author: { '@id': '#mara' },
        datePublished: '2024-05-14',
        publisher: { '@id': '#post' },
      },
      { '@type': 'Person', '@id': '#mara', name: 'Mara Dunn' },
      { '@type': 'Organization', '@id': '#post', name: 'The Larnwick Post' },
    ],
  };
  const head = `<script type="application/ld+json">${JSON.stringify(graph)}</script>`;
  expect(told('', head)).toEqual([['Mara Dunn'], '2024-05-14', null]);
});
