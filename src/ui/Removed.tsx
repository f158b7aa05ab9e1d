import { useId } from 'preact/hooks';
import { t } from '../i18n/messages';

interface RemovedProps {
  /** What the reader called no statement, in the order of their verdicts. */
  quotes: readonly string[];
  onRestore: (quote: string) => void;
}

/** What the reader has taken out of the list, each to be put back. */
export function Removed({ quotes, onRestore }: RemovedProps) {
  const id = useId();
  if (quotes.length === 0) return null;
  return (
    <section class="group removed">
      <h2>
        <span class="name">{t('removedTitle')}</span>
      </h2>
      <ul class="items">
        {quotes.map((quote, index) => (
          <li key={quote}>
            <span class="words" id={`${id}-${index}`} dir="auto">
              {quote}
            </span>
            <button type="button" class="link" aria-describedby={`${id}-${index}`} onClick={() => onRestore(quote)}>
              {t('cardUndo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
