import type { Mention } from '../mentions/mention';
import type { TextDocument } from '../text/document';
import { type Place, WEIGHT } from './focus';
import type { FoundLike } from './found';

/** What the place of each token is worth to what is mentioned there. */
export class Places {
  /** For each token: inside quotation marks. */
  private readonly quoted: Uint8Array;
  /** For each sentence: how many up to it the writer tells in part at least. */
  private readonly told: Uint32Array;
  /** For each token: inside what somebody is reported to have said. */
  private readonly reported: Uint8Array;

  constructor(
    private readonly doc: TextDocument,
    found: readonly FoundLike[],
  ) {
    this.quoted = mark(
      doc,
      doc.quotations.map(({ inner }) => inner),
    );
    this.told = toldSentences(doc, this.quoted);
    this.reported = mark(
      doc,
      found.flatMap(({ content }) => content),
    );
  }

  /** The place of a token, sentences that are wholly quoted not counted. */
  of(token: number): Place {
    const { sentence } = this.doc.tokens[token];
    return { token, sentence: this.told[sentence], block: this.doc.sentences[sentence].block };
  }

  isQuoted(token: number): boolean {
    return this.quoted[token] === 1;
  }

  /** How much a mention brings what it stands for to mind. */
  weight(mention: Mention): number {
    const { firstToken, endToken } = mention;
    const { tokens, blocks, sentences } = this.doc;
    if (this.quoted[firstToken]) return WEIGHT.quoted;
    if (this.reported[firstToken]) return WEIGHT.reported;
    const sentence = sentences[tokens[firstToken].sentence];
    if (blocks[sentence.block].kind === 'headline') return WEIGHT.headline;
    const next = endToken < sentence.endToken ? tokens[endToken] : undefined;
    if (next && mention.form === 'name' && next.tag === 'NOUN' && /^\p{Ll}/u.test(next.text)) return WEIGHT.modifier;
    if (next && /^['’]s?$/.test(next.text))
      return firstToken === sentence.firstToken ? WEIGHT.opening : WEIGHT.possessor;
    const before = firstToken > sentence.firstToken ? tokens[firstToken - 1].tag : '';
    // "A spokesman for *Hale* denied it": the verb is the spokesman's.
    const ofNoun = before === 'ADP' && tokens[firstToken - 2]?.tag === 'NOUN';
    if (ofNoun) return WEIGHT.object;
    if (before === 'VERB' && ADDRESSES.test(tokens[firstToken - 1].text)) return WEIGHT.addressed;
    if (next && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADV')) return WEIGHT.subject;
    if (next?.text === ',' && (this.opens(sentence.firstToken, firstToken) || this.acts(endToken, sentence.endToken)))
      return WEIGHT.subject;
    return /^(?:ADP|VERB)$/.test(before) ? WEIGHT.object : WEIGHT.plain;
  }

  /** Whether a verb follows the age behind a name: "one of them, Ann Lee, *68, wept*". */
  private acts(comma: number, end: number): boolean {
    const [age, close, verb] = this.doc.tokens.slice(comma + 1, Math.min(end, comma + 4));
    return verb !== undefined && age.tag === 'NUM' && close.text === ',' && /^(?:VERB|AUX)$/.test(verb.tag);
  }

  /** Whether a sentence opens with the mention at `token`, behind no more than a role or an adverb: "The Speaker, *Ann Lee*,". */
  private opens(first: number, token: number): boolean {
    const { tokens } = this.doc;
    if (token === first) return true;
    if (token - first > MAX_LEAD || tokens[token - 1].text !== ',') return false;
    return tokens.slice(first, token - 1).every(({ tag }) => LEAD.test(tag));
  }
}

const ADDRESSES = /^(?:show|hand|ask|press|question|confront|interrupt|remind|challenge)(?:s|n|es|ed)?$/;

/** What may stand before a sentence's subject is at most this long. */
const MAX_LEAD = 10;
const LEAD = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV|ADP|PART)$/;

function toldSentences(doc: TextDocument, quoted: Uint8Array): Uint32Array {
  let count = 0;
  return Uint32Array.from(doc.sentences, ({ firstToken, endToken }) => {
    for (let i = firstToken; i < endToken; i++) if (!quoted[i] && /\p{L}/u.test(doc.tokens[i].text)) return ++count;
    return count;
  });
}

/** Which tokens begin inside the spans; spans may overlap. */
function mark(doc: TextDocument, spans: readonly (readonly [number, number])[]): Uint8Array {
  const marks = new Uint8Array(doc.tokens.length);
  let i = 0;
  let reach = 0;
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  doc.tokens.forEach(({ start }, token) => {
    while (i < sorted.length && sorted[i][0] <= start) reach = Math.max(reach, sorted[i++][1]);
    if (start < reach) marks[token] = 1;
  });
  return marks;
}
