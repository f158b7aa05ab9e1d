import { useRef, useState } from 'preact/hooks';
import { formatNumber, t, type MessageKey } from '../i18n/messages';
import { saveFile } from '../ui/saveFile';
import { type Format, formats, StoppedError, writeAll } from './exporting';
import { Trouble } from './Trouble';

const names: Record<Format, MessageKey> = {
  record: 'recordFormat',
  csv: 'exportCsv',
  markdown: 'exportMarkdown',
  annotations: 'exportAnnotations',
  csl: 'exportCsl',
  bibtex: 'exportBibtex',
  ris: 'exportRis',
};

/** Takes the whole record along as a file; it can be stopped. */
export function ExportAll({ articles }: { articles: number }) {
  const [format, setFormat] = useState<Format>('record');
  const [done, setDone] = useState<number | null>(null);
  const [said, say] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const stop = useRef(new AbortController());
  const save = async (): Promise<void> => {
    stop.current = new AbortController();
    say('');
    setDone(0);
    try {
      const { name, type, parts } = await writeAll(format, setDone, stop.current.signal);
      saveFile({ name, type, text: new Blob(parts) });
      say(t('exportSaved', name));
    } catch (error) {
      if (error instanceof StoppedError) say(t('recordStopped'));
      else setTrouble(String(error));
    }
    setDone(null);
  };
  return (
    <section>
      <h3>{t('recordExport')}</h3>
      <div class="choice-row">
        <select
          aria-label={t('exportFormat')}
          value={format}
          onChange={({ currentTarget }) => setFormat(currentTarget.value as Format)}
        >
          {formats.map((name) => (
            <option key={name} value={name}>
              {t(names[name])}
            </option>
          ))}
        </select>
        {done === null ? (
          <button type="button" class="button primary" disabled={articles === 0} onClick={() => void save()}>
            {t('exportSave')}
          </button>
        ) : (
          <>
            <progress max={articles} value={done} aria-label={t('recordExport')} />
            <button type="button" class="button" onClick={() => stop.current.abort()}>
              {t('recordStop')}
            </button>
          </>
        )}
      </div>
      <p role="status">{done === null ? said : t('recordProgress', formatNumber(done), formatNumber(articles))}</p>
      <Trouble text={trouble} />
    </section>
  );
}
