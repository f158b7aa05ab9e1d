import { Fragment, type RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { counted, formatNumber, t } from '../i18n/messages';
import type { Entry, ItemRef, Order, Reading, Voice } from './entries';
import { type Filter, noFilter } from './filter';
import { FilterBar } from './FilterBar';
import { focusFirstItem, ItemArea } from './ItemArea';
import { Notice } from './Notice';
import { Removed } from './Removed';
import { StatementList } from './StatementList';
import { useFollow } from './useFollow';

interface StatementsPaneProps {
  readings: readonly Reading[];
  all: Entry[];
  filtered: Entry[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  order: Order;
  onOrder: (order: Order) => void;
  inView: readonly ItemRef[];
  search: RefObject<HTMLInputElement | null>;
  onJump: (entry: Entry) => void;
  /** What the reader called no statement. */
  removed: readonly string[];
  onRestore: (quote: string) => void;
  onOptions: () => void;
}

/** The tab of statements: filters, how many are shown, the list. */
export function StatementsPane(props: StatementsPaneProps) {
  const { readings, all, filtered, search, onFilter } = props;
  const list = useRef<HTMLDivElement>(null);
  useFollow(list, props.inView);
  const removed = <Removed quotes={props.removed} onRestore={props.onRestore} />;
  if (all.length === 0) {
    const found = readings.some(({ analysis }) => analysis.statements.length > 0);
    const actions = found ? [{ label: t('openOptions'), run: props.onOptions }] : [];
    return (
      <>
        <Notice name={found ? 'hidden' : 'empty'} actions={actions} />
        {removed}
      </>
    );
  }
  const counts = new Map<Voice, number>();
  for (const { voice } of all) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  const voices = [...counts].sort(([, a], [, b]) => b - a);
  const hidden = readings.reduce((sum, { analysis }) => sum + analysis.statements.length, 0) - all.length;
  const narrowed = filtered.length < all.length;
  return (
    <>
      <FilterBar {...props} voices={voices} onDown={() => focusFirstItem(list.current)} />
      <div class={narrowed ? 'shown' : 'unseen'}>
        <span role="status">
          {narrowed && t('countOf', formatNumber(filtered.length), counted('countStatements', all.length))}
        </span>
        {narrowed && (
          <button type="button" class="link" onClick={() => onFilter(noFilter)}>
            {t('clearFilters')}
          </button>
        )}
      </div>
      <ItemArea area={list} before={search}>
        {filtered.length === 0 && <p class="nothing">{t('noMatch')}</p>}
        {readings.map(({ article, analysis: { meta } }, reading) => {
          const entries = filtered.filter(({ ref }) => ref.reading === reading);
          return (
            <Fragment key={reading}>
              {readings.length > 1 && entries.length > 0 && <h2 class="article">{meta.title ?? article.url}</h2>}
              <StatementList {...props} entries={entries} />
            </Fragment>
          );
        })}
        {hidden > 0 && (
          <p class="hidden">
            {counted('countHidden', hidden)}{' '}
            <button type="button" class="link" onClick={props.onOptions}>
              {t('openOptions')}
            </button>
          </p>
        )}
        {removed}
      </ItemArea>
    </>
  );
}
