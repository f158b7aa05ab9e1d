import { isDemonym } from '../text/lexicon/names';
import type { Mention } from '../mentions/mention';
import type { Ages } from './ages';
import { isCommonBody, isOfOtherSort } from './bodies';
import type { Couples } from './couples';
import { addForm, type Entity, newEntity, office, roleHeads, roleWords } from './entity';
import { describe } from './describe';
import type { Antecedent, Focus, Place } from './focus';
import { fitPronoun } from './fit';
import { BODY_NOUN, COACHES, FIRM, GENERAL, OFFICE, PAIR } from './nouns';

/** Whom a noun phrase stands for, and by which rule that was found. */
export interface Resolved {
  who: readonly Entity[];
  confidence: number;
  rule: 'speaker.role' | 'speaker.unnamed' | 'speaker.description';
}

const POSSESSED = /^(?:any|each|every|his|her|its|their|no)\b/i;

/** How sure it is that a source is just who its own words say. */
const DESCRIBED = 0.8;
const MIN_CERTAINTY = 0.68;

/** Resolves noun phrases against the roles, descriptions and bodies that an article has named. */
export class Nominals {
  private readonly described: Map<string, Entity[]> = new Map();
  private readonly byRole = new Map<string, Set<Entity>>();
  /** The same by the nouns that the roles of persons are about. */
  private readonly byHead = new Map<string, Set<Entity>>();
  /** Those whom the article calls a boss, as sports pages do. */
  private readonly bosses: Entity[];
  /** Where the article has said somebody is from: "the Norwegian". */
  private readonly origins = new Map<Entity, string>();
  /** How often the body that is mentioned most is. */
  private readonly mostMentioned: number;
  /** The body that the article is about: the one that it mentions most. */
  private readonly topic: Entity | null;

  constructor(
    named: readonly Entity[],
    private readonly couples: Couples,
    private readonly ages: Ages,
  ) {
    // No spread into Math.max: a page of names alone has more of them than a call takes arguments.
    this.mostMentioned = named.reduce(
      (most, { kind, mentions }) => (kind === 'organization' ? Math.max(most, mentions.length) : most),
      1,
    );
    this.bosses = named.filter(({ kind, roles }) => kind === 'person' && roles.some((role) => /\bboss\b/i.test(role)));
    const [first, second] = named.filter(isCommonBody).sort((a, b) => b.mentions.length - a.mentions.length);
    this.topic = first && first.mentions.length > Math.max(2, second?.mentions.length ?? 0) ? first : null;
    for (const entity of named) {
      const words =
        entity.kind === 'person' ? entity.roleWords : [...entity.forms.keys()].flatMap((form) => nounsOf(form));
      index(this.byRole, words, entity);
      index(this.byHead, entity.kind === 'person' ? entity.roles.flatMap(roleHeads) : words, entity);
    }
  }

  /**
   * @param words the noun phrase as the source has it.
   */
  resolve(mention: Mention, words: string, place: Place, focus: Focus): Resolved {
    const description = describe(words);
    return (
      this.fromArticle(mention, words, description, place, focus) ?? {
        who: [this.describeNew(mention, description)],
        confidence: DESCRIBED,
        rule: 'speaker.unnamed',
      }
    );
  }

  /** Somebody whom the article has named or described before, the surest way first. */
  private fromArticle(
    mention: Mention,
    words: string,
    description: string,
    place: Place,
    focus: Focus,
  ): Resolved | null {
    if (/^(?:an?|one|some|many|several|another)\b/i.test(words)) return null;
    const spouse = this.couples.spouse(mention, words, place, focus);
    if (spouse) return fromAntecedent(spouse, 0.9);
    const relative = this.fromSameRole(mention, words);
    if (relative) return relative;
    const definite = /^(?:the|this|that|these|those|both)\b/i.test(words);
    const aged = definite ? this.ages.find(mention.head) : null;
    if (aged) return { who: [aged], confidence: 0.9, rule: 'speaker.description' };
    // Headlines leave the article out: "Lawmaker urges …".
    const known = definite || (mention.kind === 'unnamed' && !POSSESSED.test(words));
    const byRole = known ? this.fromRole(mention, description, place, focus) : null;
    if (byRole) return byRole;
    const around = definite ? this.fromFocus(mention, description, place, focus) : null;
    if (around && mention.kind === 'organization') return around;
    const before = /\s(?:who|that|which|whose)\s/.test(words) ? null : this.fromDescription(mention, description);
    return before ? { who: [before], confidence: DESCRIBED, rule: 'speaker.unnamed' } : around;
  }

  /** "*Her brother* said" of the one person whom the article has called "her brother". */
  private fromSameRole({ head }: Mention, words: string): Resolved | null {
    if (!/^(?:his|her|their)\s/i.test(words)) return null;
    const role = words.toLowerCase();
    const bearers = [...(this.byHead.get(head ?? '') ?? [])];
    const [only, other] = bearers.filter(
      ({ kind, roles }) => kind === 'person' && roles.some((own) => own.toLowerCase() === role),
    );
    return only && !other ? { who: [only], confidence: 0.8, rule: 'speaker.role' } : null;
  }

