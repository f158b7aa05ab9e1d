import type { TextDocument, Token } from '../text/document';
import { isCapital } from './case';
import { isBody } from './lexicon/bodies';
import { personNoun } from './lexicon/people';
import { isDeterminer, phraseStart } from './phrases';

const MAX_ROLE = 22;

/**
 * Head of a role written before the name in tokens `[name, end)`: "campaign manager Ann Lee", "the coach, Ann Lee,"; not in
 * "having met the coach, Ann Lee said", where no mark closes what would explain the coach.
 *
 * @param body the noun is one for an organisation, not for a person: "the railway company Acme".
 */
export function roleBefore(
  doc: TextDocument,
  [name, end]: readonly [number, number],
  body: boolean,
): { first: number; head: number } | null {
  const { tokens } = doc;
  const sentence = tokens[name]?.sentence;
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  const near = at(name - 1);
  if (near && !isCapital(near) && isRole(near.text, body)) return { first: phraseStart(doc, name - 1), head: name - 1 };
  if (near?.text !== ',' || isVerb(at(end))) return null;
  const head = headBefore(doc, name - 2, body);
  if (head < 0 || (body && isLed(doc, name - 2, head))) return null;
  const first = phraseStart(doc, head);
  const determined = isDeterminer(tokens[first].text) || tokens.slice(first, name).some((t) => /^['’]s$/.test(t.text));
  return determined ? { first, head } : null;
}

/** Participles that the tagger takes for adjectives as well: "the minister, Lee *alleged*, had lied". */
const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:VERB|AUX)$/.test(token.tag) || (token.tag === 'ADJ' && token.text.endsWith('ed')));

const isRole = (word: string, body: boolean): boolean => (body ? isBody(word) : personNoun(word) !== null);

/** "The chairman of the *panel*, Lee": who is named is not the body but who leads it; a spokesman's company may be. */
function isLed(doc: TextDocument, last: number, head: number): boolean {
  const leader = headBefore(doc, last, false);
  return leader >= 0 && leader < head && !/^spokes/i.test(doc.tokens[leader].text);
}

/** The noun that heads the phrase ending at `last`: "secretary" of "secretary of state", "head" of "head of the regulator". */
function headBefore(doc: TextDocument, last: number, body: boolean): number {
  const sentence = doc.tokens[last]?.sentence;
  let head = -1;
  for (let i = last; i > last - 8 && i >= 0; i--) {
    const { text, tag, sentence: own } = doc.tokens[i];
    if (own !== sentence || tag === 'VERB' || tag === 'PUNCT' || tag === 'AUX') break;
    if (!isRole(text, body) || !(i === last || /^(?:of|for|at|to)$/.test(doc.tokens[i + 1].text))) continue;
    head = i;
    if (body || !isBody(text)) break;
  }
  return head;
}

/** The apposition after the name that ends before token `end`: tokens `[first, end)` with the head noun. */
export function roleAfter(
  doc: TextDocument,
  end: number,
  body: boolean,
): { first: number; end: number; head: number } | null {
  const { tokens } = doc;
  const sentence = tokens[end - 1].sentence;
  const limit = Math.min(doc.sentences[sentence].endToken, end + MAX_ROLE);
  let at = pastParenthesis(doc, end, limit);
  const copula = /^(?:is|was|served|serves|became)$/.test(tokens[at]?.text ?? '') && at < limit;
  if (at >= limit || !(tokens[at].text === ',' || copula)) return null;
  at++;
  if (copula && /^(?:as)$/.test(tokens[at]?.text ?? '')) at++;
  if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  if (/^(?:who|which)$/.test(tokens[at]?.text ?? '') && /^(?:is|was|served|serves)$/.test(tokens[at + 1]?.text ?? ''))
    at += 2;
  while (at < limit && /^(?:now|then|also|once|currently|as|formerly|both)$/.test(tokens[at].text)) at++;
  const head = headFrom(doc, at, Math.min(limit, at + 9), { article: copula || body, body });
  // "…, adviser Ann Lee said": the role is the next name's.
  if (head < 0 || (head + 1 < limit && isCapital(tokens[head + 1]))) return null;
  const last = roleEnd(doc, head + 1, limit);
  // "In a post on Alder, the singer wrote": what a verb follows is its subject.
  const governs = !copula && /^(?:VERB|AUX)$/.test(tokens[last]?.tag ?? '') && !/(?:ed|ing)$/.test(tokens[last].text);
  return governs ? null : { first: at, end: last, head };
}

function pastParenthesis(doc: TextDocument, from: number, limit: number): number {
  if (from >= limit || doc.tokens[from].text !== '(') return from;
  for (let i = from + 1; i < Math.min(limit, from + 8); i++) if (doc.tokens[i].text === ')') return i + 1;
  return from;
}

interface Wanted {
  /** An article must come first. */
  article: boolean;
  /** A noun for an organisation, not for a person. */
  body: boolean;
}

function headFrom(doc: TextDocument, from: number, limit: number, wanted: Wanted): number {
  const { tokens } = doc;
  const { article, body } = wanted;
  const heads = (word: string): boolean => isRole(word, body);
  if (article && !/^(?:an?|the|one)$/.test(tokens[from]?.text ?? '')) return -1;
  for (let i = from; i < limit; i++) {
    const { text, tag } = tokens[i];
    const { text: next = '', tag: nextTag } = tokens[i + 1] ?? {};
    const modifies = (nextTag === 'NOUN' && heads(next)) || (nextTag === 'PROPN' && isCapital(tokens[i]));
    if (heads(text) && !modifies) return i;
    if (/^[,.;:()"“”]$/.test(text) || tag === 'AUX' || tag === 'PRON' || (tag === 'VERB' && !/(?:ed|ing)$/.test(text)))
      return -1;
    if (tag === 'ADP' || tag === 'SCONJ' || /^(?:and|or|but|who|whose|that)$/.test(text)) return -1;
  }
  return -1;
}

/** Past the "of …", "for …" that goes with a head noun. */
function roleEnd(doc: TextDocument, from: number, limit: number): number {
  const { tokens } = doc;
  let end = from;
  while (end < limit) {
    const { text, tag } = tokens[end];
    const inside =
      ['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'CCONJ', 'PART'].includes(tag) && /^[\p{L}\p{N}&'’]/u.test(text);
    if (!inside) break;
    end++;
  }
  while (end > from && /^(?:ADP|DET|CCONJ|PART)$/.test(tokens[end - 1].tag)) end--;
  return end;
}
