import type { TextDocument } from '../text/document';
import { firstName } from './lexicon/names';
import type { Mention } from './mention';

const WORD = /^\p{Lu}[\p{L}’'-]*$/u;

/** Whether two name mentions that follow each other are a couple with one surname: "*Ann* and *Bo Lee*". */
function isCouple(doc: TextDocument, first: Mention, second: Mention, surnames: ReadonlySet<string>): boolean {
  return (
    /^ (?:and|&) $/.test(doc.text.slice(first.span[1], second.span[0])) &&
    second.kind === 'person' &&
    WORD.test(first.name!) &&
    !surnames.has(first.name!) &&
    firstName(first.name!) !== null &&
    second.name!.includes(' ')
  );
}

/** Gives the first of a couple the surname that only the second is written with: "Ann" of "Ann and Bo Lee" is Ann Lee. */
export function nameCouples(doc: TextDocument, mentions: readonly Mention[]): Mention[] {
  const names = mentions.filter(({ name }) => name !== null);
  const surnames = new Set(names.flatMap(({ name }) => (name!.includes(' ') ? name!.split(' ').at(-1)! : [])));
  const couples = new Map<Mention, string>();
  names.forEach((first, i) => {
    const second = names[i + 1] as Mention | undefined;
    if (second && isCouple(doc, first, second, surnames)) couples.set(first, second.name!.split(' ').at(-1)!);
  });
  return mentions.map((mention): Mention => {
    const surname = couples.get(mention);
    return surname === undefined
      ? mention
      : { ...mention, kind: 'person', gender: firstName(mention.name!)!, name: `${mention.name} ${surname}` };
  });
}
