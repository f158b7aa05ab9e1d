import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Evidence } from '../../src/model';
import type { Entry, ItemRef, Reading } from '../../src/ui/entries';
import type { ItemActions } from '../../src/ui/itemActions';
import { Reader } from '../../src/ui/Reader';
import type { Correction } from '../../src/settings/corrections';
import { speak } from '../i18n/locale';
import { click, draw, enter, find, press, textsOf } from './draw';
import { harbour, unquoted } from './readings';

vi.mock('../../src/browser/i18n', async () => (await import('../i18n/locale')).browserI18n);

const actions = {
  jump: vi.fn(),
  copy: vi.fn<ItemActions['copy']>(async () => true),
  correct: vi.fn(async () => undefined),
  undo: vi.fn(),
};
const onJumpToDate = vi.fn();
const onOrder = vi.fn();
const onUndo = vi.fn();
const exportPane = vi.fn((entries: Entry[]) => <p class="exported">{entries.length}</p>);

interface Options {
  readings?: Reading[];
  order?: 'speaker' | 'reading';
  minConfidence?: number;
  inView?: ItemRef[];
  corrections?: Correction[];
}

const reader = ({
  readings = [harbour],
  order = 'speaker',
  minConfidence = 0,
  inView = [],
  corrections = [],
}: Options = {}) => (
  <Reader
    readings={readings}
    isCut={false}
    shown={{ kinds: ['direct', 'mixed', 'indirect'], minConfidence }}
    order={order}
    inView={inView}
    pageTitle="Tab title"
    host="ledger.example"
    onOrder={onOrder}
    actions={actions}
    onJumpToDate={onJumpToDate}
    corrections={corrections}
    onUndo={onUndo}
    onOptions={vi.fn()}
    exportPane={exportPane}
  />
);

const names = (root: ParentNode): string[] => textsOf(root, '.group h2 .name');
const words = (root: ParentNode): string[] => textsOf(root, '.item .words');
const search = (root: ParentNode) => find<HTMLInputElement>(root, 'input[type=search]');
const select = (root: ParentNode, label: string) => find<HTMLSelectElement>(root, `select[aria-label="${label}"]`);
const button = (root: ParentNode, label: string) =>
  [...root.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent === label)!;
const tab = (root: ParentNode, label: string) =>
  [...root.querySelectorAll<HTMLElement>('[role=tab]')].find(({ textContent }) => textContent.startsWith(label))!;

