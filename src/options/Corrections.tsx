import { t } from '../i18n/messages';
import { type Correction, withoutCorrection } from '../settings/corrections';
import { verdictWords } from '../ui/corrected';
import { Icon } from '../ui/Icon';

interface CorrectionsProps {
  corrections: Correction[];
  onChange: (corrections: Correction[]) => void;
}

/** Every correction the reader has made, each to be taken back. */
export function Corrections({ corrections, onChange }: CorrectionsProps) {
  if (corrections.length === 0) return <p class="help">{t('dataNoCorrections')}</p>;
  return (
    <ul class="corrections">
      {corrections.map((correction, step) => {
        const { url, quote, verdict } = correction;
        return (
          <li key={step}>
            <q>{quote}</q>
            <span class="help">
              {verdictWords(verdict)} · {url}
            </span>
            <button
              type="button"
              class="iconbutton"
              aria-label={t('removeItem', quote)}
              onClick={() => onChange(withoutCorrection(corrections, correction))}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
