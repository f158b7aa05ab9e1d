import { formatDate } from '../i18n/dates';
import { t } from '../i18n/messages';
import { compareTexts } from '../record/compare';
import type { KeptText } from '../record/kept';
import { Compared } from './Compared';

const time = (value: string): string => formatDate({ value: value.slice(0, 16) + 'Z', granularity: 'time' });

/** What changed from each version of an article to the next. */
export function Versions({ texts }: { texts: readonly KeptText[] }) {
  const inOrder = [...texts].sort((a, b) => (a.readAt < b.readAt ? -1 : 1));
  return (
    <>
      {inOrder.slice(1).map((text, at) => (
        <Change key={text.version} before={inOrder[at]!} after={text} />
      ))}
    </>
  );
}

function Change({ before, after }: { before: KeptText; after: KeptText }) {
  const whole = ({ meta, text }: KeptText): string => `${meta.title ?? ''}\n\n${text}`;
  const { left, right } = compareTexts(whole(before), whole(after));
  return (
    <details class="change">
      <summary>{t('recordChanges', time(before.readAt), time(after.readAt))}</summary>
      <div class="sides">
        <Compared parts={left} kind="del" />
        <Compared parts={right} kind="ins" />
      </div>
    </details>
  );
}
