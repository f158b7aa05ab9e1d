import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ExportPane } from '../../src/ui/ExportPane';
import { speak } from '../i18n/locale';
import { click, draw, find } from './draw';

vi.mock('../../src/browser/i18n', async () => (await import('../i18n/locale')).browserI18n);

const write = vi.fn((format: string) => ({ name: `ferry.${format}`, type: 'text/plain', text: `as ${format}` }));
const copy = vi.fn(async (text: string) => void text);
const save = vi.fn(async () => undefined);

const button = (root: HTMLElement, label: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label)!;

describe('ExportPane', () => {
  let root: HTMLElement;
  beforeEach(async () => {
    vi.clearAllMocks();
    speak('en', 'en');
    root = await draw(<ExportPane count={3} write={write} copy={copy} save={save} />);
  });
  const said = (): string => find(root, '[role=status]').textContent;

  test('says how many statements it takes', () => expect(root.textContent).toContain('3 statements'));

  const formats = ['markdown', 'html', 'csv', 'json', 'annotations', 'csl', 'bibtex', 'ris', 'calendar'];
  test.each(formats)('copies %s', async (format) => {
    await click(root.querySelectorAll<HTMLElement>('input')[formats.indexOf(format)]);
    await click(button(root, 'Copy'));
    expect(copy).toHaveBeenCalledWith(`as ${format}`);
    await vi.waitFor(() => expect(said()).toBe('Copied to the clipboard.'));
  });

  test('saves a file and says its name', async () => {
    await click(button(root, 'Save as a file'));
    expect(save).toHaveBeenCalledWith({ name: 'ferry.markdown', type: 'text/plain', text: 'as markdown' });
    await vi.waitFor(() => expect(said()).toBe('Saved as ferry.markdown.'));
  });

  test('says when the browser refuses', async () => {
    copy.mockRejectedValueOnce(new Error('no'));
    await click(button(root, 'Copy'));
    await vi.waitFor(() => expect(said()).toBe('The browser did not allow that.'));
  });
});
