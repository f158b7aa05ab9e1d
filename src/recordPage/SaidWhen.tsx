import { formatDate } from '../i18n/dates';
import { counted, t } from '../i18n/messages';
import { barsOf } from './months';
import { searchPlace } from './route';

interface SaidWhenProps {
  days: readonly (number | null)[];
  person: number;
}

/** When somebody spoke, and how much: a bar a month, each a link to what was said since. */
export function SaidWhen({ days, person }: SaidWhenProps) {
  const bars = barsOf(days);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <figure class="said-when">
      <figcaption>{t('recordTimeline')}</figcaption>
      <ul>
        {bars.map(({ value, granularity, count }) => {
          const label = `${formatDate({ value, granularity })}: ${counted('countStatements', count)}`;
          const since = granularity === 'year' ? `${value}-01-01` : `${value}-01`;
          return (
            <li key={value} style={{ '--share': count / most }}>
              {count > 0 && <a href={`#${searchPlace({ person, since })}`} aria-label={label} title={label} />}
            </li>
          );
        })}
      </ul>
      <p class="ends" aria-hidden="true">
        <span>{formatDate(bars[0]!)}</span>
        <span>{formatDate(bars.at(-1)!)}</span>
      </p>
    </figure>
  );
}
