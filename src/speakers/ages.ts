import type { Mention } from '../mentions/mention';
import type { TextDocument } from '../text/document';
import type { Entity } from './entity';

/** "Hale, 38," and "Hale (38)" give an age, as does "38-year-old Hale". */
const BEHIND = /^(?:,\s|\s\()(\d{1,3})(?=[,.;)]|\s(?:of|from|who)\b)/;
const IN_ROLE = /\b(\d{1,3})-year-old\b/;

const spanOfYears = (noun: string | null): [number, number] | null => {
  const years = /^(\d{1,3})-year-old$/.exec(noun ?? '');
  if (years) return [Number(years[1]), Number(years[1])];
  return noun === 'teenager' ? [13, 19] : null;
};

/** The ages that the article gives, by which it may call a person later: "the 38-year-old", "the teenager". */
export class Ages {
  private readonly of = new Map<Entity, number>();

  constructor({ text }: TextDocument, names: readonly Mention[], entities: ReadonlyMap<Mention, Entity>) {
    for (const mention of names) {
      const [, behind] = BEHIND.exec(text.slice(mention.span[1], mention.span[1] + 12)) ?? [];
      const [, inRole] = IN_ROLE.exec(mention.role ?? '') ?? [];
      const age = behind ?? inRole;
      if (age && mention.kind === 'person') this.of.set(entities.get(mention)!, Number(age));
    }
  }

  /** The one person of the age that the noun tells; null for any other noun, and where there are more. */
  find(noun: string | null): Entity | null {
    const years = spanOfYears(noun);
    if (!years) return null;
    const [only, other] = [...this.of].filter(([, age]) => years[0] <= age && age <= years[1]);
    return only && !other ? only[0] : null;
  }

  /** Whether the noun tells another age than the person's. */
  contradicts(entity: Entity, noun: string | null): boolean {
    const age = this.of.get(entity);
    const years = spanOfYears(noun);
    return age !== undefined && years !== null && (age < years[0] || age > years[1]);
  }
}
