import { readHead } from '../../mentions/nominals';
import type { FindingRule } from '../../rules';
import type { Context, Unit } from '../context';
import type { FoundStatement } from '../found';
import { ANNOUNCING_NOUNS } from '../lexicon/nouns';
import { announcedOwner } from '../announcers';
import { type LabelRange, speakerLabels } from '../speakerLabels';
import { propose } from '../proposal';
import type { Range } from '../range';
import type { Subject } from '../subjects';

/** Words that open a sentence before a colon without anybody speaking. */
const NO_SPEAKER =
  /^(?:q|a|dear|note|update|updated|related|watch|read|more|video|photo|photos|live|breaking|exclusive|opinion|analysis|editorial|correction|warning|tip|question|answer|fact|list|image|source|sources|by|published|contact|editing|reporting|the|a|an|this|that|here|what|why|how|when|where|who|one|two|first|second|third|finally|however|also|but|and|so|remember|step|round|part|chapter|example|result|results|conclusion|summary|background|category|tags|email|phone|twitter|follow|share|see|photograph|caption|credit|location|date|time|price|rating|director|starring|genre|runtime)$/;

/** A name or role that may stand before a colon; -1 where the words are none. */
function labelEnd(context: Context, unit: Unit, from: number): number {
  let names = 0;
  for (let i = from; i < Math.min(unit.end - 1, from + 9); i++) {
    const word = context.lower[i];
    if (word === ':') return names > 0 && i > from ? i : -1;
    const { tag, text } = context.tokens[i];
    // "Rail bosses:": the tagger takes the first word for a verb.
    const opens = i === from && tag === 'VERB' && context.tokens[i + 1].tag === 'NOUN';
    if (/^(?:VERB|AUX|SCONJ|PRON)$/.test(tag) && !/^\p{Lu}{2,}$/u.test(text) && !opens) return -1;
    if (/^[,;.?!]$/.test(word) && !/^[,.]$/.test(word)) return -1;
    if (/^\p{Lu}/u.test(text)) names++;
  }
  return -1;
}

