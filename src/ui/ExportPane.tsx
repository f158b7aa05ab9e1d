import { useState } from 'preact/hooks';
import { counted, t, type MessageKey } from '../i18n/messages';
import type { TextFile } from './saveFile';

const exportFormats = ['markdown', 'html', 'csv', 'json', 'annotations', 'csl', 'bibtex', 'ris', 'calendar'] as const;
type ExportFormat = (typeof exportFormats)[number];

const formatKeys: Record<ExportFormat, MessageKey> = {
  markdown: 'exportMarkdown',
  html: 'exportHtml',
  csv: 'exportCsv',
  json: 'exportJson',
  annotations: 'exportAnnotations',
  csl: 'exportCsl',
  bibtex: 'exportBibtex',
  ris: 'exportRis',
  calendar: 'exportCalendar',
};

interface ExportPaneProps {
  /** How many statements would be exported. */
  count: number;
  write: (format: ExportFormat) => TextFile;
  copy: (text: string) => Promise<void>;
  save: (file: TextFile) => Promise<void>;
}

/** Takes the filtered statements along, to the clipboard or as a file. */
export function ExportPane({ count, write, copy, save }: ExportPaneProps) {
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [done, say] = useState('');
  const onCopy = (): void => {
    copy(write(format).text).then(
      () => say(t('exportCopied')),
      () => say(t('exportRefused')),
    );
  };
  const onSave = (): void => {
    const file = write(format);
    void save(file).then(() => say(t('exportSaved', file.name)));
  };
  return (
    <form class="export" onSubmit={(event) => event.preventDefault()}>
      <p>
        <strong>{counted('countStatements', count)}</strong> {t('exportHelp')}
      </p>
      <fieldset>
        <legend>{t('exportFormat')}</legend>
        {exportFormats.map((name) => (
          <label key={name} class="choice">
            <input type="radio" name="format" checked={name === format} onChange={() => setFormat(name)} />
            {t(formatKeys[name])}
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <button type="button" class="button primary" onClick={onCopy}>
          {t('exportCopy')}
        </button>
        <button type="button" class="button" onClick={onSave}>
          {t('exportSave')}
        </button>
      </div>
      <p class="done" role="status">
        {done}
      </p>
    </form>
  );
}
