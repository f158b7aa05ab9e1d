import type { Key, Popup } from '../browser';
import { expressionOf } from '../expression';

/** What the protocol wants to know of a key beside its name. */
const keyCodes: Record<Key, { windowsVirtualKeyCode: number; text?: string }> = {
  Tab: { windowsVirtualKeyCode: 9 },
  Enter: { windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { windowsVirtualKeyCode: 27 },
  End: { windowsVirtualKeyCode: 35 },
  ArrowUp: { windowsVirtualKeyCode: 38 },
  ArrowDown: { windowsVirtualKeyCode: 40 },
  '/': { windowsVirtualKeyCode: 191, text: '/' },
};

/** Sends a command of the protocol to one target. */
export type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** What can be seen of a target, and done in it, by the protocol alone. */
export function viewOf(send: Send): Omit<Popup, 'close'> {
  const mouse = (type: string, x: number, y: number, button: string) =>
    send('Input.dispatchMouseEvent', { type, x, y, button, clickCount: 1 });
  const key = (type: string, name: Key) => send('Input.dispatchKeyEvent', { type, key: name, ...keyCodes[name] });
  return {
    async evaluate(inside, argument) {
      const expression = expressionOf(inside, argument);
      const said = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      const { result, exceptionDetails } = said as {
        result: { value: never };
        exceptionDetails?: { text: string; exception?: { description?: string } };
      };
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async click(x, y) {
      await mouse('mouseMoved', x, y, 'none');
      await mouse('mousePressed', x, y, 'left');
      await mouse('mouseReleased', x, y, 'left');
    },
    async press(name) {
      await key('keyDown', name);
      await key('keyUp', name);
    },
    async screenshot() {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
  };
}
