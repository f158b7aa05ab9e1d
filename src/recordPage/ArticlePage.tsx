import { askRecord } from '../browser/ask';
import { formatDate } from '../i18n/dates';
import { counted, formatList, t } from '../i18n/messages';
import type { ArticleView } from '../record/kept';
import { kindWord, whenSentence } from '../ui/words';
import { Erase } from './Erase';
import { pageLink } from './pageLink';
import { searchPlace } from './route';
import { Namesakes } from './Namesakes';
import { Speakers } from './StatementRow';
import { Trouble } from './Trouble';
import { useAsked } from './useAsked';
import { Versions } from './Versions';

const day = (time: string): string => formatDate({ value: time.slice(0, 10), granularity: 'day' });

/** One kept article: what is said in it, its versions, and its text, should the page be gone. */
export function ArticlePage({ id }: { id: number }) {
  const { value, trouble, again } = useAsked(() => askRecord('article', { id }), id);
  if (value === null) return <p class="nothing">{t('recordNothing')}</p>;
  if (!value) return <Trouble text={trouble} />;
  const { article, texts, statements } = value;
  const { title, site, authors, published } = article.meta;
  const latest = texts.find(({ version }) => version === article.latest);
  return (
    <section class="article-page">
      <h2>{title ?? article.places[0]!.url}</h2>
      <ul class="facts">
        <li>{site ?? article.places[0]!.site}</li>
        {authors.length > 0 && <li>{t('byAuthors', formatList(authors))}</li>}
        {published && <li>{t('published', formatDate(published))}</li>}
        <li>{t('recordKeptSince', day(article.keptAt))}</li>
        <li>{counted('recordVersions', article.versions)}</li>
      </ul>
      <Places {...value} />
      <Namesakes article={id} statements={statements} onChange={again} />
      <ol class="statements">
        {statements.map((statement) => (
          <li key={statement.id} class={`kept ${statement.kind}`}>
            <Speakers speakers={statement.speakers} />
            <p class="words" dir="auto">
              {statement.quote}
            </p>
            <p class="facts">
              {statement.gone && <span class="gone">{t('recordGone')}</span>}
              <span>{kindWord(statement.kind)}</span>
              <span>{whenSentence(statement.date, null)}</span>
              <a href={pageLink(article.places[0]!.url, statement)} target="_blank" rel="noreferrer">
                {t('recordOnPage')}
              </a>
            </p>
          </li>
        ))}
      </ol>
      <Versions texts={texts} />
      <details>
        <summary>{t('recordText')}</summary>
        <div class="text" dir="auto">
          {latest?.blocks.map(({ start, end }) => (
            <p key={start}>{latest.text.slice(start, end)}</p>
          ))}
        </div>
      </details>
      <Erase
        what={t('recordEraseArticle')}
        scope={{ article: id }}
        onErased={() => location.replace(`#${searchPlace({})}`)}
      />
    </section>
  );
}

/** Where the article was read; web addresses alone lead there. */
function Places({ article }: ArticleView) {
  return (
    <ul class="places">
      {article.places.map(({ url }) => (
        <li key={url}>
          <a href={/^https?:/.test(url) ? url : undefined} target="_blank" rel="noreferrer">
            {url}
          </a>
        </li>
      ))}
    </ul>
  );
}
