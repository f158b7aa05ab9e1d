import type { Span } from '../../model';
import type { TextDocument } from '../../text/document';
import { firstFrom } from '../../text/search';
import { lowerOf } from './shape';

/** "Once wrote": on a day that is long past and not told; "at once said" is another matter. */
export function wasOnce({ tokens }: TextDocument, cue: Span): boolean {
  const first = firstFrom(tokens, cue[0], ({ start }) => start);
  return lowerOf(tokens[first - 1]) === 'once' && lowerOf(tokens[first - 2]) !== 'at';
}
