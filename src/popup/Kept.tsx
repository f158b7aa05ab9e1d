import { useCallback, useEffect, useState } from 'preact/hooks';
import { askRecord } from '../browser/ask';
import type { PageInRecord } from '../browser/recordMessages';
import { openRecord } from '../browser/recordPage';
import { formatDate } from '../i18n/dates';
import { counted, t } from '../i18n/messages';

interface KeptProps {
  tabId: number;
  /** Changes where the page shows something else. */
  shown: unknown;
}

/** So many of those who speak here are told of; the record's page has all. */
const PEOPLE = 2;

/** What the record has of the page, and of those who speak there; keeps it, or forgets it, by a click. */
export function Kept({ tabId, shown }: KeptProps) {
  const [page, setPage] = useState<PageInRecord | null>(null);
  const [isUnkept, setUnkept] = useState(false);
  const ask = useCallback(
    (name: 'ofPage' | 'keepPage' | 'forgetPage'): void => {
      askRecord(name, { tabId }).then(
        (answer) => {
          setPage(answer);
          setUnkept(false);
        },
        () => setUnkept(name !== 'ofPage'),
      );
    },
    [tabId],
  );
  useEffect(() => ask('ofPage'), [ask, shown]);
  if (!page) return null;
  const kept = page.kept.find((article) => article !== null);
  const elsewhere = page.people.filter(({ articles }) => articles > (kept ? 1 : 0)).slice(0, PEOPLE);
  return (
    <section class="in-record" aria-label={t('recordTitle')}>
      <p>
        <span role="status">
          {isUnkept ? t('notKept') : kept ? t('recordKeptSince', day(kept.since)) : t('recordNotKept')}
        </span>
        <button type="button" class="link" onClick={() => ask(kept ? 'forgetPage' : 'keepPage')}>
          {t(kept ? 'recordForget' : 'recordKeep')}
        </button>
        <button type="button" class="link open" onClick={() => void openRecord()}>
          {t('recordOpen')}
        </button>
      </p>
      {elsewhere.map(({ id, names, statements, articles }) => (
        <button key={id} type="button" class="link" onClick={() => void openRecord(`/person/${id}`)}>
          {t('recordSaid', names[0]!, counted('countStatements', statements), counted('recordArticles', articles))}
        </button>
      ))}
    </section>
  );
}

const day = (time: string): string => formatDate({ value: time.slice(0, 10), granularity: 'day' });
