import type { Gender, Mention } from '../mentions/mention';
import type { Entity } from './entity';

const personal = (entity: Entity, gender: Gender): number => {
  const agrees = entity.gender === gender ? 1 : entity.gender === 'unknown' || gender === 'unknown' ? 0.93 : 0;
  if (entity.kind === 'person') return agrees;
  if (entity.kind === 'unnamed') return agrees * 0.8;
  // A lone word in capitals of which nothing tells what it names: "Ng", "Acme".
  return entity.kind === 'organization' && entity.gender === 'unknown' ? 0.2 : 0;
};

const neuter = ({ kind, plural }: Entity): number =>
  plural ? 0 : kind === 'organization' ? 0.9 : kind === 'document' ? 0.7 : 0;

const plural = (entity: Entity): number => {
  if (entity.plural || entity.kind === 'group' || entity.they) return 1;
  if (entity.kind === 'organization') return 0.5;
  return entity.gender === 'unknown' && entity.kind !== 'document' ? 0.12 : 0.03;
};

/** How well those somebody talked about fit a pronoun: 0 not at all, 1 fully. */
export function fitPronoun(who: readonly Entity[], pronoun: Pick<Mention, 'gender' | 'plural'>): number {
  if (who.length > 1) return pronoun.plural ? 1 : 0;
  if (pronoun.plural) return plural(who[0]);
  return pronoun.gender === 'neuter' ? neuter(who[0]) : personal(who[0], pronoun.gender);
}
