import { personPlural } from '../mentions/lexicon/people';
import type { Context, Unit } from './context';
import { isData } from './dataNouns';
import { framedVerb, groupStart, isFramed } from './framed';
import { VERB_FORMS, type VerbForm } from './lexicon/inflect';
import { SPEECH_NOUNS } from './lexicon/nouns';
import { phraseStart } from './phrases';
import { MODAL, NEGATION, unsaidAt } from './unsaidCue';

/** A reporting verb in the text, outside quotations. */
export interface Cue {
  unit: Unit;
  /** Tokens `[first, end)` of the verb with its auxiliaries and particles. */
  first: number;
  end: number;
  /** The verb itself. */
  head: number;
  verb: VerbForm;
  shape: 'finite' | 'gerund' | 'infinitive' | 'passive';
  /** Why it reports nothing that was said: negated, modal or asked; null for a report. */
  unsaid: 'negated' | 'hypothetical' | 'question' | null;
}

/** Forms that are hardly anything but reporting verbs, whatever the tagger says. */
const UNMISTAKABLE = new Set(
  `said says told wrote added tweeted insisted replied saying adding allege alleges argue argues insist insists contend contends
  assert asserts acknowledge acknowledges explain explains concede concedes confirm confirms suggests denies announces`.split(
    /\s+/,
  ),
);
const BE = new Set("is are was were be been being am 's 're".split(' '));
const AUXILIARY = /^(?:have|has|had|having|do|does|did|'ve|get|gets|got|to|reportedly)$/;

/** "used *to say*", "likes *to say*": what somebody says again and again was said. */
const HABIT = /^(?:used|liked|likes|loved|loves)$/;

export interface Group {
  first: number;
  words: string[];
}

/** Auxiliaries, adverbs and negations that stand before the verb. */
function groupBefore(context: Context, head: number, floor: number): Group {
  let first = head;
  const words: string[] = [];
  for (let i = head - 1; i >= floor && context.quoteOf[i] < 0; i--) {
    const word = context.lower[i];
    const { tag } = context.tokens[i];
    const helper =
      tag === 'AUX' ||
      AUXILIARY.test(word) ||
      (HABIT.test(word) && words[0] === 'to') ||
      BE.has(word) ||
      (MODAL.test(word) && (i === floor || !/^\p{Lu}/u.test(context.tokens[i].text))) ||
      NEGATION.test(word);
    if (helper) {
      first = i;
      words.unshift(word);
    } else if (tag !== 'ADV' || /^(?:how|why|when|where|so)$/.test(word)) break;
  }
  return { first, words };
}

/** "The Post reports that …", "is warning voters": the neighbours show a verb where the tagger saw a noun. */
/** "Court documents *show* Lind sold it", "The bureau *projects* growth": data or a body shows something. */
function showsFinding(context: Context, i: number, floor: number): boolean {
  if (!FINDING_FORM.test(context.lower[i]) || !/^(?:NUM|DET|PROPN|PRON|SCONJ|NOUN)$/.test(context.tokens[i + 1]?.tag))
    return false;
  const first = phraseStart(context, i - 1, floor);
  const body = context.mentionEnding.get(i);
  return (
    (first >= floor && isData(context, { first, end: i })) || (body?.form === 'name' && body.kind === 'organization')
  );
}
const FINDING_FORM = /^(?:shows?|showed|projects?|projected|finds?|suggests?|forecasts?)$/;

function marked(context: Context, i: number): boolean {
  const { tag, text } = context.tokens[i];
  const word = context.lower[i];
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tag) || !/^\p{Ll}/u.test(text)) return false;
  // "We agree," reply Burton and Nick.
  if (i > 0 && context.quoteOf[i - 1] >= 0 && /^\p{Lu}/u.test(context.tokens[i + 1]?.text ?? '')) return true;
  if (/ing$/.test(word))
    return (
      context.tokens[i - 1]?.tag === 'AUX' &&
      BE.has(context.lower[i - 1]) &&
      /^(?:NOUN|PROPN|PRON|SCONJ)$/.test(context.tokens[i + 1]?.tag)
    );
  // "…, scientists report today."
  const among = word === 'report' && personPlural(context.lower[i - 1] ?? '') !== null;
  if (among && /^(?:PUNCT|SCONJ|ADP|NOUN)$/.test(context.tokens[i + 1]?.tag) && context.lower[i + 1] !== 'of')
    return true;
  if (!/(?:ed|es|[^s]s)$/.test(word)) return false;
  const next = context.lower[i + 1] ?? '';
  // "It is only soap," the girl laughs.
  if (/^[.,]$/.test(next) && context.tokens[i - 1]?.tag === 'NOUN') {
    const first = phraseStart(context, i - 1, Math.max(0, i - 6));
    if (first > 0 && context.quoteOf[first - 1] >= 0) return true;
  }
  if (/^(?:he|she|they|who)$/.test(context.lower[i - 1])) return true;
  if (endsHeadline(context, i)) return true;
  if (context.tokens[i - 1]?.tag === 'PROPN') return /^(?:that|:|\.|,|he|she|they|it)$/.test(next);
  if (next !== 'that' || SPEECH_NOUNS.has(word)) return false;
  // "The letter, signed by Hill, states that the dam is safe", not "the states that voted".
  const clause = /^(?:DET|PRON|PROPN)$/.test(context.tokens[i + 2]?.tag);
  return context.tokens[i - 1]?.tag === 'NOUN' || (clause && context.lower[i - 1] === ',');
}

