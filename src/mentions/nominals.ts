import type { Span, SpeakerKind } from '../model';
import type { TextDocument } from '../text/document';
import type { Gender, Mention } from './mention';
import { isCapital, opensSentence } from './case';
import { isBody, isBodyPlural } from './lexicon/bodies';
import { isDocument } from './lexicon/documents';
import { isCollective, personNoun, personPlural } from './lexicon/people';
import { isDeterminer, phraseStart } from './phrases';

interface Head {
  kind: SpeakerKind;
  gender: Gender;
  plural: boolean;
  /** The singular, lower case. */
  noun: string;
}

/** What a common noun says of the speaker it stands for; null where it names none. */
export function readHead(word: string): Head | null {
  const lower = word.toLowerCase();
  const gender = personNoun(lower);
  if (gender !== null) return { kind: 'unnamed', gender, plural: false, noun: lower };
  const singular = personPlural(lower);
  if (singular !== null) return { kind: 'group', gender: 'unknown', plural: true, noun: singular };
  if (isCollective(lower)) return { kind: 'group', gender: 'unknown', plural: true, noun: lower };
  if (isDocument(lower)) return { kind: 'document', gender: 'neuter', plural: lower.endsWith('s'), noun: lower };
  if (isBody(lower)) return { kind: 'organization', gender: 'neuter', plural: false, noun: lower };
  if (isBodyPlural(lower)) return { kind: 'group', gender: 'neuter', plural: true, noun: lower };
  if (/^source(?:s)?$/.test(lower))
    return {
      kind: lower === 'source' ? 'unnamed' : 'group',
      gender: 'unknown',
      plural: lower !== 'source',
      noun: 'source',
    };
  return null;
}

/** "The coast guard", "the national guard": a body, though its last word alone is a person. */
function bodyOf({ tokens }: TextDocument, i: number): Head | null {
  const isGuard =
    /^guard$/i.test(tokens[i].text) && /^(?:coast|national|home|royal|state)$/i.test(tokens[i - 1]?.text ?? '');
  return isGuard ? { kind: 'organization', gender: 'neuter', plural: false, noun: 'guard' } : null;
}

const LEADS_ON = /^(?:of|for|at|from|with|in|to|on|inside|within|by)$/;
const MAX_TAIL = 14;

/** The noun phrase about the head noun at token `i`, its "of …" and "for …" included; null where there is none. */
export function readNominal(doc: TextDocument, i: number): Mention | null {
  const { tokens } = doc;
  const token = tokens[i];
  if (token.tag !== 'NOUN' && token.tag !== 'PROPN' && !(token.tag === 'NUM' && token.text.endsWith('-old')))
    return null;
  const common = !isCapital(token) || opensSentence(doc, i);
  const head = common ? (bodyOf(doc, i) ?? readHead(token.text)) : null;
  if (!head) return null;
  const next = tokens[i + 1];
  if (next && next.sentence === token.sentence && next.tag === 'NOUN' && /^\p{Ll}/u.test(next.text)) return null;
  let firstToken = phraseStart(doc, i);
  if (head.plural && /^that$/i.test(tokens[firstToken].text)) firstToken++;
  const endToken = tailEnd(doc, i + 1);
  const span: Span = [tokens[firstToken].start, tokens[endToken - 1].end];
  const { kind, gender, plural, noun } = head;
  return { span, firstToken, endToken, form: 'nominal', kind, gender, plural, name: null, role: null, head: noun };
}

/** Past the prepositional phrases that go on with the noun phrase. */
function tailEnd(doc: TextDocument, from: number): number {
  const { tokens } = doc;
  const sentence = tokens[from - 1].sentence;
  const limit = Math.min(doc.sentences[sentence].endToken, from + MAX_TAIL);
  let end = from;
  while (end < limit && LEADS_ON.test(tokens[end].text)) {
    let at = end + 1;
    while (at < limit && inNounPhrase(doc, at)) at++;
    if (at === end + 1 || !/^(?:NOUN|PROPN|NUM|PRON)$/.test(tokens[at - 1].tag)) break;
    end = at;
  }
  return end;
}

function inNounPhrase(doc: TextDocument, i: number): boolean {
  const { tag, text } = doc.tokens[i];
  if ((isDeterminer(text) && text !== 'that') || /^['’]s?$/.test(text)) return true;
  return (
    tag === 'ADJ' ||
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'NUM' ||
    (tag === 'CCONJ' && doc.tokens[i + 1]?.tag === 'PROPN')
  );
}
