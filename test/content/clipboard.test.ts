import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../src/content/clipboard';

const writeText = vi.fn();
/** jsdom has neither a clipboard nor commands; this one dispatches the event as browsers do. */
const setData = vi.fn();
const execCommand = vi.fn(() => {
  const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData: { setData } });
  return document.body.dispatchEvent(event);
});
Object.assign(document, { execCommand });
const secure = (is: boolean): void => {
  vi.stubGlobal('isSecureContext', is);
  vi.stubGlobal('navigator', is ? { clipboard: { writeText } } : {});
};

afterEach(() => vi.clearAllMocks());

test('on https pages by the clipboard', async () => {
  secure(true);
  writeText.mockResolvedValue(undefined);
  expect(await copyText(document, 'words')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('words');
  expect(execCommand).not.toHaveBeenCalled();
});

test.each([
  ['on http pages', () => secure(false)],
  [
    'where the clipboard is refused',
    () => {
      secure(true);
      writeText.mockRejectedValue(new Error('denied'));
    },
  ],
])('%s by the event of copying, which the page does not get', async (_, prepare) => {
  prepare();
  const page = vi.fn();
  document.body.addEventListener('copy', page, { once: true });
  expect(await copyText(document, 'words')).toBe(true);
  expect(setData).toHaveBeenCalledWith('text/plain', 'words');
  expect(page).not.toHaveBeenCalled();
});

test('says where nothing was copied', async () => {
  secure(false);
  execCommand.mockImplementationOnce(() => false);
  expect(await copyText(document, 'words')).toBe(false);
});
