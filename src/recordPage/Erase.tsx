import { useState } from 'preact/hooks';
import { askRecord } from '../browser/ask';
import { t } from '../i18n/messages';
import type { Scope } from '../record/scope';
import { Trouble } from './Trouble';

interface EraseProps {
  what: string;
  help?: string;
  /** Null where it is not told yet what. */
  scope: Scope | null;
  onErased?: () => void;
}

/** Erases after a second question. */
export function Erase({ what, help, scope, onErased }: EraseProps) {
  const [sure, ask] = useState(false);
  const [said, say] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const erase = (): void => {
    ask(false);
    if (!scope) return;
    askRecord('erase', { scope }).then(
      () => {
        say(t('dataErased'));
        onErased?.();
      },
      (error: Error) => setTrouble(error.message),
    );
  };
  return (
    <div class="erase">
      <button type="button" class="button danger" disabled={!scope} onClick={() => ask(true)}>
        {what}
      </button>
      {sure && (
        <div class="sure" role="alertdialog" aria-label={what}>
          <p>
            {help} {t('recordEraseSure')}
          </p>
          <div class="actions">
            <button type="button" class="button danger" onClick={erase}>
              {what}
            </button>
            <button type="button" class="button" ref={focusOnce} onClick={() => ask(false)}>
              {t('dataKeep')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
      <Trouble text={trouble} />
    </div>
  );
}

/** A reference that stays the same from drawing to drawing. */
const focusOnce = (button: HTMLElement | null): void => button?.focus();
