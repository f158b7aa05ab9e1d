import type { Mention } from '../../mentions/mention';
import type { Context, Unit } from '../context';
import type { FoundStatement } from '../found';
import { VERB_FORMS } from '../lexicon/inflect';
import { propose } from '../proposal';

/** Where something is said by people whom a headline leaves out. */
const HEARING =
  /^(?:court|inquest|jury|inquiry|tribunal|trial|hearing|meeting|panel|committee|commission|mps|councillors)$/;
/** "murder trial", "county court": what hears has so many words at most. */
const LONGEST_HEARING = 3;

const isHeadline = ({ doc }: Context, { block }: Unit): boolean => doc.blocks[block].kind === 'headline';

/** Behind a topic that a headline begins with: "Bridge collapse: *steel was rusty*". */
export function pastTopic({ lower, quoteOf }: Context, first: number, end: number): number {
  for (let i = end - 2; i > first; i--) if (lower[i] === ':' && quoteOf[i] < 0) return i + 1;
  return first;
}

/** "Man stole clock, *court hears*": somebody said so, and it is not told who. */
function hearing(context: Context, unit: Unit): FoundStatement | null {
  const { lower } = context;
  const verb = unit.end - 1;
  if (!/^(?:told|hears?|heard)$/.test(lower[verb]) || !HEARING.test(lower[verb - 1] ?? '')) return null;
  let comma = verb - 2;
  while (comma > unit.first && lower[comma] !== ',') comma--;
  if (lower[comma] !== ',' || verb - comma > LONGEST_HEARING + 1) return null;
  return propose(context, {
    content: [[pastTopic(context, unit.first, comma), comma]],
    cue: [verb, verb + 1],
    rule: 'before.hearing',
    args: { cue: lower[verb] },
  });
}

/** How many tokens the verb of speech at `i` has in the present of headlines: "hits back"; 0 where there is none. */
function verbAt({ lower }: Context, i: number): number {
  const reading = VERB_FORMS.get(lower[i] ?? '')?.find(
    ({ form, particles }) => form === 'third' && particles.every((particle, k) => lower[i + 1 + k] === particle),
  );
  return reading ? 1 + reading.particles.length : 0;
}

/** The name that begins at a token; of a title "Lund Slams Minister" may be taken for one noun phrase. */
const nameAt = ({ mentions }: Context, token: number): Mention | undefined =>
  mentions.find(({ firstToken, form, place }) => firstToken === token && form === 'name' && !place);

/** "*Lund hits back* at critics: ‘We were robbed’", "*Lund* on the crash: ‘It was late’". */
function reply(context: Context, unit: Unit): FoundStatement | null {
  const { lower, quoteOf, quoteTokens } = context;
  const colon = pastTopic(context, unit.first, unit.end) - 1;
  const quote = colon > unit.first ? quoteOf[colon + 1] : -1;
  const source = nameAt(context, unit.first);
  if (quote < 0 || quoteTokens[quote][1] !== unit.end || !source) return null;
  const length = verbAt(context, source.endToken);
  if (length === 0 && lower[source.endToken] !== 'on') return null;
  return propose(context, {
    content: [quoteTokens[quote]],
    cue: length ? [source.endToken, source.endToken + length] : [colon, colon + 1],
    source: { first: unit.first, end: source.endToken },
    rule: 'label.reply',
  });
}

/** "‘We were robbed’: *Lund fumes* after defeat". */
function echo(context: Context, unit: Unit): FoundStatement | null {
  const { lower, quoteOf, quoteTokens } = context;
  const [first, end] = quoteTokens[quoteOf[unit.first]] ?? [-1, -1];
  if (first !== unit.first || !/^[:—–-]$/.test(lower[end] ?? '')) return null;
  const source = nameAt(context, end + 1);
  const length = source ? verbAt(context, source.endToken) : 0;
  if (!source || length === 0) return null;
  return propose(context, {
    content: [[first, end]],
    cue: [source.endToken, source.endToken + length],
    source: { first: end + 1, end: source.endToken },
    rule: 'label.reply',
  });
}

/** What headlines say in their own way, with verbs left out or taken for nouns. */
export function headlines(context: Context, unit: Unit): FoundStatement[] {
  if (!isHeadline(context, unit)) return [];
  return [hearing(context, unit), reply(context, unit), echo(context, unit)].filter((found) => found !== null);
}
