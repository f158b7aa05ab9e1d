import type { NoticeName } from '../../../src/ui/Notice';

export const notices: NoticeName[] = [
  'connecting',
  'reading',
  'notArticle',
  'unsupportedLanguage',
  'tooLarge',
  'failed',
  'off',
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

/** Every state of the popup that the gallery shows, by the name it is asked for. */
export const states = [
  'speaker',
  'reading-order',
  'several',
  'dates',
  'export',
  'empty',
  'hidden',
  ...notices,
] as const;