  /** Someone whose role in the article has the same office: "the senator" for "Senator Ann Lee". */
  private fromRole(mention: Mention, description: string, place: Place, focus: Focus): Resolved | null {
    const head = office(mention.head ?? '');
    const words = roleWords(description);
    const kind = mention.kind === 'organization' ? 'organization' : 'person';
    if (
      mention.kind === 'document' ||
      (kind === 'organization' && /^(?:government|country|state|city|court|house)$/.test(head))
    )
      return null;
    const called = new Set([...(this.byHead.get(head) ?? []), ...(COACHES.test(head) ? this.bosses : [])]);
    const bearers = [...called].filter(
      (entity) =>
        entity.kind === kind && (mention.plural || fitPronoun([entity], mention) > 0 || kind === 'organization'),
    );
    if (PAIR.test(head || description)) {
      const pair = focus.find(place, (who) => (who.length === 2 ? 1 : 0));
      return pair && fromAntecedent(pair, 0.85);
    }
    if (mention.plural) {
      const together = focus.find(place, (who) =>
        who.length > 1 && who.every((one) => bearers.includes(one)) ? 1 : 0,
      );
      if (together) return fromAntecedent(together, 0.85);
      return bearers.length === 2 ? plural(bearers) : null;
    }
    const overlap = (entity: Entity): number =>
      words.filter((word) => word !== head && this.byRole.get(word)?.has(entity)).length;
    const most = Math.max(0, ...bearers.map(overlap));
    const best = bearers.filter((entity) => overlap(entity) === most);
    if (best.length === 1) return { who: best, confidence: 0.85, rule: 'speaker.role' };
    const near = best.length ? focus.find(place, (who) => (who.length === 1 && best.includes(who[0]) ? 1 : 0)) : null;
    return near && near.certainty >= MIN_CERTAINTY ? fromAntecedent(near, 0.85) : null;
  }

  /** An unnamed source of whom more was said before: "the official" after "a senior official". */
  private fromDescription(mention: Mention, description: string): Entity | null {
    const words = roleWords(description);
    const same = this.described.get(keyOf(mention)) ?? [];
    return same.findLast((entity) => words.every((word) => entity.roleWords.has(word))) ?? null;
  }

  /** Whoever is talked about: "the New York businessman", "the bank". */
  private fromFocus(mention: Mention, description: string, place: Place, focus: Focus): Resolved | null {
    const fits =
      mention.kind === 'organization' ? this.fitsBody(mention, description) : this.fitsPerson(mention, description);
    if (mention.plural || !fits) return null;
    const topic = FIRM.test(mention.head ?? '') ? this.topic : null;
    const near = focus.find(place, (who) => (who.length === 1 ? fits(who[0]) : 0), topic);
    if (!near || near.certainty < MIN_CERTAINTY) return null;
    if (isDemonym(mention.head ?? '')) this.origins.set(near.who[0], mention.head!);
    return fromAntecedent(near, 0.75);
  }

  /** Null where the noun, or what is said with it, tells that somebody else is meant. */
  private fitsPerson(mention: Mention, description: string): Fit | null {
    const { kind, head } = mention;
    if (kind !== 'unnamed' || head === null || GENERAL.test(head) || /['’]s\s/.test(description)) return null;
    if (!description.includes(' ') && !/-old$/.test(head) && !OFFICE.test(head) && !isDemonym(head)) return null;
    const elsewhere = (entity: Entity): boolean => isDemonym(head) && (this.origins.get(entity) ?? head) !== head;
    return (entity) =>
      entity.kind === 'person' && !this.ages.contradicts(entity, head) && !elsewhere(entity)
        ? fitPronoun([entity], mention)
        : 0;
  }

  /** "The company" is rather the one that the article is about than one that it happened to name last. */
  private fitsBody({ head }: Mention, description: string): Fit | null {
    if (!BODY_NOUN.test(head ?? '') || /\p{Lu}/u.test(description)) return null;
    const most = this.mostMentioned;
    return (entity) => {
      const share = entity.mentions.length / most;
      return isCommonBody(entity) && !isOfOtherSort(entity, head!)
        ? (RARE_BODY + (1 - RARE_BODY) * share) * fitPronoun([entity], THING)
        : 0;
    };
  }

  private describeNew(mention: Mention, description: string): Entity {
    const entity = newEntity(mention.kind, mention.gender, mention.plural);
    addForm(entity, description);
    for (const word of roleWords(description)) entity.roleWords.add(word);
    const key = keyOf(mention);
    this.described.set(key, [...(this.described.get(key) ?? []), entity].slice(-MAX_SAME));
    return entity;
  }
}

function index(entities: Map<string, Set<Entity>>, words: Iterable<string>, entity: Entity): void {
  for (const word of words) entities.set(word, (entities.get(word) ?? new Set()).add(entity));
}

type Fit = (entity: Entity) => number;

/** The words of a body's name, in the singular too: "Corvin Airlines" is an airline. */
const nounsOf = (form: string): string[] =>
  roleWords(form).flatMap((word) => (/[^s]s$/.test(word) ? [word, word.slice(0, -1)] : [word]));

const THING = { gender: 'neuter', plural: false } as const;

/** What is left of the fit of a body that the article hardly mentions. */
const RARE_BODY = 0.4;

const MAX_SAME = 12;

const keyOf = (mention: Mention): string => `${mention.head}/${mention.plural}`;

const plural = (who: Entity[]): Resolved => ({ who, confidence: 0.75, rule: 'speaker.role' });

const fromAntecedent = ({ who, certainty }: Antecedent, factor: number): Resolved => ({
  who,
  confidence: factor * certainty,
  rule: 'speaker.description',
});
