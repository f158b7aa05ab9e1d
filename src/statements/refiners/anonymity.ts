import { textOf } from '../../model';
import type { FoundStatement } from '../found';

/** "asked not to be named", "requested anonymity", "spoke on the condition of anonymity": how somebody spoke, not what. */
const ANONYMITY =
  /^(?:that )?(?:(?:he|she|they) )?(?:not |to )*(?:be |remain )?(?:named|identified|quoted by name|anonymous|use (?:his|her|their) (?:real |full |last )?names?|(?:the )?(?:condition of )?anonymity)\b/i;

/** Longer contents say more than that. */
const LONGEST = 90;

/** Drops what only tells that a source asked to stay unnamed. */
export const dropAnonymity = (text: string, statements: readonly FoundStatement[]): FoundStatement[] =>
  statements.filter(({ content, kind }) => {
    const words = textOf(text, content);
    return kind !== 'indirect' || words.length > LONGEST || !ANONYMITY.test(words);
  });
