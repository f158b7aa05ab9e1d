import type { Mention } from '../mentions/mention';
import { addForm, type Entity, nameWords } from './entity';

const KIN =
  /^(?:his|her|their)\s(?:\p{L}+\s)?(?:father|mother|brother|sister|son|daughter|husband|wife|uncle|aunt|grandfather|grandmother|twin|dad|mum|mom)\b/iu;

/** Someone called by a first name alone, and the surname of whose relative it is. */
interface Relative {
  mention: Mention;
  surname: string | undefined;
}

/** The relatives of an article, by its names in reading order: "Ann Lee and *her father, Bo*". */
export function relativesAmong(names: readonly Mention[]): Relative[] {
  const relatives: Relative[] = [];
  let owner: Mention | undefined;
  for (const mention of names) {
    const whole = mention.name!.includes(' ');
    if (!whole && owner && KIN.test(mention.role ?? ''))
      relatives.push({ mention, surname: nameWords(owner.name!).at(-1) });
    if (whole && mention.kind === 'person') owner = mention;
  }
  return relatives;
}

/**
 * "Ann Lee and her father, Bo" makes Bo a Lee: he is the "Mr Lee" of the article, where nobody of that surname and gender is
 * named.
 *
 * @param of whom the names stand for that are known by now.
 */
export function relativeNamed(
  { name, gender, firstToken }: Mention,
  relatives: readonly Relative[],
  of: ReadonlyMap<Mention, Entity>,
): Entity | null {
  if (gender === 'unknown' || name!.includes(' ')) return null;
  const surname = nameWords(name!).at(-1);
  const kin = relatives.findLast(
    (one) => one.mention.firstToken < firstToken && one.mention.gender === gender && one.surname === surname,
  );
  const relative = kin && of.get(kin.mention);
  if (relative) addForm(relative, `${kin.mention.name} ${name}`);
  return relative ?? null;
}
