import type { Mention } from '../mentions/mention';
import type { TextDocument } from '../text/document';

/** Room for marks, parentheses and a place after a role, in UTF-16 code units. */
const MAX_GAP = 16;

/** The mention a relative pronoun at position `i` of `order` follows: "Ann Lee, who said", "aides to Lee, who said". */
export function relativeAntecedent(doc: TextDocument, order: readonly Mention[], i: number): Mention | null {
  const pronoun = order[i];
  const word = doc.tokens[pronoun.firstToken].text.toLowerCase();
  const { sentence } = doc.tokens[pronoun.firstToken];
  let best: Mention | null = null;
  // Of a lone word in capitals nothing tells what it names.
  let open: Mention | null = null;
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) {
    const one = order[k];
    if (doc.tokens[one.firstToken].sentence !== sentence) break;
    if (one.endToken > pronoun.firstToken || one.form === 'pronoun') continue;
    const between = doc.text.slice(one.span[1], pronoun.span[0]);
    const apposed = one.role !== null && between.startsWith(`, ${one.role}`) ? one.role.length : 0;
    if (between.length - apposed > MAX_GAP) continue;
    if (one.kind === 'organization' && one.gender === 'unknown' && word === 'who') open ??= one;
    const personal = one.kind !== 'organization' && one.kind !== 'document';
    if (personal !== (word !== 'which')) continue;
    if (!best || one.endToken > best.endToken) best = one;
  }
  return best ?? open;
}
