import { t } from '../i18n/messages';
import type { Found } from '../record/query';
import { formatNumber } from '../i18n/messages';
import { StatementRow } from './StatementRow';
import { useRows } from './useRows';
import { VirtualList } from './VirtualList';

interface StatementsListProps {
  label: string;
  found: Found;
  sought: readonly string[];
  chosen: readonly number[];
  onChoose: (id: number) => void;
}

/** What was found, however much it is. */
export function StatementsList({ label, found, sought, chosen, onChoose }: StatementsListProps) {
  const [rowOf, need] = useRows(found);
  return (
    <>
      {found.more && <p class="help">{t('recordMore', formatNumber(found.ids.length))}</p>}
      <VirtualList
        label={label}
        ids={found.ids}
        onSight={need}
        row={(id) => {
          const row = rowOf(id);
          return (
            row && <StatementRow row={row} sought={sought} chosen={chosen.includes(id)} onChoose={() => onChoose(id)} />
          );
        }}
      />
    </>
  );
}
