import type { NoticeName } from '../../../src/ui/Notice';
import type { WaitingFor } from '../../../src/ui/Waiting';

export const notices: NoticeName[] = [
  'notArticle',
  'noText',
  'unsupportedLanguage',
  'tooLarge',
  'failed',
  'off',
  'onClick',
  'notGranted',
  'unread',
  'store',
  'internal',
  'pdf',
  'readerView',
  'file',
  'source',
  'unknown',
];

export const waits: WaitingFor[] = ['connecting', 'reading'];

/** Every state of the popup that the gallery shows, by the name it is asked for. */
export const popupStates = [
  'speaker',
  'reading-order',
  'date-order',
  'scrolled',
  'searched',
  'following',
  'several',
  'crowded',
  'unmatched',
  'removed',
  'filters',
  'headed',
  'opened',
  'correcting',
  'dates',
  'export',
  'empty',
  'hidden',
  ...waits,
  ...notices,
] as const;

/** Every state of the card, which the extension shows in a closed root and the gallery in an open one. */
export const cardStates = [
  'card',
  'card-asked',
  'card-named',
  'card-corrected',
  'card-unknown',
  'card-nothing',
  'card-removed',
] as const;

export const states = [...popupStates, ...cardStates, 'options'] as const;
