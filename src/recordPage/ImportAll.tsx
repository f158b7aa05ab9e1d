import { useState } from 'preact/hooks';
import { counted, formatNumber, t } from '../i18n/messages';
import { readRecordFile } from '../record/readFile';
import { importAll } from './importing';
import { Trouble } from './Trouble';

/** Brings a record in from a file; what is there already comes no second time. */
export function ImportAll({ onImported }: { onImported: () => void }) {
  const [said, say] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const load = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const record = readRecordFile(await file.text());
    input.value = '';
    if (!record) return say(t('recordBadFile'));
    try {
      const all = formatNumber(record.articles.length);
      const added = await importAll(record, (done) => say(t('recordProgress', formatNumber(done), all)));
      say(counted('recordImported', added));
    } catch (error) {
      setTrouble(String(error));
    }
    onImported();
  };
  return (
    <section>
      <h3>{t('recordImport')}</h3>
      <p class="help">{t('recordImportHelp')}</p>
      <label class="button">
        {t('recordChooseFile')}
        <input
          class="unseen"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void load(currentTarget)}
        />
      </label>
      <p role="status">{said}</p>
      <Trouble text={trouble} />
    </section>
  );
}
