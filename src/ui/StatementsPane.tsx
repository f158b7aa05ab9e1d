import { Fragment, type RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { counted, formatNumber, t } from '../i18n/messages';
import type { Correction } from '../settings/corrections';
import { type Entry, groupByVoice, type ItemRef, type Order, type Reading, type Shown, type Voice } from './entries';
import { type Filter, noFilter } from './filter';
import { FilterBar } from './FilterBar';
import { focusFirstItem, ItemArea } from './ItemArea';
import type { ItemActions } from './itemActions';
import { Notice } from './Notice';
import { StatementList } from './StatementList';
import { useFollow } from './useFollow';
import { traitWord } from './traits';
import { kindWord, speakerNames } from './words';
import { YourCorrections } from './YourCorrections';

interface StatementsPaneProps {
  readings: readonly Reading[];
  shown: Shown;
  all: Entry[];
  filtered: Entry[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  order: Order;
  onOrder: (order: Order) => void;
  inView: readonly ItemRef[];
  search: RefObject<HTMLInputElement | null>;
  actions: ItemActions;
  /** The reader's own, of this page. */
  corrections: readonly Correction[];
  onUndo: (correction: Correction) => void;
  onOptions: () => void;
}

/** The tab of statements: filters, how many are shown, the list. */
export function StatementsPane(props: StatementsPaneProps) {
  const { readings, all, filtered, search, onFilter } = props;
  const list = useRef<HTMLDivElement>(null);
  useFollow(list, props.inView);
  const [opened, open] = useState<string | null>(null);
  const corrections = <YourCorrections corrections={props.corrections} onUndo={props.onUndo} />;
  if (all.length === 0) {
    const isHidden = readings.some(({ analysis }) => analysis.statements.length > 0);
    const actions = isHidden ? [{ label: t('openOptions'), run: props.onOptions }] : [];
    return (
      <>
        <Notice name={isHidden ? 'hidden' : 'empty'} actions={actions} />
        {corrections}
      </>
    );
  }
  const voices = groupByVoice(all).map(({ voice, entries }): [Voice, number] => [voice, entries.length]);
  const found = readings.flatMap(({ analysis }) => analysis.statements);
  const unsure = found.filter(({ confidence }) => confidence < props.shown.minConfidence).length;
  const hidden = found.length - all.length - unsure;
  const voice = voices.find(([{ id }]) => id === props.filter.voice)?.[0];
  const { kind, trait } = props.filter;
  const active = [
    ...(voice ? [speakerNames(voice.speakers)] : []),
    ...(kind ? [kindWord(kind)] : []),
    ...(trait ? [traitWord(trait)] : []),
  ];
  const narrowed = filtered.length < all.length;
  return (
    <>
      <FilterBar {...props} voices={voices} onDown={() => focusFirstItem(list.current)} />
      <div class={narrowed ? 'shown' : 'unseen'}>
        <span role="status">
          {narrowed && t('countOf', formatNumber(filtered.length), counted('countStatements', all.length))}
          {active.map((word) => ` · ${word}`)}
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
              <StatementList {...props} reading={readings[reading]!} entries={entries} opened={opened} onOpen={open} />
            </Fragment>
          );
        })}
        {unsure + hidden > 0 && (
          <p class="hidden">
            {unsure > 0 && counted('countUnsure', unsure)} {hidden > 0 && counted('countHidden', hidden)}{' '}
            <button type="button" class="link" onClick={props.onOptions}>
              {t('openOptions')}
            </button>
          </p>
        )}
        {corrections}
      </ItemArea>
    </>
  );
}
