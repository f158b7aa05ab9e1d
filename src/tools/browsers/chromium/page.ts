import type { Page as ChromiumPage } from 'playwright-core';
import type { Memory, Page } from '../browser';
import { expressionOf } from '../expression';
import { watchWork } from './work';

/** @param noteFront hears that the page was brought to the front. */
export function pageOf(page: ChromiumPage, noteFront: () => void): Page {
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load', timeout: 30_000 })),
    reload: async () => void (await page.reload({ waitUntil: 'load', timeout: 30_000 })),
    goBack: async () => void (await page.goBack({ waitUntil: 'load', timeout: 30_000 })),
    evaluate: (inside, argument) => page.evaluate(expressionOf(inside, argument)),
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    tap: (x, y) => tapOn(page, x, y),
    press: (key) => page.keyboard.press(key),
    paste: () => page.keyboard.press('ControlOrMeta+v'),
    rightClick: (x, y) => page.mouse.click(x, y, { button: 'right' }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    colorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    async bringToFront() {
      await page.bringToFront();
      noteFront();
    },
    memory: () => memoryOf(page),
    watchWork: () => watchWork(page),
    closedText: () => closedTextOf(page),
    screenshot: () => page.screenshot({ animations: 'disabled' }),
    close: () => page.close(),
  };
}

/** By the protocol, for playwright taps in contexts alone that have no mouse. */
async function tapOn(page: ChromiumPage, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

async function memoryOf(page: ChromiumPage): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** The part of the protocol's DOM.Node that is read. */
interface ProtocolNode {
  nodeType: number;
  nodeValue: string;
  shadowRootType?: string;
  shadowRoots?: ProtocolNode[];
  children?: ProtocolNode[];
}

async function closedTextOf(page: ChromiumPage): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const textOf = (node: ProtocolNode, inside: boolean): string =>
    [
      ...(inside && node.nodeType === 3 ? [node.nodeValue] : []),
      ...(node.shadowRoots ?? []).map((root) => textOf(root, inside || root.shadowRootType === 'closed')),
      ...(node.children ?? []).map((child) => textOf(child, inside)),
    ].join('');
  return textOf(root, false);
}
