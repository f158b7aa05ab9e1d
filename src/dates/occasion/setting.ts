import type { DateMention, Span, Speaker, Statement } from '../../model';
import type { TextDocument } from '../../text/document';
import { firstFrom } from '../../text/search';
import type { Day } from '../calendar';
import { attachment } from '../clause/attachment';
import { lowerOf, tokensAround, type Clause } from '../clause/shape';
import { dayOfIso } from '../find';
import { KINDS } from './words';

/** What the date of a statement is decided by. */
export type DatedStatement = Pick<Statement, 'content' | 'cue' | 'source' | 'kind' | 'speakers'>;

/** A date expression that may tell when something was said. */
export interface Telling {
  mention: DateMention;
  /** To the day where it is at least as fine; equal keys are one date. */
  key: string;
  from: Day;
  to: Day;
  sentence: number;
  block: number;
  /** It is part of what somebody says. */
  quoted: boolean;
  /** Statements on whose clause it hangs, with how surely (0 is the surest). */
  attached: Map<number, number>;
}

/** Where a statement stands. */
export interface Place {
  statement: DatedStatement;
  index: number;
  anchor: Span;
  sentence: number;
  block: number;
  /** Everything that whoever speaks here says, in reading order; empty where nobody knows who it is. */
  ofVoice: Place[];
  /** Its index among these; -1 where there are none. */
  turn: number;
}

/** An article as the dates of its statements are read from it. */
export interface Setting {
  doc: TextDocument;
  speakers: readonly Speaker[];
  places: Place[];
  /** In reading order. */
  tellings: Telling[];
  /** Those on which a statement hangs. */
  dating: Telling[];
  /** The sentences that name an occasion of a kind. */
  kinds: ReadonlyMap<string, readonly number[]>;
  /** The day the article was published. */
  today: Day;
}

/** Equal for a day and a time on it. */
const keyOf = ({ granularity, covers, value }: DateMention): string =>
  granularity === 'weekend' && covers
    ? `${covers.from}/${covers.to}`
    : /^\d{4}-\d\d-\d\dT/.test(value!)
      ? value!.slice(0, 10)
      : value!;

/** The index of the item that holds an offset, or of the last one before it. */
const holding = (items: readonly { start: number }[], offset: number): number =>
  Math.max(0, firstFrom(items, offset + 1, ({ start }) => start) - 1);

function placesOf(doc: TextDocument, statements: readonly DatedStatement[]): Place[] {
  const voices = new Map<string, Place[]>();
  return statements.map((statement, index) => {
    const anchor = statement.cue[0] ?? statement.source[0] ?? statement.content[0];
    const sentence = holding(doc.sentences, anchor[0]);
    const voice = [...statement.speakers].sort((a, b) => a - b).join(' ');
    const ofVoice = voices.get(voice) ?? [];
    const block = doc.sentences[sentence]?.block ?? 0;
    const turn = voice === '' ? -1 : ofVoice.length;
    const place = { statement, index, anchor, sentence, block, ofVoice, turn };
    if (turn >= 0) voices.set(voice, ofVoice).get(voice)!.push(place);
    return place;
  });
}

function tellingOf(doc: TextDocument, mention: DateMention, latest: Day): Telling[] {
  const { vague, value, covers, type, span } = mention;
  if (vague || !value || !covers || (type !== 'date' && type !== 'time')) return [];
  const [from, to] = [dayOfIso(covers.from)!, dayOfIso(covers.to)!];
  if (from > latest) return [];
  const sentence = holding(doc.sentences, span[0]);
  const { block } = doc.sentences[sentence];
  return [{ mention, key: keyOf(mention), from, to, sentence, block, quoted: false, attached: new Map() }];
}

function attach(doc: TextDocument, { statement, sentence, anchor, index }: Place, tellings: readonly Telling[]): void {
  const [cue, source] = [statement.cue[0], statement.source[0]];
  if ((!cue && !source) || !doc.sentences[sentence]) return;
  const tokens = tokensAround(doc, doc.sentences[sentence], anchor[0]);
  const clause: Clause = { tokens, cue, source, content: statement.content };
  const end = tokens.at(-1)?.end ?? 0;
  let at = firstFrom(tellings, tokens[0]?.start ?? 0, ({ mention }) => mention.span[0]);
  for (; at < tellings.length && tellings[at].mention.span[0] < end; at++) {
    const rank = attachment(clause, tellings[at].mention);
    if (rank !== null) tellings[at].attached.set(index, rank);
  }
}

/** Marks the expressions that lie in a content. */
function markQuoted(tellings: readonly Telling[], places: readonly Place[]): void {
  const contents = places.flatMap(({ statement }) => statement.content).sort((a, b) => a[0] - b[0]);
  let [at, end] = [0, 0];
  for (const telling of tellings) {
    const [from, to] = telling.mention.span;
    for (; at < contents.length && contents[at][0] < to; at++) end = Math.max(end, contents[at][1]);
    telling.quoted = end > from;
  }
}

function kindsIn({ tokens }: TextDocument): Map<string, number[]> {
  const kinds = new Map<string, number[]>();
  for (const token of tokens) {
    const kind = KINDS.get(lowerOf(token));
    if (kind === undefined) continue;
    const sentences = kinds.get(kind);
    if (!sentences) kinds.set(kind, [token.sentence]);
    else if (sentences.at(-1) !== token.sentence) sentences.push(token.sentence);
  }
  return kinds;
}

/**
 * @param statements in reading order.
 * @param dates in reading order.
 * @param today the day the article was published.
 * @param latest the last day on which anything of it can have been said.
 */
export function settingOf(
  doc: TextDocument,
  statements: readonly DatedStatement[],
  speakers: readonly Speaker[],
  dates: readonly DateMention[],
  today: Day,
  latest: Day,
): Setting {
  const tellings = dates.flatMap((mention) => tellingOf(doc, mention, latest));
  const places = placesOf(doc, statements);
  for (const place of places) attach(doc, place, tellings);
  markQuoted(tellings, places);
  const dating = tellings.filter(({ attached }) => attached.size > 0);
  return { doc, speakers, places, tellings, dating, kinds: kindsIn(doc), today };
}
