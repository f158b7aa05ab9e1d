import { abbreviationKind } from './abbreviations';
import type { Tag } from './document';
import { firstName } from './lexicon/names';
import { isOpening } from './marks';
import type { RawToken } from './tokens';

/** Words that begin a sentence far more often than a name. */
const STARTERS = new Set(
  'the a an he she it they we i you this that these those there his her its our their my your and but or so in on at for from with by as if when while after before since although though however meanwhile instead what who how why where one some many most both all no not nobody nothing none everyone everybody each every another other others such even only then now yet still'.split(
    ' ',
  ),
);

/** What may follow an hour in its sentence: a day, a month, a zone. */
const BEHIND_HOUR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]{2,5}\.?|Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Zulu)$/;

/** A day, which may stand before its month. */
const DAY = /^(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.$/;

/** What a letter numbers: "Plan B", "Group A". */
const LABELLED =
  /^(?:appendix|area|block|building|category|class|division|exhibit|gate|grade|group|hall|hepatitis|influenza|level|line|model|option|part|phase|pier|plan|platform|pool|room|route|schedule|section|series?|stage|team|terminal|type|unit|vitamin|ward|wing|zone)$/i;

/** How the words behind an abbreviation read if a sentence begins with them. */
interface Opening {
  first: string;
  tag: Tag;
  /** How many capitalised words there are in a row. */
  capitals: number;
  /** A verb follows those. */
  acts: boolean;
  begins: boolean;
}

const WINDOW = 8;
const isVerb = (tag: Tag | undefined): boolean => tag === 'VERB' || tag === 'AUX';
const wordsOf = (tokens: RawToken[], from: number, to: number): string[] =>
  tokens.slice(from, to).map(({ text }) => text);
const isCapital = ({ text }: RawToken): boolean => /^\p{Lu}/u.test(text);

function readOpening(words: RawToken[], tagsOf: (words: string[]) => Tag[]): Opening {
  const tags = tagsOf(wordsOf(words, 0, WINDOW));
  const small = words.findIndex((word) => !isCapital(word));
  const capitals = small < 0 ? words.length : small;
  return {
    first: words[0].text,
    tag: tags[0],
    capitals,
    acts: isVerb(tags[capitals]),
    begins: STARTERS.has(words[0].text.toLowerCase()),
  };
}

/** A title of several words, or the name of what belongs to the abbreviation: "U.S. Supreme Court". */
const isWhole = ({ tag, capitals }: Opening): boolean => capitals > 1 && tag === 'NOUN';

function endsAtPlace({ first, tag, acts }: Opening, before: string): boolean {
  if (tag === 'NOUN') return acts && /[^s]s$/.test(first);
  if (tag !== 'PROPN' && tag !== 'ADJ') return true;
  return acts && (firstName(first) !== null || before === ',');
}

/** "George H.W. Bush", "J.J. Abrams": letters that stand for given names. */
const areInitials = (token: string, before: string): boolean =>
  /^(?:\p{Lu}\.){2,3}$/u.test(token) && (firstName(before) !== null || !/\p{L}/u.test(before));

/**
 * Whether a sentence that began with `tokens[first]` ends at `tokens[at]`, an abbreviation with its period, where `tokens[next]` follows. Each kind takes
 * certain words to itself; any other capital begins a sentence.
 *
 * @param tagsOf tags the words of a sentence.
 */
export function abbreviationEnds(
  tokens: RawToken[],
  first: number,
  at: number,
  next: number,
  tagsOf: (words: string[]) => Tag[],
): boolean {
  const token = tokens[at].text;
  const kind = abbreviationKind(token);
  const before = tokens[at - 1]?.text ?? '';
  const marked = isOpening(tokens[next].text);
  const from = marked ? next + 1 : next;
  if (kind === 'title' || from >= tokens.length || !isCapital(tokens[from])) return false;
  if (marked) return kind === 'hour' || kind === 'other';
  const opening = readOpening(tokens.slice(from, from + WINDOW), tagsOf);
  if (kind === 'measure') return opening.begins && /^No\.$/.test(token);
  if (opening.begins) return kind !== 'saint' || isCapital({ ...tokens[at], text: before });
  if (kind === 'hour' || DAY.test(token)) return !BEHIND_HOUR.test(opening.first);
  if (kind === 'place') return endsAtPlace(opening, before);
  if (kind === 'letter') return LABELLED.test(before) || (opening.tag !== 'PROPN' && /^\p{Ll}/u.test(before));
  if (kind === 'saint' && !/^\p{Lu}/u.test(before)) return false;
  if (opening.tag !== 'PROPN') return !isWhole(opening);
  // What a name acts in is a sentence of its own only if there was a verb before.
  return opening.acts && !areInitials(token, before) && tagsOf(wordsOf(tokens, first, at)).some(isVerb);
}
