import type { TextDocument } from '../text/document';
import { firstName } from '../text/lexicon/names';
import { honorific } from './lexicon/titles';
import type { Gender, Mention } from './mention';

const WORD = /^\p{Lu}[\p{L}’'-]*$/u;

/** Surnames that the article writes with forms of address for both: "Mr Lee" and "Ms Lee". */
function surnamesOfBoth(names: readonly Mention[]): Set<string> {
  const genders = new Map<string, Set<string>>();
  for (const { name, role } of names) {
    const gender = honorific(role ?? '') ?? 'unknown';
    if (name!.includes(' ') || gender === 'unknown') continue;
    genders.set(name!, (genders.get(name!) ?? new Set()).add(gender));
  }
  return new Set([...genders].flatMap(([name, both]) => (both.size > 1 ? name : [])));
}

const surnameOf = (name: string): string => name.split(' ').at(-1)!;

/** Gives the first of a couple the surname that only the second is written with: "Ann" of "Ann and Bo Lee" is Ann Lee. */
export function nameCouples(doc: TextDocument, mentions: readonly Mention[]): Mention[] {
  const names = mentions.filter(({ name }) => name !== null);
  const whole = names.filter(({ name }) => name!.includes(' '));
  const surnames = new Set(whole.map(({ name }) => surnameOf(name!)));
  const married = surnamesOfBoth(names);
  const couples = new Map<Mention, Mention>();
  names.forEach((first, i) => {
    const second = names[i + 1] as Mention | undefined;
    if (second === undefined || !second.name!.includes(' ') || second.kind !== 'person') return;
    if (!WORD.test(first.name!) || surnames.has(first.name!)) return;
    if (!/^ (?:and|&) $/.test(doc.text.slice(first.span[1], second.span[0]))) return;
    if (firstName(first.name!) !== null || married.has(surnameOf(second.name!))) couples.set(first, second);
  });
  return mentions.map((mention): Mention => {
    const second = couples.get(mention);
    if (!second) return mention;
    const gender = firstName(mention.name!) ?? OTHER[second.gender] ?? 'unknown';
    return { ...mention, kind: 'person', gender, name: `${mention.name} ${surnameOf(second.name!)}` };
  });
}

/** Of two who are "Mr Lee" and "Ms Lee" the gender of one tells the other's. */
const OTHER: Partial<Record<Gender, Gender>> = { female: 'male', male: 'female' };
