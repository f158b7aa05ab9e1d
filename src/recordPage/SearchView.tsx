import { askRecord } from '../browser/ask';
import { counted, t } from '../i18n/messages';
import type { Query } from '../record/query';
import { Icon } from '../ui/Icon';
import { searchWords } from '../ui/marked';
import { personPlace } from './route';
import { StatementsList } from './StatementsList';
import { Trouble } from './Trouble';
import { useAsked } from './useAsked';

interface SearchViewProps {
  query: Query;
  onQuery: (query: Query) => void;
  chosen: readonly number[];
  onChoose: (id: number) => void;
}

/** Everything kept, narrowed down as the reader types. */
export function SearchView({ query, onQuery, chosen, onChoose }: SearchViewProps) {
  const amount = useAsked(() => askRecord('amount', null), null);
  const found = useAsked(() => askRecord('search', { query }), query);
  const people = useAsked(() => askRecord('peopleNamed', { typed: query.text }), query.text);
  const isEmpty = amount.value?.articles === 0;
  return (
    <section class="search-view">
      <search class="filters">
        <div class="search">
          <Icon name="search" />
          <input
            ref={focusOnce}
            type="search"
            value={query.text}
            placeholder={t('recordSearch')}
            aria-label={t('recordSearch')}
            onInput={({ currentTarget }) => onQuery({ ...query, text: currentTarget.value })}
          />
        </div>
        <label>
          {t('recordSince')}{' '}
          <input
            type="date"
            value={query.since ?? ''}
            onInput={({ currentTarget }) => onQuery({ ...query, since: currentTarget.value || null })}
          />
        </label>
        {query.site && <Chip label={query.site} onRemove={() => onQuery({ ...query, site: null })} />}
        {query.person !== null && <PersonChip id={query.person} onRemove={() => onQuery({ ...query, person: null })} />}
      </search>
      {people.value && people.value.length > 0 && (
        <ul class="people" aria-label={t('recordPeople')}>
          {people.value.map(({ id, names, roles, statements }) => (
            <li key={id}>
              <a href={`#${personPlace(id)}`}>{names[0]}</a>
              {roles[0] && <span class="role"> {roles[0].name}</span>}{' '}
              <span class="count">{counted('countStatements', statements)}</span>
            </li>
          ))}
        </ul>
      )}
      <Trouble text={found.trouble} />
      <p class="help" role="status">
        {isEmpty ? t('recordEmpty') : found.value && counted('countStatements', found.value.ids.length)}
      </p>
      {found.value && (
        <StatementsList
          label={t('tabStatements')}
          found={found.value}
          sought={searchWords(query.text.replace(/["“”„«»]/g, ' '))}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </section>
  );
}

function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button type="button" class="chip" aria-label={t('removeItem', label)} onClick={onRemove}>
      {label} <Icon name="close" />
    </button>
  );
}

function PersonChip({ id, onRemove }: { id: number; onRemove: () => void }) {
  const { value } = useAsked(() => askRecord('person', { id }), id);
  return value ? <Chip label={value.person.names[0]!} onRemove={onRemove} /> : null;
}

/** A reference that stays the same from drawing to drawing. */
const focusOnce = (field: HTMLElement | null): void => field?.focus();
