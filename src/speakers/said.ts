import type { Evidence, Span } from '../model';
import { isAllCapitals, isNoName } from '../mentions/case';
import type { Mention } from '../mentions/mention';
import { pronoun } from '../mentions/pronouns';
import { speakerWords } from '../mentions/subject';
import type { TextDocument } from '../text/document';
import { describe, headWord, kindOf } from './describe';
import type { Entity } from './entity';
import type { FoundLike } from './found';
import type { MentionIndex } from './mentionIndex';
import { readSource } from './source';
import { firstFrom } from '../text/search';

/** Who says a statement, before the speakers are numbered. */
export interface Said {
  who: readonly Entity[];
  confidence: number;
  evidence: Evidence[];
}

/** The mentions that a statement's source holds. */
export interface Source {
  heads: Mention[];
  span: Span;
  /** What this source says, all its statements together. */
  contents: Span[];
}

/** Reads each statement's source; null for a statement without one. A source that no mention covers makes one. */
export function readSources(doc: TextDocument, index: MentionIndex, found: readonly FoundLike[]): (Source | null)[] {
  const known = new Map<string, Source | null>();
  return found.map(({ source, content }) => {
    if (!source.length) return null;
    const key = source[0].join();
    if (!known.has(key)) known.set(key, readOne(doc, withoutLead(doc, source[0]), index));
    const read = known.get(key)!;
    read?.contents.push(...content);
    return read;
  });
}

/** Past the "to" of "according to", "from" and the like. */
function withoutLead(doc: TextDocument, [start, end]: Span): Span {
  const lead = /^\W{0,3}(?:(?:according\s)?to|by|from|in|as|with)\s/i.exec(doc.text.slice(start, end));
  return lead && start + lead[0].length < end ? [start + lead[0].length, end] : [start, end];
}

/** A source that cuts a name in two takes in the whole of it. */
function withWholeNames(span: Span, index: MentionIndex): Span {
  const cut = index.within(span).filter((mention) => mention.form === 'name' && mention.role === null);
  return [Math.min(span[0], ...cut.map((one) => one.span[0])), Math.max(span[1], ...cut.map((one) => one.span[1]))];
}

function readOne(doc: TextDocument, given: Span, index: MentionIndex): Source | null {
  const span = speakerWords(doc, withWholeNames(given, index));
  if (!span) return null;
  // "*Her* verdict: “…”"
  const owned = /^\W*(?:his|her|their|its)\W*$/i.test(doc.text.slice(...span));
  const heads = owned ? [] : readSource(doc, span, index);
  if (heads.length) return { heads, span, contents: [] };
  const made = makeMention(doc, span);
  return made && { heads: [made], span, contents: [] };
}

/** "*There* were reports that it was late": a subject that stands for nobody. */
const EXPLETIVE = /^(?:there|here)$/i;

/** A mention out of a source's own words. */
function makeMention(doc: TextDocument, span: Span): Mention | null {
  const words = doc.text.slice(...span);
  const description = describe(words);
  if (!/\p{L}/u.test(description) || EXPLETIVE.test(description)) return null;
  const [firstToken, endToken] = tokensOf(doc, span);
  // "Speaking for the parents": a clause is nobody.
  const clause = doc.tokens[firstToken]?.tag === 'VERB' && /^\p{L}+ing\s/u.test(words);
  if (endToken <= firstToken || clause) return null;
  const base = { span, firstToken, endToken, role: null };
  const found = pronoun(description);
  if (found)
    return { ...base, form: 'pronoun', kind: found.plural ? 'group' : 'person', ...found, name: null, head: null };
  // "One, a taxi driver, said"
  const only = endToken - firstToken === 1 ? doc.tokens[firstToken] : null;
  const counted = only !== null && isNoName(only) && !isAllCapitals(only);
  const name =
    !counted &&
    /^[\p{Lu}@]/u.test(description) &&
    !/\s\p{Ll}/u.test(description) &&
    !/^(?:the|an?)\s/i.test(words.trim());
  const kind = kindOf(description);
  if (name && kind === null)
    return {
      ...base,
      form: 'name',
      kind: 'organization',
      gender: 'unknown',
      plural: false,
      name: description,
      head: null,
    };
  const head = kind && headWord(description).toLowerCase();
  return {
    ...base,
    form: 'nominal',
    kind: kind ?? 'unnamed',
    gender: kind || counted ? 'unknown' : 'neuter',
    plural: kind === 'group',
    name: null,
    head,
  };
}

/** Tokens `[first, end)` that begin within the span. */
function tokensOf(doc: TextDocument, [start, end]: Span): [number, number] {
  const from = (offset: number): number => firstFrom(doc.tokens, offset, (token) => token.start);
  return [from(start), from(end)];
}
