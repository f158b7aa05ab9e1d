import { useState } from 'preact/hooks';
import { t } from '../i18n/messages';
import type { Scheme } from '../ui/palette';
import type { CardText } from './card-text';

export interface CardActions {
  /** Whether a verdict of the reader's can be kept. */
  correctable: boolean;
  /** The statement before or after it by the same speaker; null where there is none. */
  previous: (() => void) | null;
  next: (() => void) | null;
  /** Resolves to whether the text reached the clipboard. */
  copyQuote(): Promise<boolean>;
  copyLink(): Promise<boolean>;
  saidBy(speaker: string): void;
  notStatement(): void;
  undo(): void;
}

interface CardProps {
  text: CardText;
  /** Whether the speaker is the reader's own correction. */
  corrected: boolean;
  colour: string;
  scheme: Scheme;
  actions: CardActions;
}

/** The card beside a statement: who says it, how, when, how we know, and what can be done about it. */
export function Card({ text, corrected, colour, scheme, actions }: CardProps) {
  return (
    <section class={`card ${scheme}`} role="dialog" aria-label={text.speaker} tabIndex={-1} dir="ltr">
      <div class="who">
        <span class="mark" style={{ '--speaker': colour }} />
        <h2 dir="auto">{text.speaker}</h2>
        <StepButton label={t('cardPrevious', text.speaker)} sign="‹" step={actions.previous} />
        <StepButton label={t('cardNext', text.speaker)} sign="›" step={actions.next} />
      </div>
      {text.role && <p class="role">{text.role}</p>}
      <p class="line">{[text.kind, text.certainty].join(' · ')}</p>
      {text.cue && (
        <p class="line">
          {t('cardCue')}: <q>{text.cue}</q>
        </p>
      )}
      {text.when && <p class="line">{text.when}</p>}
      {text.how.length > 0 && (
        <p class="how" aria-label={t('cardHow')}>
          {text.how.join(' ')}
        </p>
      )}
      <div class="tools">
        <CopyButton label={t('cardCopyQuote')} copy={actions.copyQuote} />
        <CopyButton label={t('cardCopyLink')} copy={actions.copyLink} />
        {actions.correctable && <Verdict others={text.others} corrected={corrected} actions={actions} />}
      </div>
    </section>
  );
}

/** In place of a card, where the reader asked about something that is no statement. */
export function Nothing({ scheme }: Pick<CardProps, 'scheme'>) {
  return (
    <section class={`card ${scheme}`} role="dialog" aria-label={t('cardNothing')} tabIndex={-1}>
      <p class="nothing">{t('cardNothing')}</p>
    </section>
  );
}

function StepButton({ label, sign, step }: { label: string; sign: string; step: (() => void) | null }) {
  return (
    <button class="step" type="button" aria-label={label} title={label} disabled={!step} onClick={() => step?.()}>
      {sign}
    </button>
  );
}

function CopyButton({ label, copy }: { label: string; copy: () => Promise<boolean> }) {
  const [copied, setCopied] = useState(false);
  return (
    <button type="button" onClick={async () => setCopied(await copy())}>
      <span role="status">{copied ? t('cardCopied') : label}</span>
    </button>
  );
}

const notStatement = 'not';

interface VerdictProps extends Pick<CardProps, 'corrected' | 'actions'> {
  others: string[];
}

/** The reader's own verdict: another speaker, no statement at all, or taking it back. */
function Verdict({ others, corrected, actions }: VerdictProps) {
  const [asked, ask] = useState(false);
  if (corrected) {
    return (
      <button type="button" onClick={actions.undo}>
        {t('cardCorrected')}: {t('cardUndo')}
      </button>
    );
  }
  if (!asked) {
    return (
      <button type="button" onClick={() => ask(true)}>
        {t('cardWrong')}
      </button>
    );
  }
  const decide = (value: string): void =>
    value === notStatement ? actions.notStatement() : actions.saidBy(others[Number(value)]!);
  return (
    <select
      ref={(select) => select?.focus({ preventScroll: true })}
      aria-label={t('cardSaidBy')}
      onChange={({ currentTarget }) => decide(currentTarget.value)}
    >
      <option value="">{t('cardSaidBy')}</option>
      {others.map((speaker, index) => (
        <option key={speaker} value={index}>
          {speaker}
        </option>
      ))}
      <option value={notStatement}>{t('cardNotStatement')}</option>
    </select>
  );
}
