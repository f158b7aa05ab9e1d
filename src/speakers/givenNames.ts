import type { Mention } from '../mentions/mention';
import type { TextDocument } from '../text/document';

/** What ties a description to the name that its bearer gave: "a man *who gave his name only as* Curtis". */
const TIE =
  /^,?\s(?:(?:who|that)\s(?:[\p{L}’']+\s){0,5}?)?(?:identified|named|known|name|goes|went|referred|introduced)\s(?:[\p{L}’']+\s){0,4}?(?:as|by|of|is|was)\s["“‘']?$/u;
/** "*The man* was Ted Lund, 79": who is meant is told outright. */
const IDENTITY = /^\s(?:is|was)\s$/;
const LONGEST = 80;
/** The name is looked for among so many mentions. */
const NEAR = 5;

function isIdentity({ text, tokens }: TextDocument, { span, firstToken, kind }: Mention, name: Mention): boolean {
  if (kind !== 'unnamed' || name.kind !== 'person' || !/^(?:the|his|her|their)$/i.test(tokens[firstToken].text))
    return false;
  return IDENTITY.test(text.slice(span[1], name.span[0])) && /^[,.;]/.test(text.slice(name.span[1]));
}

/** The name under which somebody who is only described wants to be known; null where none is given. */
export function givenName(doc: TextDocument, order: readonly Mention[], i: number): Mention | null {
  const { span, endToken } = order[i];
  const { sentence } = doc.tokens[endToken - 1];
  for (const mention of order.slice(i + 1, i + 1 + NEAR)) {
    if (mention.form !== 'name' || mention.span[0] < span[1]) continue;
    const tie = doc.text.slice(span[1], mention.span[0]);
    const same = doc.tokens[mention.firstToken].sentence === sentence && tie.length <= LONGEST;
    return same && (TIE.test(tie) || isIdentity(doc, order[i], mention)) ? mention : null;
  }
  return null;
}
