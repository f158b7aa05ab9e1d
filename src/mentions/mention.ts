import type { Span, SpeakerKind } from '../model';
import type { Gender } from '../text/lexicon/names';

export type { Gender };

/** A stretch of the text that refers to somebody or something that may speak. */
export interface Mention {
  span: Span;
  /** Tokens `[firstToken, endToken)`, with the letters behind a name that its span leaves out: "Ann Lee, MD". */
  firstToken: number;
  endToken: number;
  /** `name`: "Hugh Hill"; `pronoun`: "she"; `nominal`: "the US president", "a spokesman for the ministry". */
  form: 'name' | 'pronoun' | 'nominal';
  kind: SpeakerKind;
  gender: Gender;
  plural: boolean;
  /** Of a name: it is one of a place ("Paris"), which speaks only as its government does. */
  place?: boolean;
  /** Titles and honorifics before the name are left out: "Hugh Hill" of "Dr. Hugh Hill". */
  name: string | null;
  /** A title, role or apposition that stands with it: "a Labour MP". */
  role: string | null;
  /** Of a nominal: its head noun in lower case ("president"); null for other forms. */
  head: string | null;
}
