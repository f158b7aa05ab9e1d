import { useState } from 'preact/hooks';
import { askRecord } from '../browser/ask';
import { t } from '../i18n/messages';
import type { KeptStatement } from '../record/kept';

interface NamesakesProps {
  article: number;
  statements: readonly KeptStatement[];
  onChange: () => void;
}

/** Lets the reader say that a speaker of an article is another than the one of that name elsewhere, and take it back. */
export function Namesakes({ article, statements, onChange }: NamesakesProps) {
  const [parted, setParted] = useState<{ name: string; from: number; to: number } | null>(null);
  const names = new Map(
    statements.flatMap(({ speakers }) =>
      speakers.flatMap(({ name, person }) => (person === null ? [] : [[person, name] as const])),
    ),
  );
  const part = (from: number, name: string): void =>
    void askRecord('reassign', { article, from, to: null }).then((to) => {
      if (to !== null) setParted({ name, from, to });
      onChange();
    });
  const undo = ({ from, to }: { from: number; to: number }): void =>
    void askRecord('reassign', { article, from: to, to: from }).then(() => {
      setParted(null);
      onChange();
    });
  if (names.size === 0) return null;
  return (
    <details class="namesakes">
      <summary>{t('recordOther')}</summary>
      <ul>
        {[...names].map(([person, name]) => (
          <li key={person}>
            <button type="button" class="button" onClick={() => part(person, name)}>
              {t('recordOtherThan', name)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {parted && (
          <>
            {t('recordParted', parted.name)}{' '}
            <button type="button" class="link" onClick={() => undo(parted)}>
              {t('cardUndo')}
            </button>
          </>
        )}
      </p>
    </details>
  );
}
