import type { SpeakerRule } from '../rules';
import type { Entity } from './entity';

/** A place in the text; sentences and paragraphs are numbered in reading order. */
export interface Place {
  token: number;
  sentence: number;
  block: number;
}

/** Somebody talked about at one place of the text. */
export interface Trace extends Place {
  /** One entity, or several that are named jointly ("Burton and Nick"). */
  who: readonly Entity[];
  /** How much the place itself brings them to mind; see `WEIGHT`. */
  weight: number;
}

/** What the place of a mention is worth; tuned on development articles. */
export const WEIGHT = {
  speaker: 1.2,
  subject: 1,
  plain: 0.7,
  object: 0.55,
  /** Who is shown or asked something is likely to answer: "Lund showed *him* a photo." */
  addressed: 1.05,
  possessor: 0.5,
  /** A possessor whose noun opens the sentence, mostly as its subject: "*Hale's* office did not answer." */
  opening: 0.8,
  headline: 0.4,
  reported: 0.5,
  modifier: 0.2,
  quoted: 0.15,
} as const;

/** Loss for every sentence between, and for every paragraph. */
const PER_SENTENCE = 0.28;
const PER_BLOCK = 0.25;
const MAX_SENTENCES = 9;
const MAX_TRACES = 80;
/** What every earlier place adds, so that the one talked about most wins a tie. */
const REPEATED = 0.08;
const MAX_REPEATED = 0.15;

/** What whom the article is about scores at least, wherever it was mentioned last. */
const TOPIC = 0.1;

interface Candidate {
  who: readonly Entity[];
  /** The score of the place that brings them to mind most, and that place. */
  best: number;
  from: Trace;
  count: number;
}

export interface Antecedent {
  who: readonly Entity[];
  /** The rule that tells why they and nobody else. */
  rule: SpeakerRule;
  /** 0 to 1: how far the best candidate is ahead of the second. */
  certainty: number;
}

/** Who has been talked about so far, the last one last; finds whom a pronoun stands for. */
export class Focus {
  private readonly traces: Trace[] = [];

  add(trace: Trace): void {
    this.traces.push(trace);
  }

  /**
   * The likeliest antecedent at a place; null where nobody fits.
   *
   * @param topic whom the article is about: never quite out of mind.
   */
  find(at: Place, fits: (who: readonly Entity[]) => number, topic?: Entity | null): Antecedent | null {
    const scores = new Map<string, Candidate>();
    const ids = this.ids;
    for (let i = this.traces.length - 1, seen = 0; i >= 0 && seen < MAX_TRACES; i--) {
      const trace = this.traces[i];
      if (trace.token >= at.token) continue;
      if (at.sentence - trace.sentence > MAX_SENTENCES) break;
      seen++;
      const fit = fits(trace.who);
      if (fit <= 0) continue;
      const lost = PER_SENTENCE * (at.sentence - trace.sentence) + PER_BLOCK * (at.block - trace.block);
      const score = trace.weight - lost + Math.log(fit);
      const key = trace.who.map((entity) => ids(entity)).join();
      const known = scores.get(key);
      const found = { who: trace.who, best: score, from: trace };
      if (!known) scores.set(key, { ...found, count: 1 });
      else Object.assign(known, score > known.best ? found : {}, { count: known.count + 1 });
    }
    const known = topic && scores.get(String(ids(topic)));
    const told = topic && fits([topic]) > 0 && this.traces.some(({ who }) => who.includes(topic));
    if (known) known.best = Math.max(known.best, TOPIC);
    else if (told) scores.set(String(ids(topic)), { who: [topic], best: TOPIC, from: this.traces[0], count: 1 });
    return rank([...scores.values()], at);
  }

  private readonly numbers = new Map<Entity, number>();

  private ids = (entity: Entity): number => {
    const known = this.numbers.get(entity) ?? this.numbers.size;
    this.numbers.set(entity, known);
    return known;
  };
}

/** How far ahead somebody is whom nobody rivals, unless little brings them to mind. */
const ALONE = 1.5;

function rank(candidates: Candidate[], at: Place): Antecedent | null {
  const total = ({ best, count }: Candidate): number => best + Math.min(MAX_REPEATED, REPEATED * (count - 1));
  const [first, second] = candidates.sort((a, b) => total(b) - total(a));
  if (!first) return null;
  const margin = second ? total(first) - total(second) : ALONE + Math.min(0, total(first));
  return { who: first.who, ...because(first, at, !second), certainty: 1 / (1 + Math.exp(-2.5 * margin - 0.4)) };
}

/** Why a candidate is the likeliest, as far as its place tells it; `alone` where nobody else fits. */
function because({ from }: Candidate, at: Place, alone: boolean): { rule: SpeakerRule } {
  const sentences = at.sentence - from.sentence;
  if (from.weight === WEIGHT.speaker && sentences <= 1) return { rule: 'speaker.pronoun.spoke' };
  if (from.weight === WEIGHT.subject && sentences === 1) return { rule: 'speaker.pronoun.subject' };
  return alone ? { rule: 'speaker.pronoun.only' } : { rule: 'speaker.pronoun' };
}
