import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, browserNames } from '../../src/tools/browsers/browser';
import { bundlePageCode } from '../../src/tools/pages/bundle';
import type { PageReading } from '../../src/tools/pages/entry';
import { openVisitor, type Visitor } from '../../src/tools/pages/visit';

const first = 'The swing bridge at Halden will be closed for two summers, the port authority said late on Tuesday.';
const second = '“Ships pay our wages,” said the harbour master, Olu Brandt. “Somebody has to make up the difference.”';
const third = 'The county would publish a study of its own in July, a spokeswoman said, and declined to name a figure.';
const stray = '“Nobody should read this,” said a machine that was not asked, and it said so on every page of the site.';

const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const page = (head: string, body: string, attributes = ''): string =>
  `<!doctype html><html lang="en"><head><title>Bridge to close</title><meta property="article:published_time" content="2024-05-14"><style>${head}</style></head>` +
  `<body ${attributes}><main><h1>Bridge to close</h1><p>14 May 2024</p>${body}</main></body></html>`;

const escaped = (html: string): string => html.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Pages that hold the three paragraphs, in a way that only a live page tells. */
const pages: Record<string, string> = {
  'text that a style sheet hides': page(
    '.more { display: none }',
    paragraphs(first, second, third) + `<div class="more">${paragraphs(stray)}</div>`,
  ),
  'a paragraph that is not visible': page(
    '.x { visibility: hidden }',
    paragraphs(first, second) + `<p class="x">${stray}</p>` + paragraphs(third),
  ),
  'wrappers without a box': page(
    '.w { display: contents }',
    `<div class="w">${paragraphs(first, second, third)}</div>`,
  ),
  'a body that is hidden until it is loaded': page(
    '@keyframes start { from { visibility: hidden } } body { animation: start 60s steps(1, end) 0s 1 normal both }',
    paragraphs(first, second, third),
  ),
  'a body that is not laid out yet': page(
    '.loading { display: none }',
    paragraphs(first, second, third) + `<p style="display: none">${stray}</p>`,
    'class="loading"',
  ),
  'an open shadow root': page(
    '',
    `<story-body><template shadowrootmode="open">${paragraphs(first, second, third)}</template></story-body>`,
  ),
  'slotted paragraphs': page(
    '',
    `<story-body><template shadowrootmode="open"><div><slot></slot></div></template>${paragraphs(first, second, third)}</story-body>`,
  ),
  'a frame of the same origin': page('', `<iframe srcdoc="${escaped(paragraphs(first, second, third))}"></iframe>`),
  'a custom element in a line': page(
    'x-name { display: inline }',
    paragraphs(first, second.replace('Olu Brandt', '<x-name>Olu Brandt</x-name>'), third),
  ),
};

describe.each(browserNames)('a page as %s shows it', (name: BrowserName) => {
  let visitor: Visitor;
  let code: string;
  beforeAll(async () => {
    code = await bundlePageCode(new URL('../../src/tools/pages/entry.ts', import.meta.url));
    visitor = await openVisitor(name);
  });
  afterAll(() => visitor.close());

  it.each(Object.keys(pages))('is read: %s', async (what) => {
    await visitor.visit('https://courier.example/local/bridge-to-close-12', Buffer.from(pages[what]!), code);
    const { body, mapped } = await visitor.evaluate<PageReading>('onRecordBench.read()');
    expect(body).toBe([first, second, third].join('\n\n'));
    expect(mapped).toBe(1);
  });
});
