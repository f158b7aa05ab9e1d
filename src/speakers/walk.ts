import type { Evidence, Span } from '../model';
import type { Gender, Mention } from '../mentions/mention';
import type { SpeakerRule } from '../rules';
import type { TextDocument } from '../text/document';
import { Ages } from './ages';
import { clusterNames, type Clusters } from './cluster';
import { Couples } from './couples';
import type { Entity } from './entity';
import { fitPronoun } from './fit';
import { listEndingAt } from './lists';
import { Focus, type Place, WEIGHT } from './focus';
import type { FoundLike } from './found';
import { givenName } from './givenNames';
import { Nominals, type Resolved } from './nominals';
import { Places } from './places';
import { relativeAntecedent } from './relative';
import type { Said, Source } from './said';
import type { MentionIndex } from './mentionIndex';
import { subjectOf } from './subject';

type Meaning = Pick<Said, 'who' | 'confidence'> & { rule: SpeakerRule | null };

const NOBODY: Meaning = { who: [], confidence: 0, rule: null };
const SURE = 0.88;
/** A list is looked for within so many mentions. */
const LIST = 8;
/** How well somebody named only later must fit, and how sure that is. */
const FITS = 0.9;
const LATER = 0.8;
/** What is left of the fit of somebody whom the statement itself calls by name. */
const NAMED_IN_CONTENT = 0.45;

/** Goes through an article's mentions in reading order, keeping in mind who is talked about. */
export class Walk {
  private readonly focus = new Focus();
  private readonly meanings = new Map<Mention, Meaning>();
  private readonly clusters: Clusters;
  private readonly nominals: Nominals;
  private readonly places: Places;
  private readonly order: Mention[];
  private readonly heads: Map<Mention, Source>;

