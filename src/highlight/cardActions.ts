import { t } from '../i18n/messages';
import type { Verdict } from '../settings/corrections';
import type { CardActions } from './card';
import { sameRef, type Layer, type StatementRef } from './layer';
import { around, type Box } from './place';

/** What the reader asks of a card that is not the page's to do. */
export interface StatementActions {
  /** Whether a verdict of the reader's can be kept: not in private windows. */
  correctable: boolean;
  /** Whether something of it is the reader's own correction. */
  isCorrected(ref: StatementRef): boolean;
  /** Resolves to whether the quotation reached the clipboard; likewise `copyLink`. */
  copyQuote(ref: StatementRef): Promise<boolean>;
  copyLink(ref: StatementRef): Promise<boolean>;
  /** The reader's verdicts reject where they cannot be kept. */
  correct(ref: StatementRef, verdict: Verdict): Promise<unknown>;
  /** Asks for whatever else is wrong in a window of ours. */
  correctElsewhere(ref: StatementRef): Promise<unknown>;
  /** Resolves to what takes it back, once the statement is gone. */
  notStatement(ref: StatementRef): Promise<() => Promise<unknown>>;
  /** Takes the last verdict on it back. */
  undo(ref: StatementRef): Promise<unknown>;
}

interface Surroundings {
  layer: Layer;
  actions: StatementActions;
  /** Scrolls to another statement of the speaker and opens its card. */
  goTo: (ref: StatementRef) => void;
  /** Says something at a place in the page, with a way back where there is one. */
  note: (at: Box, text: string, undo: (() => void) | null) => void;
  close: () => void;
}

/** What the card of one statement can do. */
export function cardActionsOn(ref: StatementRef, around: Surroundings): CardActions {
  const { layer, actions, goTo, note, close } = around;
  const own = layer.bySameSpeaker(ref);
  const at = own.findIndex((other) => sameRef(other, ref));
  const step = (to: StatementRef | undefined) => (at >= 0 && to ? () => goTo(to) : null);
  /** Says at the statement's place that a verdict could not be kept, for want of room. */
  const keep = (keeping: Promise<unknown>, place = placeOf(layer, ref)): void =>
    void keeping.catch(() => note(place, t('notKept'), null));
  /** Takes a statement away at the reader's word, and offers at its place to put it back. */
  async function remove(): Promise<void> {
    const place = placeOf(layer, ref);
    const undo = await actions.notStatement(ref);
    note(place, t('cardRemoved'), () => {
      close();
      keep(undo(), place);
    });
  }
  return {
    previous: step(own[at - 1]),
    next: step(own[at + 1]),
    others: Math.max(0, own.length - 1),
    correctable: actions.correctable,
    copyQuote: () => actions.copyQuote(ref),
    copyLink: () => actions.copyLink(ref),
    correct: (verdict) => keep(actions.correct(ref, verdict)),
    correctElsewhere: () => keep(actions.correctElsewhere(ref)),
    notStatement: () => keep(remove()),
    undo: () => keep(actions.undo(ref)),
  };
}

/** The boxes of a statement's lines. */
export const linesOf = (layer: Layer, ref: StatementRef): Box[] =>
  layer.rangesOf(ref).flatMap((range) => [...range.getClientRects()]);

const placeOf = (layer: Layer, ref: StatementRef): Box => around(linesOf(layer, ref));
