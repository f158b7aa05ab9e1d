import { useRef, useState } from 'preact/hooks';
import { t, type MessageKey } from '../i18n/messages';
import { textOf } from '../model';
import { Corrector } from './Corrector';
import type { Entry, Reading } from './entries';
import { howWeKnow, isByReader } from './evidence';
import type { CopyForm, ItemActions } from './itemActions';
import { contextOf } from './sentences';
import { whenSentence } from './words';

const forms: [form: CopyForm, label: MessageKey][] = [
  ['plain', 'exportCopy'],
  ['formatted', 'copyFormatted'],
  ['citation', 'copyCitation'],
  ['report', 'copyReport'],
];

interface StatementDetailsProps {
  entry: Entry;
  reading: Reading;
  actions: ItemActions;
}

/** Beneath a statement that is opened: the sentence around it, when, how we know, and what can be done. */
export function StatementDetails({ entry, reading, actions }: StatementDetailsProps) {
  const { statement, occasion } = entry;
  const { article } = reading;
  const [isCorrecting, setCorrecting] = useState(false);
  const correctButton = useRef<HTMLButtonElement>(null);
  const { correct } = actions;
  const leave = (): void => {
    setCorrecting(false);
    requestAnimationFrame(() => correctButton.current?.focus());
  };
  if (isCorrecting && correct)
    return (
      <div class="details">
        <Corrector
          entry={entry}
          reading={reading}
          onSave={(verdicts) => correct(entry, verdicts).then(() => setCorrecting(false))}
          onCancel={leave}
        />
      </div>
    );
  const cue = textOf(article.text, statement.cue);
  return (
    <div class="details">
      <p class="context" dir="auto">
        {contextOf(article.text, article.blocks, statement.content).map(({ text, hit }, at) =>
          hit ? <mark key={at}>{text}</mark> : text,
        )}
      </p>
      <p>{whenSentence(statement.date, occasion)}</p>
      {/\p{L}/u.test(cue) && <p>{t('cardCue', cue)}</p>}
      <p>{howWeKnow(statement.evidence).join(' ')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => actions.jump(entry)}>
          {t('itemJump')}
        </button>
        {forms.map(([form, label]) => (
          <CopyButton key={form} label={t(label)} copy={() => actions.copy(entry, form)} />
        ))}
        {correct && (
          <button ref={correctButton} type="button" class="button" onClick={() => setCorrecting(true)}>
            {t('cardWrong')}
          </button>
        )}
        {correct && isByReader(statement.evidence) && (
          <button type="button" class="button" onClick={() => actions.undo(entry)}>
            {t('cardUndoCorrection')}
          </button>
        )}
      </div>
    </div>
  );
}

function CopyButton({ label, copy }: { label: string; copy: () => Promise<boolean> }) {
  const [said, say] = useState('');
  const onClick = async (): Promise<void> => say(t((await copy()) ? 'cardCopied' : 'exportRefused'));
  return (
    <button type="button" class="button" onClick={() => void onClick()}>
      <span role="status">{said || label}</span>
    </button>
  );
}
