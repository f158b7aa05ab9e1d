import { t } from '../i18n/messages';
import type { Stretch } from '../record/compare';

/** A text in which what the other does not have is marked. */
export function Compared({ parts, kind }: { parts: Stretch[]; kind: 'del' | 'ins' | 'mark' }) {
  const Mark = kind;
  return (
    <p class="compared" dir="auto">
      {parts.length === 0
        ? t('unknownSpeaker')
        : parts.map(({ text, same }, at) => (same ? text : <Mark key={at}>{text}</Mark>))}
    </p>
  );
}
