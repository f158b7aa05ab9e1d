import { t } from '../i18n/messages';

/** Says, wherever the reader is on the page, that what was just changed could not be kept. */
export function Unkept({ shown }: { shown: boolean }) {
  return (
    <p class="unkept" role="status">
      {shown && t('notKept')}
    </p>
  );
}
