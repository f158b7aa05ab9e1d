import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { clickOn, describeInBrowsers, openArticle, pasted } from './stage';

const downloads = mkdtempSync(path.join(tmpdir(), 'on-record-saved-'));
afterAll(() => rmSync(downloads, { recursive: true }));

describeInBrowsers(
  'what the reader takes along',
  (stage) => {
    beforeAll(() => openArticle(stage));

    it('is copied, as far as it is filtered', async () => {
      const popup = await stage.browser.openPopup();
      await until('the list', () => popup.evaluate(() => document.querySelector('.item') !== null));
      await popup.evaluate(() => {
        const kinds = document.querySelectorAll('select')[1]!;
        kinds.value = 'mixed';
        kinds.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await clickOn(popup, '[role=tab]', 'Export');
      await clickOn(popup, '.button', 'Copy');
      await until('the word', () => popup.evaluate(() => document.body.innerText.includes('Copied to the clipboard')));
      await popup.close();
      const text = await pasted(stage.page);
      expect(text).toContain('# Halden council');
      expect(text).toContain('a blank cheque written in the dark');
      expect(text).not.toContain('We have waited a generation');
    });

    it('is saved as a file that a spreadsheet reads', async ({ skip }) => {
      skip(stage.browser.name === 'firefox', 'a driven Firefox loses some of the files that a popup saves');
      const popup = await stage.browser.openPopup();
      await clickOn(popup, '[role=tab]', 'Export');
      await clickOn(popup, '.choice', 'CSV');
      await clickOn(popup, '.button', 'Save');
      const file = await until(
        'the file',
        async () => readdirSync(downloads).find((name) => name.endsWith('.csv')) ?? null,
      );
      const bytes = await until('its end', async () => {
        const read = readFileSync(path.join(downloads, file), 'utf8');
        return read.endsWith('\n') && read;
      });
      const rows = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
      expect(rows.map(({ speaker }) => speaker)).toContain('Petra Solheim');
      expect(rows.every(({ title }) => title.startsWith('Halden council votes'))).toBe(true);
      rmSync(path.join(downloads, file));
      await popup.close();
    });
  },
  { downloads },
);
