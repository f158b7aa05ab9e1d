import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Card, type CardActions } from '../../src/highlight/card';
import { cardText } from '../../src/highlight/cardText';
import type { Analysis, Article, Evidence, Statement } from '../../src/model';
import { evidenceSentence } from '../../src/ui/evidence';
import { speak } from '../i18n/locale';
import { untold } from '../untold';

vi.mock('../../src/browser/i18n', async () => (await import('../i18n/locale')).browserI18n);

const text = 'The bridge is safe, Ada Moss said on Friday.';
const article = { url: 'https://morning.example/bridge', text } as Article;
const statement: Statement = {
  id: 0,
  content: [[0, 18]],
  cue: [[29, 33]],
  source: [[20, 28]],
  kind: 'indirect',
  speakers: [0],
  confidence: 0.95,
  evidence: [
    { rule: 'reader.speaker', args: { speaker: 'Ada Moss' } },
    { rule: 'speaker.role', args: { mention: 'chief engineer', name: 'Ada Moss' } },
  ],
  date: { value: '2013-06-07', granularity: 'day', basis: 'stated', from: 'text', span: [34, 43], confidence: 0.9 },
};
const people = [
  { id: 0, name: 'Ada Moss', kind: 'person', role: 'chief engineer', mentions: [] },
  { id: 1, name: 'Ben Hale', kind: 'person', role: null, mentions: [] },
];
const analysis = (change: Partial<Statement> = {}): Analysis =>
  ({ speakers: people, statements: [{ ...statement, ...change }] }) as unknown as Analysis;

beforeEach(() => speak('en', 'en-GB'));

describe('cardText', () => {
  test('says who, how, when and how we know', () =>
    expect(cardText(article, analysis(), 0)).toEqual({
      speaker: 'Ada Moss',
      role: 'chief engineer',
      kind: 'Reported speech',
      cue: 'said',
      when: expect.stringContaining('7 June 2013'),
      certainty: 'Almost certainly right',
      how: [evidenceSentence(statement.evidence[0]!)],
      names: ['Ada Moss'],
      others: ['Ben Hale'],
    }));

  test.each<[how: string, cue: Statement['cue'], sentence: string]>([
    ['as it stands', [[29, 33]], 'The verb “said” introduces the words.'],
    ['by its dictionary form where the words are several', [[20, 33]], 'The verb “say” introduces the words.'],
  ])('names the verb %s', (_, cue, sentence) => {
    const evidence: Evidence[] = [{ rule: 'before.clause', args: { cue: 'say' } }];
    expect(cardText(article, analysis({ cue, evidence }), 0).how).toEqual([sentence]);
  });

  test('nobody known', () =>
    expect(cardText(article, analysis({ speakers: [], cue: [], date: untold, evidence: [] }), 0)).toMatchObject({
      speaker: 'Unknown speaker',
      role: null,
      cue: null,
      when: 'date not told',
      how: [],
      others: ['Ada Moss', 'Ben Hale'],
    }));

  test('a description that stands for a name is told once', () => {
    const speakers = [{ ...people[0]!, name: 'experts', role: 'Experts' }];
    expect(cardText(article, { ...analysis(), speakers } as Analysis, 0)).toMatchObject({
      speaker: 'experts',
      role: null,
    });
  });

  test('a colon is no reporting word', () =>
    expect(cardText({ ...article, text: ': '.repeat(40) }, analysis(), 0).cue).toBeNull());

  test('two speak jointly', () =>
    expect(cardText(article, analysis({ speakers: [0, 1] }), 0)).toMatchObject({
      speaker: 'Ada Moss and Ben Hale',
      role: null,
    }));
});