/** "Speaker not impeached, *clerk insists*": the last word of a headline, a few words behind a comma. */
function endsHeadline({ doc, tokens, lower }: Context, i: number): boolean {
  const sentence = doc.sentences[tokens[i].sentence];
  if (doc.blocks[sentence.block].kind !== 'headline' || sentence.endToken !== i + 1) return false;
  const comma = lower.lastIndexOf(',', i);
  return comma > sentence.firstToken && i - comma > 1 && i - comma <= 4;
}

function readingAt(context: Context, i: number, floor: number): VerbForm | null {
  const readings = VERB_FORMS.get(context.lower[i]);
  if (!readings) return null;
  const found = readings.find(({ particles }) => particles.every((p, k) => context.lower[i + 1 + k] === p));
  const verbal = context.tokens[i].tag === 'VERB' || UNMISTAKABLE.has(context.lower[i]) || marked(context, i);
  if (!found || verbal) return found ?? null;
  // "…," Hill *shot back*: the tagger takes the verb for a noun.
  const framed = found.particles.length > 0 && isFramed(context, i, floor);
  return framed || showsFinding(context, i, floor) ? found : null;
}

/** "*Asked* whether", "when *asked* how", "a man *accused* of theft", "words *said* by many": past in form, and passive. */
function isParticiple(context: Context, { form, frames }: VerbForm, head: number, before: string): boolean {
  if (form !== 'past') return false;
  if (frames.has('ask') && /^(?:|when|if|once|as|where|until)$/.test(before)) return true;
  const [next = '', medium = ''] = context.lower.slice(head + 1, head + 3);
  if (next === 'by') return !MEDIUM.test(medium);
  return frames.has('name') && /^(?:of|as)$/.test(next);
}

/** "she said *by phone*" */
const MEDIUM = /^(?:phone|telephone|e-?mail|text|letter|post|video|radio|fax|satellite|webcam|way|then)$/;

function shapeOf(verb: VerbForm, words: string[]): Cue['shape'] {
  if (verb.form === 'gerund') return words.some((word) => BE.has(word)) ? 'finite' : 'gerund';
  const helper = words.at(-1) ?? '';
  const habitual = words.some((word) => HABIT.test(word));
  if (words.includes('to') && verb.form === 'base' && !habitual) return 'infinitive';
  if (verb.form === 'past' && BE.has(helper) && helper !== "'s") return 'passive';
  return 'finite';
}

/** "the *said* agreement", "an *alleged* thief": past in form, and an adjective. */
function isAttributive({ tokens, quoteOf }: Context, { form }: VerbForm, head: number): boolean {
  if (form !== 'past' || tokens[head].tag !== 'ADJ' || quoteOf[head - 1] >= 0) return false;
  return tokens[head - 1]?.tag === 'DET' || /^(?:NOUN|PROPN|ADJ)$/.test(tokens[head + 1]?.tag);
}

function cueAt(context: Context, unit: Unit, head: number): Cue | null {
  const known = readingAt(context, head, unit.first);
  const verb = known ?? framedVerb(context, head, unit.first);
  if (!verb) return null;
  const framed = known === null || isFramed(context, head, unit.first);
  const group = groupBefore(context, head, unit.first);
  const before = group.first > unit.first ? context.lower[group.first - 1] : '';
  const participle = isParticiple(context, verb, head, before);
  const shape = framed ? 'finite' : participle && group.first === head ? 'passive' : shapeOf(verb, group.words);
  if (isAttributive(context, verb, head)) return null;
  return {
    unit,
    first: framed ? Math.min(group.first, groupStart(context, head)) : group.first,
    end: head + 1 + verb.particles.length,
    head,
    verb,
    shape,
    unsaid: unsaidAt(context, unit, { verb, head, group, shape, framed }),
  };
}

/** The reporting verbs of a document in reading order, those inside quotations left out. */
export function findCues(context: Context): Cue[] {
  const cues: Cue[] = [];
  for (const unit of context.units)
    for (let i = unit.first; i < unit.end; i++) {
      const cue = context.quoteOf[i] < 0 ? cueAt(context, unit, i) : null;
      if (cue) cues.push(cue);
    }
  return cues;
}
