import type { Span, SpeakerKind } from '../model';
import type { TextDocument } from '../text/document';
import { titleCased } from './case';
import { nameCouples } from './couples';
import { knownNames } from './known';
import { compatriot } from '../text/lexicon/names';
import type { Mention } from './mention';
import { readRun, type NameParts } from './names';
import { readHead, readNominal } from './nominals';
import { pronoun } from './pronouns';
import { roleAfter, roleBefore } from './roles';
import { findRuns } from './runs';
import { settleKinds } from './settle';

/**
 * Finds who and what is mentioned: names with their titles and roles, pronouns, and noun phrases for persons, groups,
 * organisations and documents. In order of their start; a noun phrase may hold names ("an aide to Ann Lee").
 */
export function findMentions(doc: TextDocument): Mention[] {
  const titled = titleCased(doc);
  const names = findRuns(doc, titled).map((run) => readRun(doc, run));
  settleKinds(doc, names);
  names.push(...knownNames(doc, titled, names));
  const taken = new Set<number>();
  const take = (first: number, end: number): void => {
    for (let i = first; i < end; i++) taken.add(i);
  };
  const mentions = names.filter(({ kind }) => kind !== 'adjective').map((name) => fromName(doc, name, take));
  const kept = mentions.filter((mention) => mention.form === 'name' || !taken.has(mention.endToken - 1));
  for (const { firstToken, endToken } of kept) take(firstToken, endToken);
  for (let i = 0; i < doc.tokens.length; i++) {
    if (taken.has(i)) continue;
    const mention = fromPronoun(doc, i) ?? readNominal(doc, i);
    if (mention) kept.push(mention);
  }
  return nameCouples(
    doc,
    kept.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken),
  );
}

/** @param take claims the head of a role that goes into the mention, so that it makes none of its own. */
function fromName(doc: TextDocument, name: NameParts, take: (first: number, end: number) => void): Mention {
  if (name.kind === 'title') return fromTitle(doc, name);
  const kind = kindOf(name.kind);
  const before = kind === 'group' ? null : roleBefore(doc, [name.start, name.end], kind === 'organization');
  const after = roleAfter(doc, name.behind ?? name.end, kind === 'organization');
  for (const role of [before, after]) if (role) take(role.head, role.head + 1);
  if (after) take(after.first, after.head);
  const joined = before && before.head === name.start - 1;
  const firstToken = joined ? before.first : withDeterminer(doc, name.start);
  const title = name.start < name.first ? text(doc, name.start, name.first) : null;
  const role =
    (before && text(doc, before.first, name.first).replace(/,$/, '')) ??
    title ??
    (after && text(doc, after.first, after.end));
  return {
    span: span(doc, firstToken, name.end),
    firstToken,
    endToken: name.behind ?? name.end,
    form: 'name',
    kind,
    place: name.kind === 'place',
    gender: name.gender !== 'unknown' ? name.gender : genderOfRole(doc, before?.head ?? after?.head),
    plural: name.kind === 'people',
    name: text(doc, name.first, name.end),
    role,
    head: null,
  };
}

/** A title in capitals without a name: "the President". */
function fromTitle(doc: TextDocument, name: NameParts): Mention {
  const firstToken = withDeterminer(doc, name.start);
  const words = doc.tokens.slice(name.start, name.end).map((token) => token.text);
  const head =
    [...words]
      .reverse()
      .map(readHead)
      .find((found) => found !== null) ?? null;
  return {
    span: span(doc, firstToken, name.end),
    firstToken,
    endToken: name.end,
    form: 'nominal',
    kind: head?.kind ?? 'unnamed',
    gender: head?.gender ?? compatriot(words.at(-1)!),
    plural: head?.plural ?? false,
    name: null,
    role: null,
    head: head?.noun ?? words.at(-1)!.toLowerCase(),
  };
}

function fromPronoun(doc: TextDocument, i: number): Mention | null {
  const found = pronoun(doc.tokens[i].text);
  if (!found) return null;
  const kind = found.plural ? 'group' : found.gender === 'neuter' ? 'organization' : 'person';
  return {
    span: span(doc, i, i + 1),
    firstToken: i,
    endToken: i + 1,
    form: 'pronoun',
    kind,
    ...found,
    name: null,
    role: null,
    head: null,
  };
}

function kindOf(kind: NameParts['kind']): SpeakerKind {
  if (kind === 'person') return 'person';
  return kind === 'people' ? 'group' : 'organization';
}

const genderOfRole = (doc: TextDocument, head: number | undefined): Mention['gender'] =>
  head === undefined ? 'unknown' : (readHead(doc.tokens[head].text)?.gender ?? 'unknown');

const withDeterminer = (doc: TextDocument, first: number): number =>
  /^(?:the|a|an)$/i.test(doc.tokens[first - 1]?.text ?? '') &&
  doc.tokens[first - 1].sentence === doc.tokens[first].sentence
    ? first - 1
    : first;

const span = (doc: TextDocument, first: number, end: number): Span => [
  doc.tokens[first].start,
  doc.tokens[end - 1].end,
];

const text = (doc: TextDocument, first: number, end: number): string =>
  doc.text.slice(doc.tokens[first].start, doc.tokens[end - 1].end);
