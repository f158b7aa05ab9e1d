import type { Mention } from '../mentions/mention';
import { addForm, type Entity, nameWords } from './entity';

const KIN =
  /^(?:his|her|their)\s(?:\p{L}+\s)?(?:father|mother|brother|sister|son|daughter|husband|wife|uncle|aunt|grandfather|grandmother|twin|dad|mum|mom)\b/iu;

/** Behind a relative's first name: whose relative it is. */
const ownerOf = (names: readonly Mention[], kin: number): Mention | undefined =>
  names.slice(0, kin).findLast(({ kind, name }) => kind === 'person' && name!.includes(' '));

/**
 * "Ann Lee and her father, Bo" makes Bo a Lee: he is the "Mr Lee" of the article, where nobody of that surname and gender is
 * named.
 *
 * @param names in reading order; of those that stand for somebody by now, `of` tells whom.
 */
export function relativeNamed(
  mention: Mention,
  names: readonly Mention[],
  of: ReadonlyMap<Mention, Entity>,
): Entity | null {
  const { name, gender, firstToken } = mention;
  if (gender === 'unknown' || name!.includes(' ')) return null;
  const at = names.findLastIndex((kin, i) => {
    if (kin.firstToken >= firstToken || kin.name!.includes(' ') || kin.gender !== gender) return false;
    const owner = KIN.test(kin.role ?? '') ? ownerOf(names, i) : undefined;
    return owner !== undefined && nameWords(owner.name!).at(-1) === nameWords(name!).at(-1);
  });
  const relative = at < 0 ? undefined : of.get(names[at]);
  if (relative) addForm(relative, `${names[at].name} ${name}`);
  return relative ?? null;
}
