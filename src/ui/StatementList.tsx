import { formatDate } from '../i18n/dates';
import { formatNumber, t } from '../i18n/messages';
import { useColours } from './colours';
import { type Dated, groupByDate } from './byDate';
import {
  entryKey,
  groupByVoice,
  refKey,
  type Entry,
  type Group,
  type ItemRef,
  type Order,
  type Reading,
} from './entries';
import type { ItemActions } from './itemActions';
import type { Filter } from './filter';
import { searchWords } from './marked';
import { StatementItem } from './StatementItem';
import { speakerNames } from './words';

interface StatementListProps {
  entries: Entry[];
  reading: Reading;
  order: Order;
  filter: Filter;
  /** What the page's window shows now. */
  inView: readonly ItemRef[];
  /** The key of the one that is opened. */
  opened: string | null;
  onOpen: (key: string | null) => void;
  actions: ItemActions;
}

/** The statements, under their speakers, as they stand in the text, or under their dates. */
export function StatementList(props: StatementListProps) {
  const { entries, reading, order, filter, inView, opened, onOpen, actions } = props;
  const seen = new Set(inView.map(refKey));
  const sought = searchWords(filter.words);
  const items = (listed: Entry[]) =>
    listed.map((entry) => (
      <StatementItem
        key={entryKey(entry)}
        entry={entry}
        reading={reading}
        named={order !== 'speaker'}
        inView={seen.has(refKey(entry.ref))}
        sought={sought}
        isOpen={entryKey(entry) === opened}
        onToggle={() => onOpen(entryKey(entry) === opened ? null : entryKey(entry))}
        actions={actions}
      />
    ));
  if (order === 'reading') return <ol class="items">{items(entries)}</ol>;
  if (order === 'date')
    return (
      <>
        {groupByDate(entries).map((dated) => (
          <section key={dated.date?.value ?? ''} class="group">
            <DateHeading dated={dated} />
            <ul class="items">{items(dated.entries)}</ul>
          </section>
        ))}
      </>
    );
  return (
    <>
      {groupByVoice(entries).map((group) => (
        <section key={group.voice.id} class="group">
          <GroupHeading group={group} />
          <ul class="items">{items(group.entries)}</ul>
        </section>
      ))}
    </>
  );
}

function DateHeading({ dated: { date, entries } }: { dated: Dated }) {
  return (
    <h2 class={date ? undefined : 'untold'}>
      <span class="name">{date ? formatDate(date) : t('whenUnknown')}</span>
      <span class="count">{formatNumber(entries.length)}</span>
    </h2>
  );
}

function GroupHeading({ group: { voice, entries } }: { group: Group }) {
  const colourOf = useColours();
  const roles = voice.speakers.flatMap(({ name, role }) => (role && role !== name ? role : []));
  return (
    <h2 style={{ '--speaker': colourOf(voice.hue) }}>
      <span class="name">{speakerNames(voice.speakers)}</span>
      {roles.length > 0 && <span class="role">{roles.join(', ')}</span>}
      <span class="count">{formatNumber(entries.length)}</span>
    </h2>
  );
}
