/** Opening marks with the marks that may close them. Unicode: General Punctuation and CJK Symbols. */
const CLOSERS: Record<string, string[]> = {
  '"': ['"', '”', "''"],
  '“': ['”', '"', '“'],
  '„': ['“', '”', '"'],
  '‟': ['”'],
  '«': ['»'],
  '»': ['«'],
  '‹': ['›'],
  '›': ['‹'],
  '‘': ['’', "'"],
  '‚': ['‘', '’'],
  "'": ["'", '’'],
  '’': ['’'],
  '「': ['」'],
  '『': ['』'],
  '``': ["''", '”', '"'],
  "''": ["''", '"'],
};

const CLOSING = new Set(Object.values(CLOSERS).flat());

export const isOpening = (mark: string): boolean => mark in CLOSERS && mark !== '’';
export const isClosing = (mark: string): boolean => CLOSING.has(mark);
export const isMark = (mark: string): boolean => mark in CLOSERS || CLOSING.has(mark);
/** Whether `close` may end a quotation that `open` began. */
export const closesMark = (open: string, close: string): boolean => CLOSERS[open]?.includes(close) ?? false;
/** Single marks double as apostrophes. */
export const isSingle = (mark: string): boolean => mark === "'" || mark === '’' || mark === '‘' || mark === '‚';
