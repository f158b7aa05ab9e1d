import { t } from '../i18n/messages';
import { type Correction, withoutCorrection } from '../settings/corrections';
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
      {corrections.map((correction) => {
        const { url, quote, verdict } = correction;
        return (
          <li key={`${url} ${quote}`}>
            <q>{quote}</q>
            <span class="help">
              {verdict.is === 'saidBy' ? t('dataSaidBy', verdict.speaker) : t('cardNotStatement')} · {url}
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
