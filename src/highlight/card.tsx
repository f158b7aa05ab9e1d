import { useState } from 'preact/hooks';
import { t } from '../i18n/messages';
import type { Verdict as CorrectionVerdict } from '../settings/corrections';
import type { Scheme } from '../ui/palette';
import type { CardText } from './cardText';
import { Verdict } from './verdict';

export interface CardActions {
  /** Whether a verdict of the reader's can be kept. */
  correctable: boolean;
  /** The statement before or after it by the same speaker; null where there is none. */
  previous: (() => void) | null;
  next: (() => void) | null;
  /** Resolves to whether the text reached the clipboard. */
  copyQuote(): Promise<boolean>;
  copyLink(): Promise<boolean>;
  /** How many other statements the speaker makes; none where nobody is known. */
  others: number;
  correct(verdict: CorrectionVerdict): void;
  /** Asks for whatever else is wrong elsewhere: what is typed in a page, the page can see. */
  correctElsewhere(): void;
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
      {text.role && (
        <p class="role" dir="auto">
          {text.role}
        </p>
      )}
      <p class="line">
        {text.kind} · {corrected ? t('cardCorrected') : <span title={t('certaintyHelp')}>{text.certainty}</span>}
      </p>
      {text.cue && <p class="line">{t('cardCue', text.cue)}</p>}
      <p class="line">{text.when}</p>
      {text.how.length > 0 && (
        <p class="how" aria-label={t('cardHow')}>
          {text.how.join(' ')}
        </p>
      )}
      <div class="tools">
        <CopyButton label={t('cardCopyQuote')} copy={actions.copyQuote} />
        <CopyButton label={t('cardCopyLink')} copy={actions.copyLink} />
      </div>
      {actions.correctable && <Verdict text={text} corrected={corrected} actions={actions} />}
    </section>
  );
}

interface NoteProps extends Pick<CardProps, 'scheme'> {
  text: string;
  /** Takes back what the note tells of; null where there is nothing to take back. */
  undo: (() => void) | null;
}

/** In place of a card, where there is no statement: none was found, or the reader said that it is none. */
export function Note({ scheme, text, undo }: NoteProps) {
  return (
    <section class={`card ${scheme}`} role="dialog" aria-label={text} tabIndex={-1}>
      <p class="note">{text}</p>
      {undo && (
        <div class="tools">
          <button type="button" onClick={undo}>
            {t('cardUndo')}
          </button>
        </div>
      )}
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
