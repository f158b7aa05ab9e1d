import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writeBackup } from '../../src/options/backup';
import { Options } from '../../src/options/Options';
import type { Correction } from '../../src/settings/corrections';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { saveFile } from '../../src/ui/saveFile';
import { speak } from '../i18n/locale';
import { click, draw, enter, find, textsOf } from '../ui/draw';

vi.mock('../../src/browser/i18n', async () => (await import('../i18n/locale')).browserI18n);
vi.mock('../../src/ui/saveFile');

/** A store that remembers, and tells who watches. */
function storeOf<Value>(initial: Value) {
  const store = {
    value: initial,
    listener: (value: Value): void => void value,
    load: async () => store.value,
    save: async (value: Value) => void (store.value = value),
    watch: (listener: (value: Value) => void) => void (store.listener = listener),
  };
  return store;
}

const correction: Correction = {
  url: 'https://a.example/',
  quote: 'It rains.',
  verdict: { is: 'saidBy', speaker: 'Ada' },
};
let settings = storeOf<Settings>(defaultSettings);
let corrections = storeOf<Correction[]>([correction]);
const onHelp = vi.fn();
const eraseAll = vi.fn(async () => undefined);
const commands = [
  { name: 'next', description: 'Go on', keys: 'Alt+J' },
  { name: 'back', description: 'Go back', keys: '' },
];
const keys = { load: vi.fn(), onChange: vi.fn() };

async function open(initial: Partial<Settings> = {}): Promise<HTMLElement> {
  settings = storeOf<Settings>({ ...defaultSettings, ...initial });
  corrections = storeOf<Correction[]>([correction]);
  const root = await draw(
    <Options settings={settings} corrections={corrections} keys={keys} eraseAll={eraseAll} onHelp={onHelp} />,
  );
  await act(async () => void (await Promise.resolve()));
  return root;
}

const labelled = (root: ParentNode, label: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('label.choice, button')].find(({ textContent }) =>
    textContent.startsWith(label),
  );
  if (!found) throw new Error(`Nothing is labelled ${label}`);
  return found.querySelector('input') ?? found;
};

const changes: [label: string, change: Partial<Settings>][] = [
  ['Only on sites I choose', { run: 'chosen' }],
  ['Only when I click', { run: 'click' }],
  ['Highlight statements on the page', { highlights: false }],
  ['Reported speech', { kinds: ['direct', 'mixed'] }],
  ['Only likely ones', { minConfidence: 0.7 }],
  ['Show every statement', { minConfidence: 0 }],
  ['As in the text', { order: 'reading' }],
  ['For green blindness', { palette: 'deuteranopia' }],
  ['For red blindness', { palette: 'protanopia' }],
  ['For blue blindness', { palette: 'tritanopia' }],
  ['Open the card on a click', { card: 'click' }],
  ['Open the card with keys', { card: 'key' }],
  ['Open no card', { card: 'never' }],
  ['Count the statements', { badge: false }],
  ['Keep every article of sites', { record: 'chosen' }],
  ['Keep every article that is read', { record: 'everywhere' }],
];

beforeEach(() => {
  vi.clearAllMocks();
  keys.load.mockResolvedValue(commands);
  speak('en', 'en');
});

describe('settings', () => {
  test.each(changes)('%s', async (label, change) => {
    const root = await open();
    await click(labelled(root, label));
    expect(settings.value).toEqual({ ...defaultSettings, ...change });
  });

  test('covers every setting', () => {
    const covered = new Set([
      ...changes.flatMap(([, change]) => Object.keys(change)),
      'sitesOn',
      'sitesOff',
      'recordSites',
    ]);
    expect([...covered].sort()).toEqual(Object.keys(defaultSettings).sort());
  });

  test('shows a kind again in its place', async () => {
    const root = await open({ kinds: ['indirect'] });
    await click(labelled(root, 'Direct quotation'));
    expect(settings.value.kinds).toEqual(['direct', 'indirect']);
  });

  test('says what could not be kept, until something can be', async () => {
    const root = await open();
    const told = (): string => find(root, '.unkept').textContent;
    const { save } = settings;
    settings.save = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    await click(labelled(root, 'Only when I click'));
    await vi.waitFor(() => expect(told()).toBe('That could not be saved. The browser may have no room left for it.'));
    expect((labelled(root, 'Only when I click') as HTMLInputElement).checked).toBe(false);
    settings.save = save;
    await click(labelled(root, 'Only when I click'));
    await vi.waitFor(() => expect(told()).toBe(''));
  });

  test('takes over what is changed elsewhere', async () => {
    const root = await open();
    await act(() => settings.listener({ ...defaultSettings, run: 'click' }));
    expect((labelled(root, 'Only when I click') as HTMLInputElement).checked).toBe(true);
  });
});

