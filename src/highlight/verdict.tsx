import { useState } from 'preact/hooks';
import { counted, t } from '../i18n/messages';
import type { CardActions } from './card';
import type { CardText } from './cardText';

type Asked = Pick<CardActions, 'others' | 'correct' | 'correctElsewhere' | 'notStatement' | 'undo'>;

interface VerdictProps {
  text: Pick<CardText, 'names' | 'others'>;
  /** Whether something of it is the reader's own correction. */
  corrected: boolean;
  actions: Asked;
}

/** The reader's own verdict: another speaker, no statement at all, something else that is wrong, or taking it back. */
export function Verdict({ text, corrected, actions }: VerdictProps) {
  const [asked, ask] = useState(false);
  if (asked) return <Question text={text} actions={actions} onCancel={() => ask(false)} />;
  return (
    <div class="tools">
      {corrected && (
        <button type="button" onClick={actions.undo}>
          {t('cardUndoCorrection')}
        </button>
      )}
      <button type="button" onClick={() => ask(true)}>
        {t('cardWrong')}
      </button>
    </div>
  );
}

/** Choices beside the speakers, who have their position in the list for a value. */
const somethingElse = 'else';
const notStatement = 'not';

interface QuestionProps extends Pick<VerdictProps, 'text' | 'actions'> {
  onCancel: () => void;
}

/** Nothing is decided by choosing alone: the arrow keys choose as they pass. Nothing is typed: the page would see it. */
function Question({ text: { names, others }, actions, onCancel }: QuestionProps) {
  const [choice, choose] = useState('');
  const [all, setAll] = useState(false);
  const named = others[Number(choice)];
  const isSpeaker = choice !== '' && named !== undefined;
  const [only, ...joint] = names;
  const decide = (event: Event): void => {
    event.preventDefault();
    if (choice === notStatement) actions.notStatement();
    else if (choice === somethingElse) {
      actions.correctElsewhere();
      onCancel();
    } else if (isSpeaker && all && only) actions.correct({ is: 'named', speaker: only, name: named });
    else if (isSpeaker) actions.correct({ is: 'saidBy', speaker: named });
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
        <option value={somethingElse}>{t('cardSomethingElse')}</option>
        <option value={notStatement}>{t('cardNotStatement')}</option>
      </select>
      {isSpeaker && only && joint.length === 0 && actions.others > 0 && (
        <label>
          <input type="checkbox" checked={all} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />{' '}
          {counted('correctOthers', actions.others)}
        </label>
      )}
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