  constructor(
    private readonly doc: TextDocument,
    mentions: readonly Mention[],
    private readonly index: MentionIndex,
    private readonly sources: readonly (Source | null)[],
    found: readonly FoundLike[],
  ) {
    const made = sources.flatMap((source) => source?.heads ?? []);
    this.heads = new Map(
      sources.flatMap((source) => (source ? source.heads.map((head) => [head, source] as const) : [])),
    );
    this.order = [...new Set([...mentions, ...made])].sort(
      (a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken,
    );
    this.clusters = clusterNames(doc, this.order);
    const names = this.order.filter(({ name }) => name !== null);
    this.nominals = new Nominals(
      this.clusters.entities,
      new Couples(doc, names, this.clusters.of),
      new Ages(doc, names, this.clusters.of),
    );
    this.places = new Places(doc, found);
  }

  /** Everybody whom the article names. */
  get entities(): readonly Entity[] {
    return this.clusters.entities;
  }

  /** Who says each statement that has a source. */
  run(): (Said | null)[] {
    this.order.forEach((mention, i) => this.visit(mention, i));
    return this.sources.map((source) => (source ? this.said(source) : null));
  }

  private visit(mention: Mention, i: number): void {
    const source = this.heads.get(mention);
    const meaning = this.mean(mention, source, i);
    if (!meaning.who.length) return;
    this.meanings.set(mention, meaning);
    if (mention.form !== 'name') for (const entity of meaning.who) entity.mentions.push(mention.span);
    const weight = source && !this.places.isQuoted(mention.firstToken) ? WEIGHT.speaker : this.places.weight(mention);
    const place = this.placeOf(mention);
    this.focus.add({ who: meaning.who, ...place, weight });
    this.addJoint(mention, i, place, weight);
  }

  /** "Burton and Nick" brings both to mind as a pair. */
  private addJoint(mention: Mention, i: number, place: Place, weight: number): void {
    const source = this.heads.get(mention);
    const pair = source && source.heads.length > 1 ? source.heads : listEndingAt(this.doc, this.order, i);
    if (pair.at(-1) !== mention || pair.length < 2) return;
    const who = [...new Set(pair.flatMap((one) => [...(this.meanings.get(one)?.who ?? [])]))];
    if (who.length > 1) this.focus.add({ who, ...place, weight });
  }

  private mean(mention: Mention, source: Source | undefined, i: number): Meaning {
    if (mention.form === 'name') {
      const entity = this.clusters.of.get(mention)!;
      return {
        who: [entity],
        confidence: 0.95,
        rule: isWhole(entity, mention) ? 'speaker.fullName' : 'speaker.surname',
      };
    }
    if (mention.form === 'pronoun') return this.meanPronoun(mention, source, i);
    if (!source && (!this.worthResolving(mention) || this.isApposition(mention, i))) return NOBODY;
    const given = givenName(this.doc, this.order, i);
    if (given) return this.meanGiven(given);
    const words = this.doc.text.slice(
      ...(source?.heads.length === 1 ? cover(source.span, mention.span) : mention.span),
    );
    const resolved: Resolved = this.nominals.resolve(mention, words, this.placeOf(mention), this.focus);
    return resolved;
  }

  private meanGiven(name: Mention): Meaning {
    const entity = this.clusters.of.get(name)!;
    becomePerson(entity, entity.gender);
    return { who: [entity], confidence: 0.9, rule: 'speaker.fullName' };
  }

  /** Only people and bodies outside quotations come to mind later. */
  private worthResolving(mention: Mention): boolean {
    const denied = /^(?:no|any|every|each|neither)$/i.test(this.doc.tokens[mention.firstToken].text);
    return !denied && mention.kind !== 'document' && !this.places.isQuoted(mention.firstToken);
  }

  /** "My friend, *a retired sailor*, …": whom it stands for was mentioned right before. */
  private isApposition({ firstToken, endToken }: Mention, i: number): boolean {
    const { tokens } = this.doc;
    if (tokens[firstToken - 1]?.text !== ',' || tokens[endToken]?.text !== ',') return false;
    const near = this.order.slice(Math.max(0, i - LIST), i);
    return tokens[endToken + 1]?.tag !== 'CCONJ' && near.some((before) => before.endToken === firstToken - 1);
  }

  private meanPronoun(mention: Mention, source: Source | undefined, i: number): Meaning {
    const word = this.doc.tokens[mention.firstToken].text.toLowerCase();
    if (/^(?:i|we|me|us|my|our|ours|mine|myself|ourselves)$/.test(word)) return NOBODY;
    if (/^(?:who|which|whom)$/.test(word)) {
      const antecedent = relativeAntecedent(this.doc, this.order, i);
      const meaning = antecedent && (this.meanings.get(antecedent) ?? this.mean(antecedent, undefined, i));
      return meaning ? { ...meaning, rule: 'speaker.relative' } : NOBODY;
    }
    if (!source && (mention.plural || mention.gender === 'neuter' || this.places.isQuoted(mention.firstToken)))
      return NOBODY;
    // "Sales rose at Acme, it said": a body speaks of itself by its name.
    const named = this.namedBy(mention.plural || mention.gender === 'neuter' ? undefined : source);
    const acting = source ? undefined : subjectOf(this.doc, this.order, i);
    const subject = (acting && this.meanings.get(acting)?.who) ?? [];
    const near = this.focus.find(this.placeOf(mention), (who) => {
      if (who.some((one) => subject.includes(one))) return 0;
      return fitPronoun(who, mention) * (who.some((one) => named.has(one)) ? NAMED_IN_CONTENT : 1);
    });
    if (!near) return source ? this.meanLater(mention, i) : NOBODY;
    const [only] = near.who;
    if (near.who.length === 1 && near.certainty > SURE && only.gender === 'unknown' && !mention.plural)
      becomePerson(only, mention.gender);
    return { who: near.who, confidence: near.certainty * 0.95, rule: near.rule };
  }

  /** “It was loud,” *she* said, and whom the text names next is she: somebody who opens a sentence soon after. */
  private meanLater(pronoun: Mention, i: number): Meaning {
    const { sentence, block } = this.placeOf(pronoun);
    const next = this.order.slice(i + 1, i + 1 + LIST).find((one) => one.form === 'name');
    const at = next && this.placeOf(next);
    if (!next || !at || at.block > block + 1 || at.sentence > sentence + 1) return NOBODY;
    if (this.places.weight(next) !== WEIGHT.subject || this.places.isQuoted(next.firstToken)) return NOBODY;
    const entity = this.clusters.of.get(next)!;
    if (entity.kind !== 'person' || fitPronoun([entity], pronoun) < FITS) return NOBODY;
    return { who: [entity], confidence: LATER, rule: 'speaker.pronoun.only' };
  }

  /** Whom a source's own statements name: "He said Lund …" is hardly said by Lund. */
  private namedBy(source: Source | undefined): Set<Entity> {
    const inside = (source?.contents ?? []).flatMap((span) => this.index.within(span));
    return new Set(inside.flatMap((mention) => this.clusters.of.get(mention) ?? []));
  }

  private placeOf({ firstToken }: Mention): Place {
    return this.places.of(firstToken);
  }

  private said(source: Source): Said {
    const meanings = source.heads.map((head) => this.meanings.get(head) ?? NOBODY);
    const who = [...new Set(meanings.flatMap((meaning) => [...meaning.who]))];
    const mention = this.doc.text.slice(...source.span);
    const evidence = meanings.flatMap(({ rule }): Evidence[] => (rule ? [{ rule, args: { mention } }] : []));
    const complete = meanings.every((meaning) => meaning.who.length > 0);
    return {
      who: complete ? who : [],
      confidence: Math.min(...meanings.map((meaning) => meaning.confidence)),
      evidence: evidence.slice(0, 1),
    };
  }
}

/** A lone word in capitals of which nothing told what it names turns out to be somebody's name. */
function becomePerson(entity: Entity, gender: Gender): void {
  if (entity.kind === 'organization' && gender !== 'neuter' && entity.gender !== 'neuter') entity.kind = 'person';
  entity.gender = gender;
}

/** A source that leaves out part of its noun phrase ("president" of "the US president") is completed. */
const cover = (source: Span, mention: Span): Span => [
  Math.min(source[0], mention[0]),
  source[1] < mention[1] && source[0] <= mention[0] ? source[1] : Math.max(source[1], mention[1]),
];

const isWhole = (entity: Entity, mention: Mention): boolean =>
  mention.name!.includes(' ') || [...entity.forms.keys()].every((form) => !form.includes(' '));
