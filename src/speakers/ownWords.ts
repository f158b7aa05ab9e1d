import type { Gender, Mention } from '../mentions/mention';
import type { TextDocument } from '../text/document';

const SAYS =
  /^(?:said|says|added|adds|told|insisted|insists|admitted|explained|recalled|claimed|claims|thinks|thought)$/;

/** "Lund said *she* was cold": who opens what is said with a pronoun rather means himself or herself. */
export function genderInOwnWords({ tokens }: TextDocument, { endToken }: Mention): Gender {
  if (!SAYS.test(tokens[endToken]?.text ?? '')) return 'unknown';
  const opens = tokens[endToken + 1]?.text === 'that' ? endToken + 2 : endToken + 1;
  const word = tokens[opens]?.text;
  return word === 'she' ? 'female' : word === 'he' ? 'male' : 'unknown';
}
