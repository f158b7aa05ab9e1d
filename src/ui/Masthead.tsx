import { formatDate } from '../i18n/dates';
import { formatList, t } from '../i18n/messages';
import type { Meta, PageDate } from '../model';

interface MastheadProps {
  meta: Pick<Meta, 'title' | 'site' | 'authors' | 'published' | 'modified'>;
  /** Stands in where the article names no headline. */
  pageTitle: string;
  host: string;
}

/** What is being read: site, day and headline; who wrote it, and when exactly, unfold. */
export function Masthead({ meta, pageTitle, host }: MastheadProps) {
  const { title, site, authors, published, modified } = meta;
  const heading = title ?? pageTitle;
  const changed = modified && !(published && isSame(published, modified)) ? modified : null;
  return (
    <header class="masthead">
      <details>
        <summary>
          <span class="site">
            {site ?? host}
            {published && ` · ${dayOf(published)}`}
          </span>
          {heading && <h1>{heading}</h1>}
        </summary>
        <ul class="facts">
          {authors.length > 0 && <li>{t('byAuthors', formatList(authors))}</li>}
          {published && <Fact text={t('published', formatDate(published))} date={published} />}
          {changed && <Fact text={t('updated', formatDate(changed))} date={changed} />}
        </ul>
      </details>
    </header>
  );
}

/** The day of a time; what is coarser stays as it is. */
const dayOf = ({ value, granularity }: PageDate): string =>
  granularity === 'time'
    ? formatDate({ value: value.slice(0, 10), granularity: 'day' })
    : formatDate({ value, granularity });

/** Whether an update tells no more than the publication: the same time, or only its day. */
const isSame = (published: PageDate, modified: PageDate): boolean =>
  formatDate(published) === formatDate(modified) ||
  (modified.granularity === 'day' && published.value.startsWith(modified.value));

function Fact({ text, date }: { text: string; date: PageDate }) {
  return (
    <li title={date.from.text}>
      <time dateTime={date.value}>{text}</time>
    </li>
  );
}