describe('Card', () => {
  const actions = {
    correctable: true as boolean,
    previous: null,
    next: vi.fn(),
    copyQuote: vi.fn(async () => true),
    copyLink: vi.fn(async () => false),
    others: 2,
    correct: vi.fn(),
    correctElsewhere: vi.fn(),
    notStatement: vi.fn(),
    undo: vi.fn(),
  } satisfies CardActions;
  const show = (corrected = false, words = cardText(article, analysis(), 0)): void => {
    render(null, document.body);
    render(
      <Card text={words} corrected={corrected} colour="#3169cc" scheme="light" actions={actions} />,
      document.body,
    );
  };
  const button = (label: string): HTMLButtonElement =>
    [...document.querySelectorAll('button')].find((it) => it.textContent === label || it.ariaLabel === label)!;
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  beforeEach(() => vi.clearAllMocks());

  test('is a dialog with the speaker’s name', () => {
    show();
    const card = document.querySelector('[role=dialog]')!;
    expect(card.ariaLabel ?? card.getAttribute('aria-label')).toBe('Ada Moss');
    expect(card.querySelector('h2')!.textContent).toBe('Ada Moss');
    expect(card.textContent).toContain('chief engineer');
    expect(card.textContent).toContain('Reported speech · Almost certainly right');
  });

  test.each([
    ['en', 'Reporting words: “said”'],
    ['de', 'Redeeinleitung: „said“'],
    ['fr', 'Mots introducteurs : « said »'],
    ['es', 'Palabras introductorias: «said»'],
    ['zh_CN', '引述用语：“said”'],
  ] as const)('quotes the cue as they do in %s', (locale, line) => {
    speak(locale, locale.replace('_', '-'));
    show();
    const lines = [...document.querySelectorAll('.line')].map(({ textContent }) => textContent.replace(/\s/g, ' '));
    expect(lines).toContain(line);
  });

  test('markup in a name stays text', () => {
    const name = '<img src=x onerror=alert(1)>';
    show(false, { ...cardText(article, analysis(), 0), speaker: name, role: name, cue: name });
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('h2')!.textContent).toBe(name);
  });

  test('steps where there is somewhere to go', () => {
    show();
    expect(button('Previous statement by Ada Moss').disabled).toBe(true);
    button('Next statement by Ada Moss').click();
    expect(actions.next).toHaveBeenCalledOnce();
  });

  test('says what reached the clipboard, and nothing where it did not', async () => {
    show();
    button('Copy statement').click();
    button('Copy link').click();
    await settled();
    expect(button('Copied')).toBeDefined();
    expect(button('Copy link')).toBeDefined();
  });

  async function askAndChoose(choice: string): Promise<void> {
    button('Correct …').click();
    await settled();
    const select = document.querySelector('select')!;
    select.value = [...select.options].find(({ text }) => text === choice)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  }

  test.each<[choice: string, action: 'correct' | 'notStatement', args: unknown[]]>([
    ['Ben Hale', 'correct', [{ is: 'saidBy', speaker: 'Ben Hale' }]],
    ['Not a statement', 'notStatement', []],
  ])('the reader puts it right: %s', async (choice, action, args) => {
    show();
    await askAndChoose(choice);
    expect(actions[action]).not.toHaveBeenCalled();
    button('Save').click();
    expect(actions[action].mock.calls).toEqual([args]);
  });

  test('the reader tells of anything else where the page does not see it: nothing is typed in a card', async () => {
    show();
    await askAndChoose('Somebody else, or something else …');
    expect(document.querySelector('input:not([type=checkbox]), textarea, [contenteditable]')).toBeNull();
    button('Save').click();
    expect(actions.correctElsewhere).toHaveBeenCalledOnce();
    expect(actions.correct).not.toHaveBeenCalled();
  });

  test('the reader thinks better of it', async () => {
    show();
    await askAndChoose('Ben Hale');
    button('Cancel').click();
    await settled();
    expect([button('Correct …') !== undefined, actions.correct.mock.calls.length]).toEqual([true, 0]);
  });

  test('nothing is put right where nothing can be kept', () => {
    actions.correctable = false;
    show();
    expect(button('Correct …')).toBeUndefined();
    actions.correctable = true;
  });

  test('a correction is shown as the reader’s own and can be undone', () => {
    show(true);
    expect(document.querySelector('.line')!.textContent).toBe('Reported speech · Your correction');
    button('Undo your correction').click();
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  test('the speaker’s other statements go along where the reader says so', async () => {
    show();
    await askAndChoose('Ben Hale');
    expect(document.querySelector('label')!.textContent).toContain('Also the other 2 statements of this speaker');
    document.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await settled();
    button('Save').click();
    expect(actions.correct.mock.calls).toEqual([[{ is: 'named', speaker: 'Ada Moss', name: 'Ben Hale' }]]);
  });
});
