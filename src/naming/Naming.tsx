import { useState } from 'preact/hooks';
import { t } from '../i18n/messages';
import { Unkept } from '../ui/Unkept';

interface NamingProps {
  quote: string;
  /** Rejects where the name cannot be kept. */
  keep: (speaker: string) => Promise<void>;
  onCancel: () => void;
}

/** Asks who said a quotation, in a window of ours: what is typed in a page, the page can see. */
export function Naming({ quote, keep, onCancel }: NamingProps) {
  const [name, setName] = useState('');
  const [isUnkept, setUnkept] = useState(false);
  const speaker = name.trim();
  const save = (event: Event): void => {
    event.preventDefault();
    if (speaker) keep(speaker).catch(() => setUnkept(true));
  };
  return (
    <form class="naming" onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
      <q>{quote}</q>
      <input
        ref={focusOnce}
        type="text"
        maxLength={200}
        aria-label={t('cardName')}
        placeholder={t('cardName')}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div class="actions">
        <button type="submit" class="button" disabled={!speaker}>
          {t('cardSave')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cardCancel')}
        </button>
      </div>
      <Unkept shown={isUnkept} />
    </form>
  );
}

/** A reference that stays the same from drawing to drawing. */
const focusOnce = (field: HTMLElement | null): void => field?.focus();
