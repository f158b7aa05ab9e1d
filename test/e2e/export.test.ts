import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Popup } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { documentLoader } from '../export/context';
import { clickOn, describeInBrowsers, openArticle, pasted, takeFile } from './stage';

const downloads = mkdtempSync(path.join(tmpdir(), 'on-record-saved-'));
afterAll(() => rmSync(downloads, { recursive: true }));

async function linkedData(text: string): Promise<string> {
  const quads = await jsonld.toRDF(JSON.parse(text), { documentLoader, safe: true });
  return quads.map(({ object }) => object.value).join();
}

const cited = (text: string): string => new Cite(text).data.map(({ title }) => title).join();

/** Every format with a reader of it, which gives what stands in it as one text. */
const formats: [name: string, read: (text: string) => string | Promise<string>][] = [
  ['Markdown', (text) => text],
  ['CSV', (text) => parse(text, { bom: true }).flat().join()],
  ['JSON', (text) => JSON.stringify(JSON.parse(text))],
  ['Web Annotation', linkedData],
  ['CSL', cited],
  ['BibTeX', cited],
  ['HTML', (text) => text],
  ['RIS', (text) => text.replace(/^N1 .*$/gm, '')],
  ['iCalendar', (text) => text.replaceAll('\r\n ', '')],
];
const citations = ['CSL', 'BibTeX', 'RIS'];
const title = 'Halden council votes to reopen harbour line after 31 years';

describeInBrowsers(
  'what the reader takes along',
  (stage) => {
    beforeAll(() => openArticle(stage));

    async function openList(): Promise<Popup> {
      const popup = await stage.browser.openPopup();
      await until('the list', () => popup.evaluate(() => document.querySelector('.item') !== null));
      return popup;
    }

    async function openExport(popup: Popup, format: string): Promise<void> {
      await clickOn(popup, '[role=tab]', 'Export');
      await until('the format', () =>
        popup.evaluate((name) => {
          const choices = [...document.querySelectorAll<HTMLElement>('.choice')];
          choices.find(({ textContent }) => textContent.startsWith(name))?.click();
          return choices.length > 0;
        }, format),
      );
    }

    const says = (popup: Popup, words: string) =>
      until(words, () =>
        popup.evaluate((said) => document.querySelector('.done')!.textContent.startsWith(said), words),
      );

    it('is copied, as far as it is filtered', async () => {
      const popup = await openList();
      await popup.evaluate(() => {
        const kinds = document.querySelectorAll('select')[1]!;
        kinds.value = 'mixed';
        kinds.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await openExport(popup, 'Markdown');
      await clickOn(popup, '.button', 'Copy');
      await says(popup, 'Copied');
      await popup.close();
      const text = await pasted(stage.page);
      expect(text).toContain('# Halden council');
      expect(text).toContain('a blank cheque written in the dark');
      expect(text).not.toContain('We have waited a generation');
    });

    it.each(formats)('is %s that its readers read, on the clipboard and in a file', async (name, read) => {
      const popup = await openList();
      await openExport(popup, name);
      await clickOn(popup, '.button', 'Copy');
      await says(popup, 'Copied');
      await clickOn(popup, '.button', 'Save');
      await says(popup, 'Saved');
      // Whoever has what they came for closes the popup.
      await popup.close();
      const copied = await pasted(stage.page);
      const saved = await takeFile(downloads);
      for (const text of [copied, saved]) {
        expect(await read(text)).toContain(title);
        if (!citations.includes(name)) expect(await read(text)).toContain('We have waited a generation');
      }
    });
  },
  { downloads },
);
