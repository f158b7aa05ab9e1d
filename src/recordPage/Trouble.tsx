import { t } from '../i18n/messages';

/** Says why something could not be done. */
export function Trouble({ text }: { text: string | null }) {
  return (
    <p class="trouble" role="alert">
      {text && t('recordTrouble', text)}
    </p>
  );
}
