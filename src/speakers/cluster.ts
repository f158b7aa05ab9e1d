import type { Span } from '../model';
import type { TextDocument } from '../text/document';
import type { Mention } from '../mentions/mention';
import { personPlural } from '../mentions/lexicon/people';
import { isNameSuffix } from '../mentions/lexicon/titles';
import { addForm, addRole, type Entity, nameWords } from './entity';
import { acronymsOf, bare, isAcronym } from './acronyms';
import { relativeNamed, relativesAmong } from './kin';
import { isPair } from './lists';
import { NameIndex } from './nameIndex';
import { Parts } from './parts';
import { callingThemselves, genderInOwnWords, speaks } from './ownWords';

/** Who each name of the article stands for. */
export interface Clusters {
  entities: Entity[];
  of: Map<Mention, Entity>;
}

/**
 * Joins the names of an article, whole names first, so that a surname in the headline finds the full name below it.
 * A short form takes the best known bearer that it fits; two people with one surname stay two.
 */
export function clusterNames(doc: TextDocument, mentions: readonly Mention[]): Clusters {
  const names = mentions.filter((mention) => mention.name !== null);
  const words = new Map(names.map((mention) => [mention, withoutSuffix(nameWords(mention.name!))]));
  const headlines = headlinesOf(doc);
  const index = new NameIndex(headlines, new Parts(names, words, headlines).isNarrower);
  const clusters: Clusters = { entities: index.entities, of: new Map() };
  const relatives = relativesAmong(names);
  const placeOf = new Map(names.map((mention, i) => [mention, i]));
  const length = (mention: Mention): number => words.get(mention)!.length;
  // First names alone come before surnames alone, which go to the bearer named most.
  const given = new Set(names.filter((m) => length(m) > 1 && m.kind === 'person').map((m) => words.get(m)![0]));
  const inOrder = [
    ...names.filter((m) => length(m) > 2),
    ...names.filter((m) => length(m) === 2),
    ...names.filter((m) => length(m) < 2 && given.has(words.get(m)![0])),
    ...names.filter((m) => length(m) < 2 && !given.has(words.get(m)![0])),
  ];
  for (const mention of inOrder) {
    const gender = mention.gender === 'unknown' ? genderInOwnWords(doc, mention) : mention.gender;
    const before = length(mention) > 1 ? undefined : lastSpeaker(doc, names, placeOf.get(mention)!);
    const spoke = (before && clusters.of.get(before)) ?? null;
    const known = index.find(words.get(mention)!, mention, { gender, spoke });
    const agrees = known !== null && known.gender !== 'unknown';
    const entity =
      (agrees ? known : relativeNamed(mention, relatives, clusters.of)) ??
      known ??
      index.findMisspelt(words.get(mention)!, mention) ??
      index.add(mention, words.get(mention)!);
    join(entity, mention);
    if (mention.kind === 'person' && mention.role) index.addOffice(entity, mention.role);
    clusters.of.set(mention, entity);
  }
  shareTitles(doc, names, clusters);
  joinParenthesised(doc, names, clusters, index);
  for (const mention of names) clusters.of.get(mention)!.mentions.push(mention.span);
  for (const mention of callingThemselves(doc, names)) clusters.of.get(mention)!.they = true;
  return clusters;
}

/** So many names back it is looked for who has spoken. */
const REACH = 12;

/** The last name before `names[at]`, in its paragraph, that is given in full and speaks. */
function lastSpeaker(doc: TextDocument, names: readonly Mention[], at: number): Mention | undefined {
  const blockOf = ({ firstToken }: Mention): number => doc.sentences[doc.tokens[firstToken].sentence].block;
  const before = names.slice(Math.max(0, at - REACH), at);
  return before.findLast(
    (other) => other.name!.includes(' ') && blockOf(other) === blockOf(names[at]) && speaks(doc, other),
  );
}

const headlinesOf = ({ blocks }: TextDocument): Span[] =>
  blocks.flatMap(({ kind, start, end }): Span[] => (kind === 'headline' ? [[start, end]] : []));

const withoutSuffix = (words: string[]): string[] =>
  words.length > 1 && isNameSuffix(words.at(-1)!) ? words.slice(0, -1) : words;

function join(entity: Entity, mention: Mention): void {
  addForm(entity, mention.name!);
  addRole(entity, mention.role);
  if (!mention.place) entity.place = false;
  if (entity.gender === 'unknown') entity.gender = mention.gender;
  if (mention.kind === 'person' && entity.kind !== 'person' && entity.gender !== 'neuter') entity.kind = 'person';
}

/** "Senators Ann Lee and Bo Day": the title is both's. */
function shareTitles(doc: TextDocument, names: Mention[], clusters: Clusters): void {
  for (let i = 1; i < names.length; i++) {
    const [title] = doc.tokens[names[i - 1].firstToken].text.split(' ');
    const shared =
      /^\p{Lu}/u.test(title) && names[i - 1].span[0] < doc.text.indexOf(names[i - 1].name!, names[i - 1].span[0])
        ? personPlural(title)
        : null;
    if (!shared || !isPair(doc, names[i - 1], names[i])) continue;
    for (const mention of [names[i - 1], names[i]]) addRole(clusters.of.get(mention)!, shared);
  }
}

/** "Pacific Gas and Electric (PG&E)": the short form in parentheses after a name belongs to it. */
function joinParenthesised(doc: TextDocument, names: Mention[], clusters: Clusters, index: NameIndex): void {
  for (let i = 1; i < names.length; i++) {
    const [full, short] = [names[i - 1], names[i]];
    const between = doc.text.slice(full.span[1], Math.min(short.span[0], full.span[1] + 4));
    if (!/^\s?\(["“]?$/.test(between) || !isAcronym(short.name!)) continue;
    if (!/^["”]?\)/.test(doc.text.slice(short.span[1], short.span[1] + 2)) || full.kind === 'person') continue;
    if (!acronymsOf(full.name!).some((a) => a[0] === bare(short.name!)[0])) continue;
    const [into, from] = [clusters.of.get(full)!, clusters.of.get(short)!];
    if (into !== from) index.merge(into, from, clusters.of);
  }
}
