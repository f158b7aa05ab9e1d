import type { Gender, Mention } from '../mentions/mention';
import type { TextDocument } from '../text/document';

const SAYS =
  /^(?:said|says|added|adds|told|insisted|insists|admitted|explained|recalled|claimed|claims|thinks|thought|tells|wrote|writes)$/;

/** "Lund said *she* was cold": who opens what is said with a pronoun rather means himself or herself. */
export function genderInOwnWords({ tokens }: TextDocument, { endToken }: Mention): Gender {
  if (!SAYS.test(tokens[endToken]?.text ?? '')) return 'unknown';
  const opens = tokens[endToken + 1]?.text === 'that' ? endToken + 2 : endToken + 1;
  const word = tokens[opens]?.text;
  return word === 'she' ? 'female' : word === 'he' ? 'male' : 'unknown';
}

/** Whether the text has the bearer of a name speak: "Ann Lund said", "said Ann Lund", "her mother, Ann Lund, said". */
export function speaks({ tokens }: TextDocument, { firstToken, endToken }: Mention): boolean {
  const next = tokens[endToken]?.text === ',' ? endToken + 1 : endToken;
  return SAYS.test(tokens[next]?.text ?? '') || SAYS.test(tokens[firstToken - 1]?.text ?? '');
}

/** Those of whom the text says that "they" is their pronoun: "Ann Lee, who uses *they/them* pronouns". */
export function callingThemselves({ text }: TextDocument, names: readonly Mention[]): Mention[] {
  return [...text.matchAll(/\bthey\/(?:them|their)\b/gi)].flatMap(({ index }) => {
    const near = ({ kind, span }: Mention): boolean => kind === 'person' && span[1] < index && index - span[1] < NEAR;
    return names.findLast(near) ?? [];
  });
}

/** Within about a sentence, in UTF-16 code units. */
const NEAR = 80;
