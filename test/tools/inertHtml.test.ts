import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { withInertHtml } from '../../src/tools/inertHtml';

it.each(['a.innerHTML=b;', 'x&&(n.innerHTML=t.innerHTML),y', '$1.innerHTML=_.__html'])(
  'leaves no assignment in %s',
  (code) => {
    expect(withInertHtml(code)).not.toMatch(/innerHTML=[^=]/);
  },
);

it.each(['a.innerHTML==b', 'a.innerHTML', 'log(a.innerHTML)'])('leaves %s as it is', (code) => {
  expect(withInertHtml(code)).toBe(code);
});

it.each(['<p>one</p> two', ' <style>a{}</style><p>one', 'a &amp; b', ''])('makes the same nodes of %j', (html) => {
  const { window } = new JSDOM('<div></div>');
  const { document, DOMParser } = window;
  const [now, before] = [document.createElement('div'), document.createElement('div')];
  new Function('now', 'html', 'DOMParser', withInertHtml('now.innerHTML=html'))(now, html, DOMParser);
  before.innerHTML = html;
  expect(now.innerHTML).toBe(before.innerHTML);
});