describe('Reader', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    speak('en', 'en-GB');
  });

  test('heads the list with site, headline, authors and dates', async () => {
    const root = await draw(reader());
    expect(textsOf(root, '.masthead .site, .masthead h1, .masthead li')).toEqual([
      'The Port Ellis Ledger · 11 March 2026',
      'Harbour council votes to keep the night ferry',
      'By Maya Brandt and Leo van der Velde',
      expect.stringMatching(/^Published 11 March 2026/),
      'Updated 12 March 2026',
    ]);
  });

  test.each([
    ['the same moment', '2026-03-11T06:40+01:00', 'time', 1],
    ['the same minute', '2026-03-11T06:40:31+01:00', 'time', 1],
    ['its day alone', '2026-03-11', 'day', 1],
    ['a later time', '2026-03-11T09:15+01:00', 'time', 2],
  ] as const)(
    'tells an update only where it tells more than the publication: %s',
    async (_, value, granularity, told) => {
      const meta = { ...harbour.analysis.meta, modified: { value, granularity, from: { where: '', text: '' } } };
      const root = await draw(reader({ readings: [{ ...harbour, analysis: { ...harbour.analysis, meta } }] }));
      const times = textsOf(root, '.masthead time');
      expect(times).toHaveLength(told);
      expect(times.filter((time) => value.includes('T') && !time.endsWith('UTC+1'))).toEqual([]);
    },
  );

  test('folds what stands above a list that is scrolled, and unfolds it at the beginning', async () => {
    const root = await draw(reader());
    const list = find<HTMLElement>(root, '.list');
    const scrollTo = async (scrollTop: number, scrollHeight: number): Promise<boolean> => {
      Object.defineProperties(list, {
        scrollTop: { value: scrollTop, configurable: true },
        scrollHeight: { value: scrollHeight, configurable: true },
        clientHeight: { value: 300, configurable: true },
      });
      list.dispatchEvent(new Event('scroll'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      return find(root, 'main').classList.contains('folded');
    };
    expect(await scrollTo(10, 2_000)).toBe(false);
    expect(await scrollTo(120, 2_000)).toBe(true);
    expect(await scrollTo(20, 2_000)).toBe(true);
    expect(await scrollTo(0, 2_000)).toBe(false);
    expect(await scrollTo(120, 450)).toBe(false);
  });

  test('marks what is searched for', async () => {
    const root = await draw(reader());
    await enter(search(root), 'ferry');
    const marks = textsOf(root, '.item .words mark');
    expect(marks.length).toBeGreaterThan(0);
    expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['ferry']));
  });

  test('counts what the settings hide', async () => {
    const root = await draw(reader({ minConfidence: 0.9 }));
    expect(textsOf(root, '.list .hidden')).toEqual(['3 more, unsure, are hidden.  Settings']);
    expect(textsOf(await draw(reader()), '.list .hidden')).toEqual([]);
  });

  test('lists speakers to choose from by how much each says', async () => {
    const options = textsOf(await draw(reader()), 'select[aria-label="Speaker"] option').slice(1);
    const counts = options.map((option) => Number(/\((\d+)\)$/.exec(option)?.[1]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(options[0]).toBe('Ines Okafor (2)');
  });

  test('falls back to the tab’s title and the host', async () => {
    const meta = { ...harbour.analysis.meta, title: null, site: null };
    const root = await draw(reader({ readings: [{ ...harbour, analysis: { ...harbour.analysis, meta } }] }));
    expect(textsOf(root, '.masthead .site, .masthead h1')).toEqual(['ledger.example · 11 March 2026', 'Tab title']);
  });

  test('tells the shares of quoted words in words', async () => {
    const shares = textsOf(await draw(reader()), '.shares li');
    expect(shares).toEqual(['Ines Okafor 57%', 'Tomasz Lindqvist 33%', 'Northway 11%']);
  });

  test('lists one speaker’s alone by their share, and says so', async () => {
    const root = await draw(reader());
    await click(find(root, '.shares button'));
    expect(words(root)).toHaveLength(2);
    expect(find(root, '.shown').textContent).toContain('2 of 6 statements · Ines Okafor');
    await click(find(root, '.shares [aria-pressed=true]'));
    expect(words(root)).toHaveLength(6);
  });

  test('groups by speaker, the most quoted first', async () => {
    const root = await draw(reader());
    expect(names(root)).toEqual([
      'Ines Okafor',
      'Tomasz Lindqvist',
      'Northway',
      'Institute for Coastal Transport',
      'a senior official',
    ]);
    expect(textsOf(root, '.group h2 .count')[0]).toBe('2');
  });

  test('says kind, when and certainty of each statement', async () => {
    const root = await draw(reader({ order: 'reading' }));
    expect(textsOf(root.querySelectorAll('.item')[1], '.facts span')).toEqual([
      'Partly quoted',
      'March 2026',
      'Likely right',
    ]);
  });

  test('keeps the order of the text where that is chosen, and names the speakers', async () => {
    const root = await draw(reader({ order: 'reading' }));
    expect(textsOf(root, '.item .speaker')).toEqual([
      'Ines Okafor',
      'Northway',
      'Institute for Coastal Transport',
      'Tomasz Lindqvist',
      'a senior official',
      'Ines Okafor',
    ]);
  });

  test('passes the choice of order on', async () => {
    await enter(select(await draw(reader()), 'Order'), 'reading');
    expect(onOrder).toHaveBeenCalledWith('reading');
  });

  test.each([
    ['words of the statement', 'ferry shop', ['Tomasz Lindqvist']],
    ['the speaker’s name', 'okafor', ['Ines Okafor']],
    ['a role', 'FISHERMAN', ['Tomasz Lindqvist']],
    ['nothing there', 'submarine', []],
  ])('searches as one types: %s', async (_, typed, found) => {
    const root = await draw(reader());
    await enter(search(root), typed);
    expect(names(root)).toEqual(found);
  });

  test('says how many of how many match, and shows all again', async () => {
    const root = await draw(reader());
    await enter(search(root), 'ferry shop');
    expect(find(root, '.shown').textContent).toContain('1 of 6 statements');
    await click(find(root, '.shown button'));
    expect(words(root)).toHaveLength(6);
  });

  test('filters by speaker and kind', async () => {
    const root = await draw(reader());
    await enter(select(root, 'Speaker'), '0:0');
    expect(words(root)).toHaveLength(2);
    await enter(select(root, 'Kind'), 'mixed');
    expect(words(root)).toHaveLength(1);
  });

  test.each([
    ['unsure', 3],
    ['unnamed', 1],
    ['undated', 5],
    ['number', 2],
  ])('shows a fact-checker what to look at first: %s', async (trait, found) => {
    const root = await draw(reader());
    await enter(select(root, 'To be checked'), trait);
    expect(words(root)).toHaveLength(found);
    expect(find(root, '.shown').textContent).toContain(`${found} of 6 statements · `);
  });

  test('hides what the settings hide', async () => {
    expect(words(await draw(reader({ minConfidence: 0.9 })))).toHaveLength(3);
    const root = await draw(reader({ minConfidence: 1 }));
    expect(find(root, '.notice h1').textContent).toBe('Every statement is hidden');
  });

  test('says that nobody is quoted, and still lists the dates', async () => {
    const root = await draw(reader({ readings: [unquoted] }));
    expect(find(root, '.notice h1').textContent).toBe('Nobody is quoted here');
    await click(tab(root, 'Dates'));
    expect(words(root)).toHaveLength(8);
  });

  test('jumps to a statement and says so', async () => {
    const root = await draw(reader({ order: 'reading' }));
    await click(root.querySelectorAll<HTMLElement>('.item')[2]);
    await click(button(root, 'Show on the page'));
    expect(actions.jump).toHaveBeenCalledWith(expect.objectContaining({ ref: { reading: 0, item: 2 } }));
    expect(textsOf(root, '[role=status]').at(-1)).toBe(
      'Now in view on the page: the line has lost money every year since 2009',
    );
  });

  test('marks what the page shows', async () => {
    const root = await draw(reader({ order: 'reading', inView: [{ reading: 0, item: 3 }] }));
    expect(textsOf(root, '.item[aria-current] .speaker')).toEqual(['Tomasz Lindqvist']);
  });

  test('puts the dates in order of time, then durations and repetitions', async () => {
    const root = await draw(reader());
    await click(tab(root, 'Dates'));
    expect(textsOf(root, '.item .speaker')).toEqual([
      '1970s',
      '2009',
      'March 2026',
      '10 March 2026',
      '2027',
      'autumn 2027',
      '10 p.m.',
      'every year',
    ]);
    await click(root.querySelectorAll<HTMLElement>('.item')[1]);
    expect(onJumpToDate).toHaveBeenCalledWith({ reading: 0, item: 4 });
  });

  test('plots the dates that have a place in time, each by name, as one stop for the Tab key', async () => {
    const root = await draw(reader());
    await click(tab(root, 'Dates'));
    expect(find(root, '.timeline figcaption').textContent).toBe('6 of 8 dates have a place in time');
    const dots = [...root.querySelectorAll<HTMLElement>('.dot')];
    expect(dots.map((dot) => [dot.getAttribute('aria-label'), dot.tabIndex])).toEqual([
      ['1970s', 0],
      ...['2009', 'March 2026', '10 March 2026', '2027', 'autumn 2027'].map((name) => [name, -1]),
    ]);
    dots[0]!.focus();
    await press(dots[0]!, 'ArrowRight');
    expect([document.activeElement, dots[0]!.tabIndex]).toEqual([dots[1], -1]);
    await click(dots[1]!);
    expect(onJumpToDate).toHaveBeenCalledWith({ reading: 0, item: 4 });
    expect(textsOf(root, '.tick')).toEqual(expect.arrayContaining(['published', '10 years before', '1 year after']));
  });

  test('marks the date in its sentence', async () => {
    const root = await draw(reader());
    await click(tab(root, 'Dates'));
    expect(find(root, '.item .words').textContent).toMatch(/^“A ferry is not a shop,” replied .* since the 1970s\.$/);
    expect(find(root, '.item mark').textContent).toBe('the 1970s');
  });

  test('says of a correction that it is the reader’s own', async () => {
    const [first, ...others] = harbour.analysis.statements;
    const evidence: Evidence[] = [{ rule: 'reader.speaker', args: { speaker: 'Ines Okafor' } }];
    const statements = [{ ...first, evidence }, ...others];
    const root = await draw(reader({ readings: [{ ...harbour, analysis: { ...harbour.analysis, statements } }] }));
    expect(textsOf(find(root, '.item'), '.facts span').at(-1)).toBe('Your correction');
  });

  test.each([
    ['beneath the list', [harbour], 6],
    ['where nothing else is left', [unquoted], 0],
  ])('shows what the reader has put right, the last step first, to be taken back: %s', async (_, readings, left) => {
    const url = harbour.article.url;
    const corrections: Correction[] = [
      { url, quote: 'It never rains.', verdict: { is: 'notStatement' } },
      { url, quote: 'It snows.', verdict: { is: 'saidOn', date: '2026-03' } },
    ];
    const root = await draw(reader({ readings, corrections }));
    expect(root.querySelectorAll('.item')).toHaveLength(left);
    expect(textsOf(root, '.removed .words')).toEqual(['March 2026 It snows.', 'Not a statement It never rains.']);
    await click(find(root, '.removed button'));
    expect(onUndo).toHaveBeenCalledWith(corrections[1]);
  });

  describe('a statement that is opened', () => {
    const open = async (item = 1): Promise<HTMLElement> => {
      const root = await draw(reader({ order: 'reading' }));
      await click(root.querySelectorAll<HTMLElement>('.item')[item]!);
      return root;
    };
    const field = (root: ParentNode, label: string) => {
      const { htmlFor } = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label)!;
      return find<HTMLInputElement>(root, `[id="${htmlFor}"]`);
    };

    test('tells the sentence around, when, and how we know', async () => {
      const root = await open();
      expect(find(root, '.item[aria-expanded=true] .speaker').textContent).toBe('Northway');
      expect(find(root, '.details .context').textContent).toMatch(
        /^Ferry operator Northway had asked .* weeknights\.$/,
      );
      expect(textsOf(root, '.details > p').slice(1)).toEqual([
        'March 2026, stated',
        'Reporting words: “arguing”',
        'The verb “arguing” introduces the words.',
      ]);
    });

    test('is the only one, and closes with Escape', async () => {
      const root = await open();
      await click(root.querySelectorAll<HTMLElement>('.item')[3]!);
      expect(textsOf(root, '[aria-expanded=true] .speaker')).toEqual(['Tomasz Lindqvist']);
      await press(find(root, '.details button'), 'Escape');
      expect(root.querySelector('.details')).toBeNull();
    });

    test('is copied', async () => {
      const root = await open();
      await click(button(root, 'Copy'));
      await vi.waitFor(() => expect(button(root, 'Copied')).toBeDefined());
      expect(actions.copy).toHaveBeenCalledWith(expect.objectContaining({ ref: { reading: 0, item: 1 } }), 'plain');
      for (const label of ['Copy formatted', 'Copy citation', 'Report a mistake']) await click(button(root, label));
      expect(actions.copy.mock.calls.map(([, form]) => form)).toEqual(['plain', 'formatted', 'citation', 'report']);
    });

    test('is put right: speaker with the others, kind, date and words', async () => {
      const root = await open(0);
      await click(button(root, 'Correct …'));
      await enter(field(root, 'Said by'), 'Northway');
      await click(find<HTMLInputElement>(root, '.corrector input[type=checkbox]'));
      await enter(field(root, 'Kind'), 'mixed');
      await enter(field(root, 'Said on'), '2026-03');
      await click(find(root, 'button[aria-label="Begin one word later"]'));
      await click(button(root, 'Save'));
      expect(actions.correct.mock.calls[0]).toEqual([
        expect.objectContaining({ ref: { reading: 0, item: 0 } }),
        [
          { is: 'named', speaker: 'Ines Okafor', name: 'Northway' },
          { is: 'ofKind', kind: 'mixed' },
          { is: 'saidOn', date: '2026-03' },
          {
            is: 'worded',
            words: {
              before: 'lasted until midnight.\n\n“Nobody ',
              parts: [
                'on the island should have to plan a hospital visit around a timetable,”',
                '“We looked at every other saving first.”',
              ],
            },
          },
        ],
      ]);
    });

    test('refuses what is no date, and takes a name that is typed', async () => {
      const root = await open();
      await click(button(root, 'Correct …'));
      await enter(field(root, 'Said on'), '2026-02-31');
      expect([button(root, 'Save').matches(':disabled'), find(root, '.corrector .trouble').id]).toEqual([
        true,
        field(root, 'Said on').getAttribute('aria-describedby'),
      ]);
      await enter(field(root, 'Said on'), '2026-03');
      await enter(field(root, 'Said by') as unknown as HTMLSelectElement, '\n');
      await enter(find<HTMLInputElement>(root, 'input[aria-label=Name]'), ' Northway Ltd ');
      await click(button(root, 'Save'));
      expect(actions.correct.mock.calls[0]).toEqual([expect.anything(), [{ is: 'saidBy', speaker: 'Northway Ltd' }]]);
    });

    test('goes back to its button where the reader thinks better of it', async () => {
      const root = await open();
      await click(button(root, 'Correct …'));
      await press(find(root, '.corrector select'), 'Escape');
      await vi.waitFor(() => expect(document.activeElement).toBe(button(root, 'Correct …')));
      expect(actions.correct).not.toHaveBeenCalled();
    });
  });

  test('exports what is filtered', async () => {
    const root = await draw(reader());
    await enter(search(root), 'okafor');
    await click(tab(root, 'Export'));
    expect(find(root, '.exported').textContent).toBe('2');
  });

  test('shows several articles of a page', async () => {
    const root = await draw(reader({ readings: [harbour, harbour] }));
    expect(words(root)).toHaveLength(12);
    expect(names(root).filter((name) => name === 'Ines Okafor')).toHaveLength(2);
    expect(textsOf(root, 'h2.article')).toHaveLength(2);
  });
});

