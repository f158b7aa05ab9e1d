import { ownVersion } from '../browser/lifecycle';
import { formatted } from '../export/html';
import { json } from '../export/json';
import { reference } from '../export/reference';
import { rowsOf } from '../export/rows';
import type { ExportSource } from '../export/source';
import { t } from '../i18n/messages';
import type { Entry, Reading } from '../ui/entries';
import type { CopyForm } from '../ui/itemActions';
import { wording } from '../ui/words';

function sourceOf({ article, analysis }: Reading, { statement }: Entry): ExportSource {
  const { meta, speakers } = analysis;
  return { article, meta, speakers, statements: [statement], accessed: new Date().toISOString(), wording };
}

function write(source: ExportSource, form: CopyForm): Promise<void> {
  const [row] = rowsOf(source);
  const { clipboard } = navigator;
  switch (form) {
    case 'plain':
      return clipboard.writeText(row!.attributed);
    case 'citation':
      return clipboard.writeText(reference(source));
    case 'report':
      return clipboard.writeText(`${t('extensionName')} ${ownVersion()}\n${json([source])}`);
    case 'formatted': {
      const blob = (text: string, type: string): Blob => new Blob([text], { type });
      const html = blob(formatted(source).join(''), 'text/html');
      return clipboard.write([
        new ClipboardItem({ 'text/html': html, 'text/plain': blob(row!.attributed, 'text/plain') }),
      ]);
    }
  }
}

/** Copies a statement; resolves to whether it reached the clipboard. */
export const copyStatement = (reading: Reading, entry: Entry, form: CopyForm): Promise<boolean> =>
  write(sourceOf(reading, entry), form).then(
    () => true,
    () => false,
  );
