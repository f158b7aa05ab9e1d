import type { Sentence, Tag, TextDocument, Token } from '../text/document';

/** Words that are capitalised only because a sentence begins with them, and never begin a name. */
const NO_NAME = new Set(
  `a an the this that these those my your his her its our their i he she it we you they me him us them who whom whose which what
  when where why how if and or but nor so yet as at by for from in into of off on onto out over to up with within without after
  before during since until while although though because unless whether despite about against among around between
  through under upon toward towards across along amid beyond near like than then there here now today yesterday tomorrow
  tonight not no yes also however meanwhile instead still even just only once again more most many much some any each
  every both either neither all few several other another such same is are was were be been being am do does did done has
  have had having will would can could should may might must shall let according asked said says say told speaking
  earlier later late early last next first second third finally moreover furthermore nevertheless nonetheless perhaps maybe
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb aug sept oct nov dec
  one two three four five six seven eight nine ten twenty hundreds thousands millions dozens q photo image video read
  please thank thanks well oh ok okay hello dear citing given asked`
    .trim()
    .split(/\s+/),
);

/** "al-Hadi", "el-Sayed": the article goes with the name. */
const ARTICLE = /^(?:a[dlnrstz]|ash|el|ul|abu|ben|bin|ibn)[-‐]\p{Lu}/u;

/** Whether the token is written as a name's: "Lund", "al-Hadi", not "Lund-era". */
export function isCapital({ text }: Token): boolean {
  if (ARTICLE.test(text)) return true;
  const first = text[0];
  return first !== first.toLowerCase() && !(text.includes('-') && COMPOUND.test(text));
}

/** "Oslo-based", "Lund-era", "Second-placed": adjectives, though they begin with a capital. */
const COMPOUND =
  /-(?:\p{Ll}{2,}ed|(?:[Bb]ased|[Bb]orn|[Ee]ra|[Ll]ed|[Ss]tyle|[Bb]acked|run|area|wide|only|(?:[Yy]ear-)?[Oo]ld|made|first))$/u;

/** Whether the token is written in capitals alone, two letters at least. */
export const isAllCapitals = (token: Token): boolean => /^\p{Lu}[\p{Lu}\p{N}.&-]{1,60}$/u.test(token.text);

/** Whether a capital on this word says nothing: function words, weekdays, months. */
export const isNoName = (token: Token): boolean => NO_NAME.has(token.text.toLowerCase().replace(/\.$/, ''));

/** Whether a capital at token `i` may come from its place: first of its sentence, of a quotation, after a colon. */
export function opensSentence(doc: TextDocument, i: number): boolean {
  const token = doc.tokens[i];
  if (doc.sentences[token.sentence].firstToken === i) return true;
  const before = doc.tokens[i - 1];
  const comma = doc.tokens[i - 2];
  // “It is late,” *Lund* said: the sentence goes on behind a mark that closes on a comma.
  if (/^["”'’]$/.test(before.text) && comma?.text === ',' && comma.end === before.start) return false;
  return before.tag === 'PUNCT' && /^["“”'‘«»„:;.!?•*[(]/.test(before.text);
}

/** For each sentence: whether most of its content words are capitalised, as in a headline, so that capitals tell nothing. */
export const titleCased = (doc: TextDocument): boolean[] => doc.sentences.map((sentence) => isTitleCase(doc, sentence));

function isTitleCase({ tokens }: TextDocument, { firstToken, endToken }: Sentence): boolean {
  let [content, capital] = [0, 0];
  for (let i = firstToken; i < endToken; i++) {
    if (!CONTENT.has(tokens[i].tag)) continue;
    content++;
    if (isCapital(tokens[i])) capital++;
    else if (tokens[i].tag === 'VERB') return false;
  }
  return content >= 4 && capital >= 0.85 * content;
}

const CONTENT: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** The words (lower case) that stand capitalised inside a sentence. */
export function capitalsWithin(doc: TextDocument, titled: readonly boolean[]): Set<string> {
  const words = new Set<string>();
  doc.tokens.forEach((token, i) => {
    if (!titled[token.sentence] && isCapital(token) && !opensSentence(doc, i)) words.add(token.text.toLowerCase());
  });
  return words;
}
