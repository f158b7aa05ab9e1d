/** Opening marks with the marks that may close them. Unicode: General Punctuation and CJK Symbols. */
const CLOSERS = new Map(
  Object.entries({
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
    ʽ: ['ʼ', '’'],
    "'": ["'", '’'],
    '’': ['’'],
    '「': ['」'],
    '『': ['』'],
    '``': ["''", '”', '"'],
    "''": ["''", '"'],
  }),
);

const CLOSING = new Set([...CLOSERS.values()].flat());

export const isOpening = (mark: string): boolean => CLOSERS.has(mark) && mark !== '’';
export const isClosing = (mark: string): boolean => CLOSING.has(mark);
export const isMark = (mark: string): boolean => CLOSERS.has(mark) || CLOSING.has(mark);
/** Whether `close` may end a quotation that `open` began. */
export const closesMark = (open: string, close: string): boolean => CLOSERS.get(open)?.includes(close) ?? false;
/** Single marks double as apostrophes. */
export const isSingle = (mark: string): boolean =>
  mark === "'" || mark === '’' || mark === '‘' || mark === '‚' || mark === 'ʽ' || mark === 'ʼ';
