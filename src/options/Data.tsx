import { useState } from 'preact/hooks';
import { t } from '../i18n/messages';
import { saveFile } from '../ui/saveFile';
import { readBackup, type Stored, writeBackup } from './backup';
import { Corrections } from './Corrections';

interface DataProps extends Stored {
  onChange: (stored: Partial<Stored>) => void;
  onErase: () => Promise<void>;
}

/** Everything stored: listed, exported, imported, erased. */
export function Data({ settings, corrections, onChange, onErase }: DataProps) {
  const [said, say] = useState('');
  const [sure, ask] = useState(false);
  const save = (): void =>
    saveFile({ name: 'on-record-data.json', type: 'application/json', text: writeBackup({ settings, corrections }) });
  const load = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const stored = readBackup(await file.text());
    if (stored) onChange(stored);
    say(t(stored ? 'dataImported' : 'dataBadFile'));
    input.value = '';
  };
  const erase = async (): Promise<void> => {
    await onErase();
    ask(false);
    say(t('dataErased'));
  };
  return (
    <section class="data">
      <h2>{t('optionsData')}</h2>
      <p class="help">{t('dataHelp')}</p>
      <h3>{t('dataCorrections')}</h3>
      <Corrections corrections={corrections} onChange={(changed) => onChange({ corrections: changed })} />
      <div class="actions">
        <button type="button" class="button" onClick={save}>
          {t('dataExport')}
        </button>
        <label class="button">
          {t('dataImport')}
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void load(currentTarget)}
          />
        </label>
        <button type="button" class="button" onClick={() => ask(true)}>
          {t('dataErase')}
        </button>
      </div>
      {sure && (
        <div class="sure" role="alertdialog" aria-label={t('dataErase')}>
          <p>{t('dataEraseSure')}</p>
          <div class="actions">
            <button type="button" class="button danger" onClick={() => void erase()}>
              {t('dataErase')}
            </button>
            <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => ask(false)}>
              {t('dataKeep')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
