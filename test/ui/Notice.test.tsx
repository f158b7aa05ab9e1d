import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Refusal } from '../../src/model';
import { Notice } from '../../src/ui/Notice';
import { refusalKeys } from '../../src/ui/refusals';
import { locales, speak } from '../i18n/locale';
import { click, draw, find, textsOf } from './draw';
import { notices } from './gallery/states';

vi.mock('../../src/browser/i18n', async () => (await import('../i18n/locale')).browserI18n);

describe.each(locales)('notices in %s', (locale) => {
  beforeEach(() => speak(locale, locale));
  test.each(notices)('%s says what it is', async (name) => {
    const root = await draw(<Notice name={name} actions={[]} />);
    expect(find(root, '[role=status] h1').textContent.length).toBeGreaterThan(2);
    expect(textsOf(root, 'p')).toHaveLength(1);
  });
});

describe.each(locales)('a page that is refused, in %s,', (locale) => {
  beforeEach(() => speak(locale, locale));
  test('says why in one sentence, another for each reason', async () => {
    const told = await Promise.all(
      (Object.keys(refusalKeys) as Refusal[]).map(async (refusal) =>
        textsOf(await draw(<Notice name="notArticle" refusal={refusal} actions={[]} />), 'p'),
      ),
    );
    const sentences = told.flat();
    expect(new Set(sentences).size).toBe(told.length);
    expect(sentences.filter((sentence) => (sentence.match(/[.。](?:\s|$)/g) ?? []).length !== 1)).toEqual([]);
  });
});

test('a notice offers what helps', async () => {
  const run = vi.fn();
  const root = await draw(<Notice name="unread" actions={[{ label: 'Read it', run }]} />);
  await click(find(root, 'button.primary'));
  expect(run).toHaveBeenCalledOnce();
});
