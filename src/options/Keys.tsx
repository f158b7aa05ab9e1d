import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/messages';

/** A command with the keys it has now; none: an empty text. */
export interface CommandKeys {
  name: string;
  /** In the reader's language. */
  description: string;
  keys: string;
}

export interface KeysProps {
  load: () => Promise<CommandKeys[]>;
  /** Shows where the browser lets the reader choose them. */
  onChange: () => void;
}

/** What can be done with the keyboard, and where its keys are chosen. */
export function Keys({ load, onChange }: KeysProps) {
  const [commands, setCommands] = useState<CommandKeys[]>([]);
  useEffect(() => {
    const read = (): void => void load().then(setCommands);
    read();
    // The reader may come back from choosing others.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [load]);
  return (
    <section class="keys">
      <h2>{t('optionsKeys')}</h2>
      <dl>
        {commands.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('keysNone')}</dd>
          </div>
        ))}
      </dl>
      <p class="help">{t('keysHelp')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onChange}>
          {t('keysChange')}
        </button>
      </div>
    </section>
  );
}
