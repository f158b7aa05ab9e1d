import { t } from '../i18n/messages';
import type { KeptStatement, Row } from '../record/kept';
import { markedParts } from '../ui/marked';
import { kindWord, whenSentence } from '../ui/words';
import { pageLink } from './pageLink';
import { articlePlace, personPlace, searchPlace } from './route';

/** Who says it; those who are somebody across articles lead to their own page. */
export function Speakers({ speakers }: Pick<KeptStatement, 'speakers'>) {
  if (speakers.length === 0) return <span class="speaker unknown">{t('unknownSpeaker')}</span>;
  return (
    <span class="speaker">
      {speakers.map(({ name, person, role }, at) => (
        <span key={at}>
          {at > 0 && ', '}
          {person === null ? name : <a href={`#${personPlace(person)}`}>{name}</a>}
          {role && role !== name && <span class="role"> {role}</span>}
        </span>
      ))}
    </span>
  );
}

interface StatementRowProps {
  row: Row;
  /** The words searched for, folded. */
  sought: readonly string[];
  /** Whether it is chosen to be compared. */
  chosen: boolean;
  onChoose: () => void;
}

/** A kept statement in a list. */
export function StatementRow({ row: { statement, article }, sought, chosen, onChoose }: StatementRowProps) {
  const { meta, places } = article;
  const site = places[0]!.site;
  return (
    <article class={`kept ${statement.kind}`}>
      <Speakers speakers={statement.speakers} />
      <a class="words" dir="auto" data-item href={`#${articlePlace(article.id)}`} title={statement.quote}>
        {markedParts(statement.quote, sought).map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}
      </a>
      <p class="facts">
        {statement.gone && <span class="gone">{t('recordGone')}</span>}
        <span>{kindWord(statement.kind)}</span>
        <span>{whenSentence(statement.date, null)}</span>
        <a href={`#${searchPlace({ site })}`}>{meta.site ?? site}</a>
        <span class="headline">{meta.title}</span>
        <a href={pageLink(places[0]!.url, statement)} target="_blank" rel="noreferrer">
          {t('recordOnPage')}
        </a>
        <label>
          <input type="checkbox" checked={chosen} onChange={onChoose} /> {t('recordCompare')}
        </label>
      </p>
    </article>
  );
}
