import { beforeEach, describe, expect, test } from 'vitest';
import { groundOf } from '../../src/highlight/ground';

const ground = (html: string): string => {
  document.body.innerHTML = html;
  return groundOf(document.body.querySelector('p')!);
};

describe('groundOf', () => {
  beforeEach(() => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  test.each([
    ['<p>plain</p>', 'light'],
    ['<p style="background: #111">own</p>', 'dark'],
    ['<div style="background: #111"><p>inherited</p></div>', 'dark'],
    ['<div style="background: #111"><p style="background: #fff">nearest</p></div>', 'light'],
    ['<div style="background: #111"><p style="background: rgba(255, 255, 255, 0.1)">glass</p></div>', 'dark'],
    ['<div style="background: #fff"><p style="background: rgba(0, 0, 0, 0.9)">smoke</p></div>', 'dark'],
    ['<div style="background: #ff0"><p>yellow</p></div>', 'light'],
    ['<div style="background: #00f"><p>blue</p></div>', 'dark'],
    ['<p style="background-image: url(night.jpg); color: #fff">photograph</p>', 'dark'],
    ['<p style="background-image: url(snow.jpg); color: #000">photograph</p>', 'light'],
  ])('%s is %s', (html, expected) => expect(ground(html)).toBe(expected));

  test('the ground of the page', () => {
    document.documentElement.style.background = '#181818';
    expect(ground('<p>text</p>')).toBe('dark');
  });

  test('where nothing is painted, the text tells the canvas', () => {
    expect(ground('<p style="color: #eee">text</p>')).toBe('dark');
    expect(ground('<p style="color: #111">text</p>')).toBe('light');
  });

  test('through a shadow root', () => {
    document.body.innerHTML = '<div style="background: #111"></div>';
    const root = document.body.firstElementChild!.attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    expect(groundOf(root.querySelector('p')!)).toBe('dark');
  });
});
