import { firstFrom } from '../../text/search';
import { overlaps } from '../clause/shape';
import { formatDay } from '../period';
import type { Place, Setting, Telling } from './setting';

/** A date that a statement may have; the one without a key stands for "not told". */
export interface Candidate {
  key: string | null;
  /** It is the article's own day. */
  implied: boolean;
  /** Where the text names it, near the statement or at the article's beginning, in reading order. */
  tellings: Telling[];
}

/** How many other dates before and behind a statement's sentence, in it, and of the article's first may be its own. */
const BEFORE = 5;
const BEHIND = 2;
const WITHIN = 8;
const FIRST = 2;
/** How many expressions are looked through for these. */
const WINDOW = 24;

/** The expressions of at most `count` different dates, the first ones. */
function distinct(tellings: readonly Telling[], count: number): Telling[] {
  const keys = new Set<string>();
  return tellings.filter(({ key }) => keys.has(key) || (keys.size < count && keys.add(key)));
}

/** Whether an expression is part of what is said, and tells nothing of the saying: "said he had written in May". */
const isSaid = ({ statement, index }: Place, { mention: { span }, attached }: Telling): boolean =>
  !attached.has(index) && statement.content.some((content) => overlaps(content, span));

/** The expressions around a statement from which its date may come. */
function tellingsNear({ tellings }: Setting, place: Place): Telling[] {
  const { sentence } = place;
  const at = firstFrom(tellings, sentence, (telling) => telling.sentence);
  const end = firstFrom(tellings, sentence + 1, (telling) => telling.sentence);
  return [
    ...distinct(
      tellings.slice(at, Math.min(end, at + WINDOW)).filter((telling) => !isSaid(place, telling)),
      WITHIN,
    ),
    ...distinct(tellings.slice(Math.max(0, at - WINDOW), at).reverse(), BEFORE),
    ...distinct(tellings.slice(end, end + WINDOW), BEHIND),
    ...distinct(tellings.slice(0, WINDOW), FIRST),
  ];
}

/** The dates that a statement may have. */
export function candidatesOf(setting: Setting, place: Place): Candidate[] {
  const day = formatDay(setting.today);
  const byKey = new Map<string, Set<Telling>>([[day, new Set()]]);
  for (const telling of tellingsNear(setting, place))
    byKey.set(telling.key, (byKey.get(telling.key) ?? new Set()).add(telling));
  const named = [...byKey].map(([key, of]) => ({
    key,
    implied: key === day,
    tellings: [...of].sort((a, b) => a.mention.span[0] - b.mention.span[0]),
  }));
  return [{ key: null, implied: false, tellings: [] }, ...named];
}
