import { paragraphs } from '../../../src/tools/speed/article';
import type { Served } from '../../../src/tools/browsers/serve';
import type { MadePages } from '../stage';
import { quote, script, story } from './story';

const served = (type: string, body: string, more: Record<string, string> = {}): Served => ({
  body,
  headers: { 'content-type': type, ...more },
});

const html = (body: string, policy: string): Served => served('text/html', body, { 'content-security-policy': policy });

const poison = '&lt;img src=x onerror="globalThis.poisoned=1"&gt;&lt;script&gt;poisoned=1&lt;/script&gt;';

function poisonedData(): string {
  const markup = '<img src=x onerror="globalThis.poisoned=1">';
  const data = {
    '@type': 'NewsArticle',
    headline: markup,
    author: [{ name: markup }, { name: 'javascript:poisoned=1' }, { name: 'x'.repeat(900_000) }],
    url: 'javascript:poisoned=1',
    publisher: { name: markup },
  };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<link rel="canonical" href="javascript:poisoned=1" /><script type="application/ld+json">${json}</script>`;
}

const megabyte = 1_048_576;

/** The poison once more, a megabyte of it in each place that is asked for title, authors, site and dates. */
function endlessData(): string {
  const long = `<img src=x onerror="globalThis.poisoned=1"> ${'Endless Name '.repeat(megabyte / 13)}`;
  const attribute = long.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const names = ['og:title', 'author', 'og:site_name', 'article:section', 'article:published_time', 'og:url'];
  const metas = names.map((name) => `<meta property="${name}" content="${attribute}" />`);
  const data = { '@type': 'NewsArticle', headline: long.slice(0, 400_000), author: { name: long.slice(0, 400_000) } };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `${metas.join('')}${'<meta name="author" content="Eve" />'.repeat(2_000)}<script type="application/ld+json">${json}</script>`;
}

/** All that our script could trip over, made to throw until the page has seen a highlight or three seconds are over. */
function breakPrototypes(): void {
  const { setTimeout: later, clearInterval: stop, setInterval: often, CSS: css } = globalThis;
  const { highlights } = css;
  const size = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(highlights), 'size')!.get!;
  const broken: [object, string, PropertyDescriptor][] = [];
  const victims = [Array, String, Map, Set, Promise, Node, Element, Document, EventTarget, MutationObserver, Range];
  const breakAll = (holder: object): void => {
    for (const name of Object.getOwnPropertyNames(holder)) {
      const before = Object.getOwnPropertyDescriptor(holder, name)!;
      if (name === 'constructor' || !before.configurable || typeof before.value !== 'function') continue;
      broken.push([holder, name, before]);
    }
  };
  for (const { prototype } of victims) breakAll(prototype);
  for (const holder of [JSON, Object.getPrototypeOf(highlights)]) breakAll(holder);
  const restore = (): void => {
    for (let i = 0; i < broken.length; i++) Object.defineProperty(broken[i]![0], broken[i]![1], broken[i]![2]);
  };
  const fail = (): never => {
    throw new Error('overridden');
  };
  for (let i = 0; i < broken.length; i++)
    Object.defineProperty(broken[i]![0], broken[i]![1], { configurable: true, writable: true, value: fail });
  const timer = often(() => {
    if (size.call(highlights) === 0) return;
    stop(timer);
    restore();
    (globalThis as { paintedAllTheSame?: boolean }).paintedAllTheSame = true;
  }, 10);
  later(restore, 10_000);
}

/** Puts the story into a form whose fields are called like everything that an element has. */
function clobberEverything(): void {
  addEventListener('DOMContentLoaded', () => {
    const article = document.querySelector('article')!;
    const byline = document.createElement('form');
    const around = document.createElement('form');
    byline.className = around.className = 'byline';
    around.setAttribute('role', 'article');
    byline.textContent = 'By Ines Lund';
    article.before(around);
    around.append(article);
    article.prepend(byline);
    const names: string[] = [];
    for (const name in around) names.push(name);
    for (const form of [byline, around]) {
      const fields = names.map((name) => {
        const field = document.createElement('fieldset');
        field.name = name;
        return field;
      });
      Element.prototype.append.apply(form, fields);
    }
  });
}

/** Rendered, 4,000 are too many for Chromium itself. */
function nest(): void {
  addEventListener('DOMContentLoaded', () => {
    const under = (depth: number): HTMLElement => {
      const outer = document.createElement('div');
      let inner: Element = outer;
      for (let i = 1; i < depth; i++) inner = inner.appendChild(document.createElement('div'));
      inner.append('deep');
      return outer;
    };
    const hidden = under(17_000);
    hidden.hidden = true;
    document.body.append(under(2_000), hidden);
  });
}

function manyNodes(): void {
  addEventListener('DOMContentLoaded', () => {
    const paragraph = document.body.appendChild(document.createElement('p'));
    for (let i = 0; i < 180_000; i++) paragraph.append(document.createTextNode('word '));
  });
}

/** Dates in the depth, each of which stands under 10,000 hidden elements. */
function datesInTheDeep(): void {
  addEventListener('DOMContentLoaded', () => {
    const outer = document.body.appendChild(document.createElement('div'));
    outer.hidden = true;
    let inner: Element = outer;
    for (let i = 1; i < 10_000; i++) inner = inner.appendChild(document.createElement('div'));
    for (let i = 0; i < 400; i++) inner.append(document.createElement('time'), '2 May 2024 ');
  });
}

function manyEmptyElements(): void {
  addEventListener('DOMContentLoaded', () => {
    const holder = document.createElement('div');
    holder.hidden = true;
    for (let i = 0; i < 500_000; i++) holder.append(document.createElement('i'));
    document.body.append(holder);
  });
}

/** For a second it puts copies in the place of all paragraphs, again and again. */
function replaceParagraphs(): void {
  addEventListener('load', () => {
    const timer = setInterval(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
    }, 15);
    setTimeout(() => clearInterval(timer), 1_000);
  });
}

function removeBody(): void {
  addEventListener('DOMContentLoaded', () => document.body.remove());
}

const fields = ['parentNode', 'childNodes', 'firstChild', 'nextSibling', 'getAttribute', 'localName', 'shadowRoot'];
const inputs = [
  ...fields,
  'ownerDocument',
  'isConnected',
  'nodeType',
  'nodeName',
  'textContent',
  'attributes',
  'matches',
];

/** Pages on which the story must be read, whatever else they do. */
export const readable: MadePages = {
  '/2024/nested-elements-19000': () => story({ head: script(nest) }),
  '/2024/dates-under-10000-elements': () => story({ head: script(datesInTheDeep) }),
  '/2024/clobbered-form': () =>
    story({
      before: `<form>${inputs.map((name) => `<input name="${name}" />`).join('')}`,
      after: '</form><img name="body" alt="" /><img name="querySelector" alt="" /><img name="createRange" alt="" />',
    }),
  '/2024/clobbered-groups': () =>
    story({
      before: `<form>${fields.map((name) => `<fieldset id="${name}">A name.</fieldset>`).join('')}`,
      after: '</form>',
    }),
  '/2024/clobbered-everything': () => story({ head: script(clobberEverything) }),
  '/2024/overridden-prototypes': () => story({ head: script(breakPrototypes) }),
  '/2024/replaced-paragraphs': () => story({ head: script(replaceParagraphs) }),
  '/2024/strict-policy': () =>
    html(story(), "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"),
  '/2024/sandboxed': () => html(story(), 'sandbox allow-scripts'),
  '/2024/sandboxed-frames': () =>
    story({
      after: `<iframe sandbox="" srcdoc="&lt;p>${'Framed. '.repeat(50)}&lt;/p>"></iframe><iframe sandbox="" src="/shop"></iframe>`,
    }),
  '/2024/xhtml': () => served('application/xhtml+xml', story()),
  '/2024/poisoned': () =>
    story({ head: poisonedData(), title: `Halden ${poison}`, byline: `By ${poison} and javascript:poisoned=1` }),
  '/2024/endless': () =>
    story({ head: endlessData(), byline: `<span hidden="">By ${'Endless Name '.repeat(megabyte / 13)}</span>` }),
  '/2024/unclosed-marks-160000': () => story({ after: `<p>${'“'.repeat(80_000)}</p><p>${'“ '.repeat(80_000)}</p>` }),
  '/2024/json-ld-of-10-mb': () =>
    story({
      head: `<script type="application/ld+json">{"@type":"NewsArticle","x":"${'y'.repeat(10_000_000)}"}</script>`,
    }),
  '/2024/script-of-10-mb': () =>
    story({ after: `<script type="application/json">"${'y'.repeat(10_000_000)}"</script>` }),
};

/** Pages too large to be read in time, which must be told and not tried. */
export const tooLarge: MadePages = {
  '/2024/ten-megabytes': () => story({ after: `<p>${paragraphs(40_000).join('</p><p>')}</p>`.repeat(40) }),
  '/2024/text-nodes-180000': () => story({ head: script(manyNodes) }),
  '/2024/white-space-of-20-mb': () => story({ after: `<p>${' '.repeat(20_000_000)}</p>` }),
  '/2024/empty-elements-500000': () => story({ head: script(manyEmptyElements) }),
  '/2024/elements-25000': () => story({ after: `<i>x</i>`.repeat(25_000) }),
  '/2024/paragraph-of-a-million': () => story({ after: `<p>${'The ship went on. '.repeat(60_000)}</p>` }),
};

/** Documents that are no article and must not upset anyone. */
export const noArticles: MadePages = {
  '/2024/drawing': () =>
    served(
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><text>“${quote},” said Petra Solheim.</text></svg>`,
    ),
  '/2024/plain-text': () => served('text/plain', `“${quote},” said Petra Solheim.\n\n`.repeat(20)),
  '/2024/no-body': () => story({ head: script(removeBody) }),
  '/2024/frameset': () => '<!doctype html><frameset><frame src="/shop"></frameset>',
  '/2024/empty': () => '',
};

/** Each way of writing that must be painted letter by letter. */
export const oddLetters = {
  'soft hyphens': 'We have wai\u00ADted a gene\u00ADration',
  'zero-width spaces': 'We have\u200B waited\u200B a generation',
  'non-breaking spaces': 'We\u00A0have waited a\u00A0generation',
  'emoji and what joins them': 'We have waited 👩‍🚀🏳️‍🌈 a generation',
  'combining marks': 'We have wai\u0301ted a ge\u0308ne\u0301ration',
  'letters from right to left': 'We have waited שלום עולם a generation',
  'private-use letters': 'We have waited \uE001\uF8FF a generation',
  'nested inline elements': 'We <b>have <i>wai</i>ted</b> a<span> gen</span>eration',
};

export const odd: MadePages = Object.fromEntries(
  Object.values(oddLetters).map((words, i) => [
    `/2024/odd-${i}`,
    () => story({ said: `“${words}, and no longer,” Mayor Petra Solheim said after the vote on Monday.` }),
  ]),
);
