import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { Naming } from '../../src/naming/Naming';
import { speak } from '../i18n/locale';

vi.mock('../../src/browser/i18n', async () => (await import('../i18n/locale')).browserI18n);

const keep = vi.fn<(speaker: string) => Promise<void>>();
const onCancel = vi.fn();
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const button = (label: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)!;

async function type(name: string): Promise<void> {
  const field = document.querySelector('input')!;
  field.value = name;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

beforeEach(() => {
  vi.resetAllMocks();
  keep.mockResolvedValue();
  speak('en', 'en-GB');
  render(null, document.body);
  render(<Naming quote="The bridge is safe" keep={keep} onCancel={onCancel} />, document.body);
});

test('asks for the name of who said a quotation, and keeps it once there is one', async () => {
  expect(document.querySelector('q')!.textContent).toBe('The bridge is safe');
  expect(document.activeElement).toBe(document.querySelector('input'));
  expect(button('Save').disabled).toBe(true);
  await type('  Cleo Ray ');
  button('Save').click();
  expect(keep.mock.calls).toEqual([['Cleo Ray']]);
});

test('tells where there is no room to keep it', async () => {
  keep.mockRejectedValue(new Error('Quota exceeded'));
  await type('Cleo Ray');
  button('Save').click();
  await settled();
  expect(document.querySelector('.unkept')!.textContent).toContain('could not be saved');
});

test('is left by button and by key', () => {
  button('Cancel').click();
  document.querySelector('input')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(onCancel).toHaveBeenCalledTimes(2);
});
