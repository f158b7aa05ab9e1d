import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { formatNumber, t } from '../i18n/messages';
import type { Correction } from '../settings/corrections';
import { chronologyOf, dayOf } from './chronology';
import { DateList } from './DateList';
import { entriesOf, type Entry, type ItemRef, type Order, type Reading, type Shown } from './entries';
import { filterEntries, noFilter } from './filter';
import type { ItemActions } from './itemActions';
import { Masthead } from './Masthead';
import { ShareBar } from './ShareBar';
import { sharesOf } from './shares';
import { StatementsPane } from './StatementsPane';
import { Tabs, type TabItem } from './Tabs';
import { useFolding } from './useFolding';
import { useSlashKey } from './useSlashKey';

type TabName = 'statements' | 'dates' | 'export';

interface ReaderProps {
  /** At least one. */
  readings: readonly Reading[];
  /** The end of an article was too much to be read. */
  isCut: boolean;
  shown: Shown;
  order: Order;
  /** The statements in the page's window now. */
  inView: readonly ItemRef[];
  pageTitle: string;
  host: string;
  onOrder: (order: Order) => void;
  actions: ItemActions;
  onJumpToDate: (ref: ItemRef) => void;
  /** The reader's own, of this page. */
  corrections: readonly Correction[];
  onUndo: (correction: Correction) => void;
  onOptions: () => void;
  /** The export of what is filtered. */
  exportPane: (entries: Entry[]) => ComponentChildren;
}

/** What On Record has read: who said what, and when. */
export function Reader(props: ReaderProps) {
  const { readings, shown, actions } = props;
  const [tab, setTab] = useState<TabName>('statements');
  const [filter, setFilter] = useState(noFilter);
  const [said, say] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const entries = useMemo(() => entriesOf(readings, shown), [readings, shown]);
  const passages = useMemo(() => chronologyOf(readings), [readings]);
  const filtered = filterEntries(entries, filter);
  // The bar stands under the first article's headline and tells of that article.
  const shares = useMemo(() => sharesOf(entries.filter(({ ref }) => ref.reading === 0)), [entries]);
  useSlashKey(search, () => setTab('statements'));

  const tabs: TabItem<TabName>[] = [
    { name: 'statements', label: t('tabStatements'), count: formatNumber(entries.length) },
    { name: 'dates', label: t('tabDates'), count: formatNumber(passages.length) },
    { name: 'export', label: t('tabExport') },
  ];
  const jump = (words: string, go: () => void): void => {
    go();
    say(t('jumpedTo', words));
  };
  const { meta } = readings[0].analysis;
  const [folded, onScroll] = useFolding();
  return (
    <main class={folded ? 'reader folded' : 'reader'} onScrollCapture={onScroll}>
      <Masthead meta={meta} pageTitle={props.pageTitle} host={props.host} />
      {props.isCut && <p class="help cut">{t('readInPart')}</p>}
      <ShareBar
        shares={shares}
        chosen={filter.voice}
        onChoose={(voice) => {
          setTab('statements');
          setFilter({ ...filter, voice });
        }}
      />
      <Tabs tabs={tabs} chosen={tab} onChoose={setTab}>
        {tab === 'statements' && (
          <StatementsPane
            {...props}
            all={entries}
            filtered={filtered}
            filter={filter}
            onFilter={setFilter}
            search={search}
            actions={{ ...actions, jump: (entry) => jump(entry.text, () => actions.jump(entry)) }}
          />
        )}
        {tab === 'dates' && (
          <DateList
            passages={passages}
            published={meta.published && dayOf(meta.published.value)}
            onJump={({ ref, sentence }) => jump(sentence, () => props.onJumpToDate(ref))}
          />
        )}
        {tab === 'export' && props.exportPane(filtered)}
      </Tabs>
      <p class="unseen" role="status">
        {said}
      </p>
    </main>
  );
}