const isShouted = (text: string): boolean => /^[\p{Lu}\p{N} .,'’()&-]{2,60}$/u.test(text) && /\p{Lu}{2}/u.test(text);

function textBetween(context: Context, first: number, end: number): string {
  return context.doc.text.slice(context.tokens[first].start, context.tokens[end - 1].end);
}

/** The headline, or in plain text the first block where it is short: `Smith: Taxes must fall`. */
function isHeadline(context: Context, unit: Unit): boolean {
  const block = context.doc.blocks[unit.block];
  return block.kind === 'headline' || (unit.block === 0 && block.end - block.start < 200);
}

/** Where a label may begin: at the unit's start, behind a mark that opens a quoted transcript. */
function labelStart(context: Context, unit: Unit): number {
  const quote = context.quoteOf[unit.first];
  return quote >= 0 && context.quoteTokens[quote][0] === unit.first ? unit.first + 1 : unit.first;
}

/** Key under which all labels in capitals are counted; no name holds a space at its end. */
const SHOUTED = 'shouted ';

function labelOf(context: Context, unit: Unit): LabelRange | null {
  const first = labelStart(context, unit);
  const colon = labelEnd(context, unit, first);
  if (colon < 0 || colon + 1 >= unit.end) return null;
  if (NO_SPEAKER.test(context.lower[first]) || NO_SPEAKER.test(context.lower[colon - 1])) return null;
  return { unit, first, colon, shouted: isShouted(textBetween(context, first, colon)) };
}

function emphasised(context: Context, { first, colon }: LabelRange, unit: Unit): boolean {
  const at = context.tokens[first].start;
  return Boolean(
    context.doc.blocks[unit.block].emphasis?.some(
      ([start, end]) => start <= at && end >= context.tokens[colon - 1].end,
    ),
  );
}

const nameOf = (context: Context, { first, colon }: LabelRange): string =>
  textBetween(context, first, colon).toLowerCase();

const opensBlock = (context: Context, unit: Unit): boolean =>
  context.doc.blocks[unit.block].start === context.tokens[unit.first].start;

const ASKS = /^(?:what|why|how|who|when|where|which)$/;

/** A headline's label may be its topic ("Harbour fire: …"), and a question after it is the desk's own. */
function namesSpeaker(context: Context, { first, colon }: LabelRange, unit: Unit): boolean {
  const mention = context.mentionStarting.get(first);
  const whole = mention !== undefined && mention.endToken === colon && mention.form !== 'pronoun';
  // "Rail bosses: ‘…’"
  const group = readHead(context.lower[colon - 1])?.kind === 'group' && colon - first <= 3;
  if (group && context.quoteOf[colon + 1] >= 0) return true;
  return whole && !ASKS.test(context.lower[colon + 1]) && context.lower[unit.end - 1] !== '?';
}

type LabelRule = Extract<FindingRule, `label.${string}`>;

/** Whether a label may be one of a transcript's: the same one twice, three shouted ones, or a bold one. */
function recurs(context: Context, label: LabelRange, counts: ReadonlyMap<string, number>): boolean {
  const bold = emphasised(context, label, label.unit);
  const short = label.shouted || bold || label.colon - label.first <= 3;
  const twice = (counts.get(nameOf(context, label)) ?? 0) > 1 || (label.shouted && (counts.get(SHOUTED) ?? 0) > 2);
  return (twice && short) || (bold && !isHeadline(context, label.unit));
}

/** A transcript's labels speak, a headline's that names somebody, and one before a quotation. */
function speaks(context: Context, label: LabelRange, inTranscript: boolean): LabelRule | null {
  if (inTranscript) return 'label.transcript';
  if (isHeadline(context, label.unit)) return namesSpeaker(context, label, label.unit) ? 'label.headline' : null;
  const quoted = context.quoteOf[label.colon + 1] >= 0 && context.quoteOf[label.unit.first] < 0;
  return quoted ? 'label.quote' : null;
}

/** A transcript's turn runs on over the paragraphs that carry no label of their own. */
function turn(context: Context, unit: Unit, label: LabelRange, labelled: ReadonlySet<number>): Range[] {
  const { blocks } = context;
  const range = blocks[unit.block];
  const content: Range[] = [[label.colon + 1, range[1]]];
  for (let b = unit.block + 1; b < blocks.length && content.length < 12; b++) {
    const [first, end] = blocks[b];
    if (end === 0 || labelled.has(b) || context.doc.blocks[b].kind !== context.doc.blocks[unit.block].kind) break;
    if (/^[([]/.test(context.tokens[first].text) || context.quoteOf[unit.first] >= 0 !== context.quoteOf[first] >= 0)
      break;
    // Only where another turn follows is the paragraph surely part of the transcript.
    if (![...labelled].some((other) => other > b)) break;
    content.push([first, end]);
  }
  return content;
}

/** "*Ann Lee*'s verdict: “No.”" */
function speakerOf(context: Context, { first, colon }: LabelRange): Subject {
  for (let i = colon - 1; i >= first; i--) {
    const owned = ANNOUNCING_NOUNS.has(context.lower[i]) ? announcedOwner(context, i, first, colon) : null;
    if (owned) return owned;
  }
  return { first, end: colon };
}

/** `NAME: words` in transcripts, `Smith: Taxes must fall` in headlines, `Smith: "…"`. */
export function labels(context: Context): FoundStatement[] {
  const found = context.units.flatMap((unit) => (opensBlock(context, unit) ? (labelOf(context, unit) ?? []) : []));
  const counts = new Map<string, number>();
  for (const label of found) {
    const name = nameOf(context, label);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (label.shouted) counts.set(SHOUTED, (counts.get(SHOUTED) ?? 0) + 1);
  }
  const recurring = found.filter((label) => recurs(context, label, counts));
  const isSpeaker = speakerLabels(context, recurring);
  const transcript = new Set(recurring.filter(isSpeaker));
  const spoken = found.flatMap((label) => {
    const rule = speaks(context, label, transcript.has(label));
    return rule ? [{ unit: label.unit, label, rule }] : [];
  });
  const labelled = new Set(spoken.map(({ unit }) => unit.block));
  return spoken.flatMap(({ unit, label, rule }) => {
    const whole = rule === 'label.transcript';
    const content: Range[] = whole ? turn(context, unit, label, labelled) : [[label.colon + 1, unit.end]];
    const statement = propose(context, {
      content,
      cue: [label.colon, label.colon + 1],
      source: speakerOf(context, label),
      rule,
    });
    return statement ?? [];
  });
}
