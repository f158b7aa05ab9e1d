import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatNumber, t } from '../i18n/messages';
import type { StatementKind } from '../model';
import type { Order, Voice } from './entries';
import { type Filter, type Trait, traitNames } from './filter';
import { Icon } from './Icon';
import { traitWord } from './traits';
import { kindWord, speakerNames } from './words';

const kinds: StatementKind[] = ['direct', 'mixed', 'indirect'];

interface FilterBarProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** Who speaks, with how many statements. */
  voices: [voice: Voice, count: number][];
  order: Order;
  onOrder: (order: Order) => void;
  search: RefObject<HTMLInputElement | null>;
  /** The reader pressed the down arrow in the search field. */
  onDown: () => void;
}

/** Search; filters and order unfold. */
export function FilterBar({ filter, onFilter, voices, order, onOrder, search, onDown }: FilterBarProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Escape' && filter.words) onFilter({ ...filter, words: '' });
    else return;
    event.preventDefault();
  };
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <search class="filters">
      <div class="search">
        <Icon name="search" />
        <input
          ref={search}
          type="search"
          value={filter.words}
          placeholder={t('searchLabel')}
          aria-label={t('searchLabel')}
          aria-keyshortcuts="/"
          onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
          onKeyDown={onKeyDown}
        />
        {!filter.words && <kbd aria-hidden="true">/</kbd>}
      </div>
      <button
        type="button"
        class="button"
        aria-expanded={isOpen}
        aria-controls={id}
        title={t('filters')}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="settings" />
        <span>{t('filters')}</span>
      </button>
      <div id={id} class="choices" hidden={!isOpen}>
        <select
          aria-label={t('filterSpeaker')}
          value={filter.voice ?? ''}
          onChange={({ currentTarget }) => onFilter({ ...filter, voice: currentTarget.value || null })}
        >
          <option value="">{t('filterEverybody')}</option>
          {voices.map(([{ id, speakers }, count]) => (
            <option key={id} value={id}>
              {t('filterCount', speakerNames(speakers), formatNumber(count))}
            </option>
          ))}
        </select>
        <select
          aria-label={t('filterKind')}
          value={filter.kind ?? ''}
          onChange={({ currentTarget }) =>
            onFilter({ ...filter, kind: (currentTarget.value as StatementKind) || null })
          }
        >
          <option value="">{t('filterAllKinds')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWord(kind)}
            </option>
          ))}
        </select>
        <select
          aria-label={t('filterTrait')}
          value={filter.trait ?? ''}
          onChange={({ currentTarget }) => onFilter({ ...filter, trait: (currentTarget.value as Trait) || null })}
        >
          <option value="">{t('filterAllTraits')}</option>
          {traitNames.map((trait) => (
            <option key={trait} value={trait}>
              {traitWord(trait)}
            </option>
          ))}
        </select>
        <select
          aria-label={t('orderLabel')}
          value={order}
          onChange={({ currentTarget }) => onOrder(currentTarget.value as Order)}
        >
          <option value="speaker">{t('orderSpeaker')}</option>
          <option value="reading">{t('orderReading')}</option>
          <option value="date">{t('orderDate')}</option>
        </select>
      </div>
    </search>
  );
}