describe('site lists', () => {
  const add = async (root: HTMLElement, typed: string): Promise<void> => {
    await enter(find<HTMLInputElement>(root, '.sites input'), typed);
    await act(() => void find(root, '.sites form').dispatchEvent(new Event('submit', { cancelable: true })));
  };

  test.each([
    ['example.org', 'example.org'],
    ['  www.Example.org ', 'example.org'],
    ['https://news.example.org/a?b', 'news.example.org'],
  ])('%j is added as %s', async (typed, site) => {
    await add(await open(), typed);
    expect(settings.value.sitesOff).toEqual([site]);
  });

  test.each(['not a site', 'notasite!!', 'https://*.example.org/'])('%j is refused with a word', async (typed) => {
    const root = await open();
    await add(root, typed);
    expect([settings.value.sitesOff, find(root, '.sites [role=alert]').textContent]).toEqual([
      [],
      'This is not the address of a site.',
    ]);
  });

  test('a site is added once and taken away', async () => {
    const root = await open({ sitesOff: ['a.example', 'b.example'] });
    await add(root, 'a.example');
    await click(find(root, 'button[aria-label="Remove b.example"]'));
    expect(settings.value.sitesOff).toEqual(['a.example']);
  });

  test('sites that are on are listed where only those are read', async () => {
    const root = await open({ run: 'chosen', sitesOn: ['a.example'] });
    expect(textsOf(root, '.sites h2')).toEqual(['Sites where it is on', 'Sites where it is off']);
  });
});

describe('the keyboard', () => {
  test('each command is told with its keys', async () => {
    const root = await open();
    expect(textsOf(root, '.keys dl > div')).toEqual(['Go onAlt+J', 'Go backno keys yet']);
  });

  test('keys are chosen in the browser, and read again on coming back', async () => {
    const root = await open();
    await click(labelled(root, 'Change keys'));
    expect(keys.onChange).toHaveBeenCalledOnce();
    keys.load.mockResolvedValue([{ name: 'next', description: 'Go on', keys: 'F6' }]);
    await act(async () => void window.dispatchEvent(new Event('focus')));
    expect(textsOf(root, '.keys dl > div')).toEqual(['Go onF6']);
  });
});

describe('stored data', () => {
  const choose = async (root: HTMLElement, text: string): Promise<void> => {
    const input = find<HTMLInputElement>(root, 'input[type=file]');
    Object.defineProperty(input, 'files', { value: [{ text: async () => text }], configurable: true });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  };
  const said = (root: HTMLElement): string => find(root, '.data > [role=status]').textContent;

  test('corrections are listed and taken back', async () => {
    const root = await open();
    expect(textsOf(root, '.corrections li')).toEqual(['It rains.Said by Ada · https://a.example/']);
    await click(find(root, '.corrections button'));
    expect(corrections.value).toEqual([]);
  });

  test('all is exported', async () => {
    await click(labelled(await open(), 'Export all'));
    const [file] = vi.mocked(saveFile).mock.calls[0];
    expect(file.text).toBe(writeBackup({ settings: defaultSettings, corrections: [correction] }));
  });

  test('all is imported', async () => {
    const root = await open();
    await choose(root, writeBackup({ settings: { ...defaultSettings, badge: false }, corrections: [] }));
    expect([settings.value.badge, corrections.value, said(root)]).toEqual([false, [], 'Imported.']);
  });

  test('a file of another kind changes nothing', async () => {
    const root = await open();
    await choose(root, '{"bookmarks":[]}');
    expect([settings.value, corrections.value]).toEqual([defaultSettings, [correction]]);
    expect(said(root)).toBe('This file holds no data of On Record. Nothing was changed.');
  });

  test('all is erased only after asking', async () => {
    const root = await open();
    await click(labelled(root, 'Erase all'));
    expect(eraseAll).not.toHaveBeenCalled();
    await click(find(root, '.sure .danger'));
    expect(eraseAll).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(said(root)).toBe('Erased.'));
  });

  test('and not at all on second thought', async () => {
    const root = await open();
    await click(labelled(root, 'Erase all'));
    await click(labelled(find(root, '.sure'), 'Keep'));
    expect([eraseAll.mock.calls.length, root.querySelector('.sure')]).toEqual([0, null]);
  });
});
