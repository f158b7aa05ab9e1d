import { askRecord } from '../browser/ask';
import { t } from '../i18n/messages';
import { compareTexts } from '../record/compare';
import type { Row } from '../record/kept';
import { kindWord, whenSentence } from '../ui/words';
import { Compared } from './Compared';
import { articlePlace } from './route';
import { Speakers } from './StatementRow';
import { Trouble } from './Trouble';
import { useAsked } from './useAsked';

/** Two statements side by side; that they contradict each other is nothing a program can tell. */
export function ComparePage({ ids }: { ids: [number, number] }) {
  const { value, trouble } = useAsked(() => askRecord('rows', { ids }), ids);
  if (!value) return <Trouble text={trouble} />;
  const [left, right] = value;
  if (!left || !right) return <p class="nothing">{t('recordNothing')}</p>;
  const texts = compareTexts(left.statement.quote, right.statement.quote);
  return (
    <section class="compare">
      <h2>{t('recordCompareTitle')}</h2>
      <p class="help">{t('recordCompareHelp')}</p>
      <div class="sides">
        <Side row={left} parts={texts.left} />
        <Side row={right} parts={texts.right} />
      </div>
    </section>
  );
}

function Side({ row: { statement, article }, parts }: { row: Row; parts: ReturnType<typeof compareTexts>['left'] }) {
  return (
    <article>
      <Speakers speakers={statement.speakers} />
      <Compared parts={parts} kind="mark" />
      <ul class="facts">
        <li>{kindWord(statement.kind)}</li>
        <li>{whenSentence(statement.date, null)}</li>
        <li>{article.meta.site ?? article.places[0]!.site}</li>
      </ul>
      <a href={`#${articlePlace(article.id)}`}>{article.meta.title ?? article.places[0]!.url}</a>
    </article>
  );
}
