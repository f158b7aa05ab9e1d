import { useId } from 'preact/hooks';
import { formatNumber, t } from '../i18n/messages';
import type { Correction } from '../settings/corrections';
import { verdictWords } from './corrected';

interface YourCorrectionsProps {
  /** Of this page, the last step last. */
  corrections: readonly Correction[];
  onUndo: (correction: Correction) => void;
}

/** What the reader has put right on this page, the last step first, each to be taken back. */
export function YourCorrections({ corrections, onUndo }: YourCorrectionsProps) {
  const id = useId();
  if (corrections.length === 0) return null;
  return (
    <section class="group removed">
      <h2>
        <span class="name">{t('dataCorrections')}</span>
        <span class="count">{formatNumber(corrections.length)}</span>
      </h2>
      <ul class="items">
        {corrections.toReversed().map((correction, index) => (
          <li key={corrections.length - index}>
            <span class="words" id={`${id}-${index}`} dir="auto">
              <strong>{verdictWords(correction.verdict)}</strong> {correction.quote}
            </span>
            <button type="button" class="link" aria-describedby={`${id}-${index}`} onClick={() => onUndo(correction)}>
              {t('cardUndo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
