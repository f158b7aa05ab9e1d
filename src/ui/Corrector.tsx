import { useId, useState } from 'preact/hooks';
import { counted, t } from '../i18n/messages';
import type { StatementKind } from '../model';
import type { Verdict } from '../settings/corrections';
import { draftOf, isTypedDate, verdictsOf } from './corrected';
import type { Entry, Reading } from './entries';
import { Extent } from './Extent';
import { Unkept } from './Unkept';
import { kindWord } from './words';

const kinds: StatementKind[] = ['direct', 'mixed', 'indirect'];
/** Stands for a name that is typed; no speaker of an article has it. */
const typed = '\n';

interface CorrectorProps {
  entry: Entry;
  reading: Reading;
  /** Rejects where it cannot be kept. */
  onSave: (verdicts: Verdict[]) => Promise<void>;
  onCancel: () => void;
}

/** What the reader knows better of a statement: who, in which way, when, with which words, or that it is none. */
export function Corrector({ entry, reading: { article, analysis }, onSave, onCancel }: CorrectorProps) {
  const { statement, voice } = entry;
  const before = draftOf(statement, voice.speakers);
  const [draft, setDraft] = useState(before);
  const [isTyping, setTyping] = useState(analysis.speakers.length === 0);
  const [isUnkept, setUnkept] = useState(false);
  const id = useId();
  const change = (changes: Partial<typeof draft>): void => setDraft({ ...draft, ...changes });
  const keep = (verdicts: Verdict[]): void => void onSave(verdicts).catch(() => setUnkept(true));
  const verdicts = verdictsOf(before, draft, article.text);
  const isDated = isTypedDate(draft.date);
  const isOther = draft.speaker.trim() !== '' && draft.speaker.trim() !== before.speaker;
  const own = analysis.statements.filter(({ speakers }) => String(speakers) === String(statement.speakers));
  const chooseSpeaker = (name: string): void => {
    setTyping(name === typed);
    // Whoever types may want to put right what stands there.
    change({ speaker: name === typed ? before.speaker : name });
  };
  const save = (event: Event): void => {
    event.preventDefault();
    if (verdicts.length > 0 && isDated) keep(verdicts);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form class="corrector" onSubmit={save} onKeyDown={onKeyDown}>
      <label for={`${id}-who`}>{t('cardSaidBy')}</label>
      <select
        id={`${id}-who`}
        ref={focusOnce}
        value={isTyping ? typed : draft.speaker}
        onChange={({ currentTarget }) => chooseSpeaker(currentTarget.value)}
      >
        {before.speaker === '' && <option value="">{t('unknownSpeaker')}</option>}
        {analysis.speakers.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
        <option value={typed}>{t('correctTyped')}</option>
      </select>
      {isTyping && (
        <input
          type="text"
          maxLength={200}
          aria-label={t('cardName')}
          placeholder={t('cardName')}
          value={draft.speaker}
          onInput={({ currentTarget }) => change({ speaker: currentTarget.value })}
        />
      )}
      {isOther && before.speaker !== '' && own.length > 1 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={draft.everywhere}
            onChange={({ currentTarget }) => change({ everywhere: currentTarget.checked })}
          />
          {counted('correctOthers', own.length - 1)}
        </label>
      )}
      <label for={`${id}-kind`}>{t('filterKind')}</label>
      <select
        id={`${id}-kind`}
        value={draft.kind}
        onChange={({ currentTarget }) => change({ kind: currentTarget.value as StatementKind })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWord(kind)}
          </option>
        ))}
      </select>
      <label for={`${id}-when`}>{t('correctDate')}</label>
      <input
        id={`${id}-when`}
        type="text"
        inputMode="numeric"
        maxLength={10}
        autocomplete="off"
        value={draft.date}
        placeholder={t('correctUntold')}
        aria-describedby={`${id}-date`}
        aria-invalid={!isDated}
        onInput={({ currentTarget }) => change({ date: currentTarget.value.trim() })}
      />
      <p class={isDated ? 'help' : 'help trouble'} id={`${id}-date`}>
        {t('correctDateHelp')}
      </p>
      <Extent text={article.text} content={draft.content} onChange={(content) => change({ content })} />
      <div class="actions">
        <button type="submit" class="button primary" disabled={verdicts.length === 0 || !isDated}>
          {t('cardSave')}
        </button>
        <button type="button" class="button" onClick={() => keep([{ is: 'notStatement' }])}>
          {t('cardNotStatement')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cardCancel')}
        </button>
      </div>
      <Unkept shown={isUnkept} />
    </form>
  );
}

/** A reference that stays the same from drawing to drawing, so that it focuses what is new alone. */
const focusOnce = (field: HTMLElement | null): void => field?.focus();