describe('the keyboard', () => {
  const focused = (): string => document.activeElement?.querySelector('.speaker')?.textContent ?? '';

  test('goes from the search through the list and back', async () => {
    const root = await draw(reader({ order: 'reading' }));
    search(root).focus();
    await press(search(root), 'ArrowDown');
    expect(focused()).toBe('Ines Okafor');
    await press(document.activeElement as HTMLElement, 'ArrowDown');
    expect(focused()).toBe('Northway');
    await press(document.activeElement as HTMLElement, 'End');
    await press(document.activeElement as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe([...root.querySelectorAll('.item')].at(-1));
    await press(document.activeElement as HTMLElement, 'Home');
    await press(document.activeElement as HTMLElement, 'ArrowUp');
    expect(document.activeElement).toBe(search(root));
  });

  test('has one stop a list, which is where the reader was last', async () => {
    const root = await draw(reader({ order: 'reading' }));
    const stops = (): number[] =>
      [...root.querySelectorAll<HTMLElement>('.item')].flatMap(({ tabIndex }, at) => (tabIndex === 0 ? [at] : []));
    expect(stops()).toEqual([0]);
    root.querySelectorAll<HTMLElement>('.item')[0]!.focus();
    await press(document.activeElement as HTMLElement, 'ArrowDown');
    await click(document.activeElement as HTMLElement);
    expect(stops()).toEqual([1]);
    await press(find(root, '.details button'), 'ArrowDown');
    expect(stops()).toEqual([2]);
    await enter(search(root), 'senior');
    expect(stops()).toEqual([0]);
  });

  test('empties the search with Escape', async () => {
    const root = await draw(reader());
    await enter(search(root), 'okafor');
    await press(search(root), 'Escape');
    expect([search(root).value, words(root).length]).toEqual(['', 6]);
  });

  test('searches with a slash, from the dates too', async () => {
    const root = await draw(reader());
    await click(tab(root, 'Dates'));
    await press(root.querySelector<HTMLElement>('.item')!, '/');
    await vi.waitFor(() => expect(document.activeElement).toBe(search(root)));
  });

  test('chooses tabs with the arrows, around the ends', async () => {
    const root = await draw(reader());
    await press(tab(root, 'Statements'), 'ArrowLeft');
    expect(tab(root, 'Export').getAttribute('aria-selected')).toBe('true');
    await press(tab(root, 'Export'), 'ArrowRight');
    expect(tab(root, 'Statements').tabIndex).toBe(0);
  });
});
