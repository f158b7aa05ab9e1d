import type { Verdict } from '../settings/corrections';
import type { Entry } from './entries';

/** As text, with its formatting, the article as a source to cite, or all that tells what went wrong with it. */
export type CopyForm = 'plain' | 'formatted' | 'citation' | 'report';

/** What can be done with a statement of the list. */
export interface ItemActions {
  /** Shows it on the page. */
  jump: (entry: Entry) => void;
  /** Resolves to whether it reached the clipboard. */
  copy: (entry: Entry, form: CopyForm) => Promise<boolean>;
  /** Null where nothing can be kept; rejects where there is no room. */
  correct: ((entry: Entry, verdicts: Verdict[]) => Promise<void>) | null;
  /** Takes back the reader's last correction of it. */
  undo: (entry: Entry) => void;
}
