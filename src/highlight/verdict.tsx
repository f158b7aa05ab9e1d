import { useState } from 'preact/hooks';
import { t } from '../i18n/messages';
import type { CardActions } from './card';

interface VerdictProps {
  /** Who else speaks in the article, by name. */
  others: string[];
  /** Whether the speaker is the reader's own correction. */
  corrected: boolean;
  actions: Pick<CardActions, 'saidBy' | 'nameSpeaker' | 'notStatement' | 'undo'>;
}

/** The reader's own verdict: another speaker, no statement at all, or taking it back. */
export function Verdict({ others, corrected, actions }: VerdictProps) {
  const [asked, ask] = useState(false);
  if (asked) return <Question others={others} actions={actions} onCancel={() => ask(false)} />;
  return (
    <div class="tools">
      {corrected ? (
        <button type="button" onClick={actions.undo}>
          {t('cardUndoCorrection')}
        </button>
      ) : (
        <button type="button" onClick={() => ask(true)}>
          {t('cardWrong')}
        </button>
      )}
    </div>
  );
}

/** Choices beside the speakers, who have their position in the list for a value. */
const somebodyElse = 'else';
const notStatement = 'not';

interface QuestionProps extends Pick<VerdictProps, 'others' | 'actions'> {
  onCancel: () => void;
}

/** Nothing is decided by choosing alone: the arrow keys choose as they pass. */
function Question({ others, actions, onCancel }: QuestionProps) {
  const [choice, choose] = useState('');
  const decide = (event: Event): void => {
    event.preventDefault();
    if (choice === notStatement) actions.notStatement();
    else if (choice === somebodyElse) {
      actions.nameSpeaker();
      onCancel();
    } else if (choice !== '') actions.saidBy(others[Number(choice)]!);
  };
  return (
    <form class="tools" onSubmit={decide}>
      <select
        ref={focusOnce}
        aria-label={t('cardSaidBy')}
        value={choice}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="" disabled>
          {t('cardSaidBy')} …
        </option>
        {others.map((other, index) => (
          <option key={other} value={String(index)}>
            {other}
          </option>
        ))}
        <option value={somebodyElse}>{t('cardSomebodyElse')}</option>
        <option value={notStatement}>{t('cardNotStatement')}</option>
      </select>
      <button type="submit" disabled={choice === ''}>
        {t('cardSave')}
      </button>
      <button type="button" onClick={onCancel}>
        {t('cardCancel')}
      </button>
    </form>
  );
}

/** A reference that stays the same from drawing to drawing, so that it focuses what is new alone. */
const focusOnce = (field: HTMLElement | null): void => field?.focus({ preventScroll: true });
