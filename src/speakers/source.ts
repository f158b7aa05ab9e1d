import type { Span } from '../model';
import type { Mention } from '../mentions/mention';
import { honorific, isPostNominal, isTitle } from '../mentions/lexicon/titles';
import { readHead } from '../mentions/nominals';
import type { TextDocument } from '../text/document';
import { describe, headWord } from './describe';
import type { MentionIndex } from './mentionIndex';

/** What the source at `span` refers to, its joint speakers each on their own. */
export function readSource(doc: TextDocument, span: Span, index: MentionIndex): Mention[] {
  const inside = index.within(span).filter((mention) => mention.form !== 'pronoun' || alone(doc, mention, span));
  const named = inside.some((mention) => mention.form === 'name' && within(mention.span, span));
  const apposed = index
    .within([Math.max(0, span[0] - 3), span[0]])
    .find((mention) => (!named && isApposition(doc, mention, span)) || isOffice(doc, mention, span));
  const head =
    lettered(doc, span, index) ??
    apposed ??
    namedBehind(doc, span, index) ??
    runsOn(doc, inside, span) ??
    titledName(doc, inside, span) ??
    headOf(doc, inside, span);
  if (!head) return [];
  if (head.form !== 'name') return [head];
  const others = joined(doc, head, inside);
  return [...leftOut(doc, head, others.length > 0, index), head, ...others];
}

/** The name whose letters the source was taken for: "Ann Lee, *MD*, said". */
const lettered = (doc: TextDocument, [start]: Span, index: MentionIndex): Mention | undefined =>
  index
    .within([Math.max(0, start - LONGEST_LETTERED), start])
    .find(({ form, span, endToken }) => form === 'name' && span[1] <= start && doc.tokens[endToken - 1].end > start);

/** A name with its letters, in UTF-16 code units. */
const LONGEST_LETTERED = 80;

/** The last name of a source like a headline's "Lee Challenger Ann Day", whose words are all capitalised. */
function runsOn(doc: TextDocument, inside: Mention[], span: Span): Mention | null {
  const last = inside.at(-1);
  const words = doc.text.slice(...span).trim();
  if (last?.form !== 'name' || last.kind !== 'person' || last.span[1] < span[1] - 1) return null;
  return /^(?:\p{Lu}[\p{L}’'.-]*\s?){3,8}$/u.test(words) && !/['’]s\s/.test(words) ? last : null;
}

/** The name that a source ends in after a role of several words: "Labour MP and former minister Ann Lee". */
function titledName(doc: TextDocument, inside: Mention[], span: Span): Mention | null {
  const persons = inside.filter((mention) => mention.form === 'name' && mention.kind === 'person');
  const last = persons.reduce<Mention | null>((a, b) => (a && a.endToken >= b.endToken ? a : b), null);
  if (!last || /\p{L}/u.test(doc.text.slice(last.span[1], span[1]))) return null;
  if (persons.some((mention) => !within(mention.span, last.span))) return null;
  const before = doc.text.slice(span[0], Math.max(span[0], last.span[0]));
  if (/^(?:one of|another|an?|the|his|her|its|their)\s[^,]{2,80},\s$/i.test(before)) return last;
  return last.role !== null && /(?:^|\b(?:and|or|,)\s)$/.test(before) ? last : null;
}

/** Whether the source is what is said of a name right before it: "Ann Lee, *a doctor*, said". */
function isApposition(doc: TextDocument, { role, form, span: [, end] }: Mention, source: Span): boolean {
  if (form !== 'name' || role === null || !/^,\s$/.test(doc.text.slice(end, source[0]))) return false;
  const words = doc.text.slice(...source);
  return words.startsWith(role) || role.startsWith(words.split(',')[0]);
}

/** Whether the source is an office without an article right behind a person's name: "Ann Lee, *director of Acme* said". */
function isOffice(doc: TextDocument, { form, kind, span: [, end] }: Mention, source: Span): boolean {
  if (form !== 'name' || kind !== 'person' || !/^,\s$/.test(doc.text.slice(end, source[0]))) return false;
  const words = doc.text.slice(...source);
  const head = readHead(headWord(describe(words)));
  return head?.kind === 'unnamed' && !/^(?:the|an?|one|another|his|her|its|their|\p{Lu}\S*['’]s?)\s/u.test(words);
}

/**
 * The name behind the comma that follows a source which describes one person or body: "*the baker*, Ann Lee, said",
 * "said *the baker*, Ann Lee.", "*the drivers' union*, ULCD, said".
 */
function namedBehind(doc: TextDocument, [start, end]: Span, index: MentionIndex): Mention | null {
  const words = doc.text.slice(start, end);
  if (!DESCRIBES_ONE.test(words)) return null;
  if (!/^,\s$/.test(doc.text.slice(end, end + 2))) return null;
  const name = index
    .within([end + 2, end + 3])
    .find((mention) => mention.form === 'name' && !mention.plural && !mention.place && mention.span[0] === end + 2);
  // "a spokeswoman for *the company, Acme*, said": what is named is the company.
  if (name?.kind === 'organization' && speaksFor(words)) return null;
  const after = name ? pastLetters(doc, name.endToken) : 0;
  const close = name && doc.tokens[after];
  if (!close || close.sentence !== doc.tokens[name.firstToken].sentence) return name ?? null;
  if (/^[.;:!?)—–]$/.test(close.text)) return name;
  // A list goes on: "the baker, Ann Lee, and the miller said".
  const next = doc.tokens[after + 1];
  return close.text === ',' && next && !['CCONJ', 'PROPN', 'DET'].includes(next.tag) ? name : null;
}

const DESCRIBES_ONE =
  /^(?:(?:an?|one|the|his|her|its|their|our|my)\s[^,“”"]{2,60}|[^,“”"]{2,40}['’]s?\s[^,“”"]{2,60}|one|another)$/i;

/** Whether a description is of somebody who speaks for a body: "a spokeswoman for the company". */
const speaksFor = (words: string): boolean => {
  const [head = ''] = /\S+(?=\s(?:for|of|at|from|with)\s)/.exec(words) ?? [];
  return readHead(head)?.kind === 'unnamed';
};

/** Behind the letters that follow a name: "Ann Lee *KC*, said". */
function pastLetters({ tokens }: TextDocument, from: number): number {
  let at = from;
  while (at < tokens.length && isPostNominal(tokens[at].text)) at++;
  return at;
}

/** The names that a source leaves out of a list which begins the sentence: "Lee and *Day* said", "Lee, *Day and Fox* said". */
function leftOut(doc: TextDocument, head: Mention, joint: boolean, index: MentionIndex): Mention[] {
  const out: Mention[] = [];
  let first = head;
  for (let next: Mention | undefined = head; next;) {
    first = next;
    next = index.within([Math.max(0, first.span[0] - 6), first.span[0]]).find((mention) => {
      const tie = doc.text.slice(mention.span[1], first.span[0]);
      const listed = tie === ', ' ? joint || out.length > 0 : tie === ' and ' && first === head;
      return listed && mention.form === 'name' && mention.kind === head.kind;
    });
    if (next) out.unshift(next);
  }
  return doc.sentences[doc.tokens[first.firstToken].sentence].firstToken === first.firstToken ? out : [];
}

/** Whether nothing but "all", "both" and marks stands with the pronoun in the source. */
const alone = (doc: TextDocument, { span }: Mention, [start, end]: Span): boolean =>
  !/\p{L}/u.test(doc.text.slice(start, span[0])) && !/\p{L}{4}/u.test(doc.text.slice(span[1], end));

/** The mention that heads the source: not a possessor, and not within the phrase of another. */
function headOf(doc: TextDocument, inside: Mention[], span: Span): Mention | null {
  const named = inside.some((mention) => mention.form === 'name' && within(mention.span, span));
  for (const mention of inside) {
    if (named && mention.form === 'nominal' && !within(mention.span, span)) continue;
    const possessor =
      /^['’]s?\b/.test(doc.text.slice(mention.span[1], mention.span[1] + 2)) && mention.span[1] + 3 < span[1];
    if (possessor) continue;
    if (mention.form === 'name' && modifies(doc.text.slice(mention.span[1], span[1]))) continue;
    const before = doc.text.slice(span[0], Math.max(span[0], mention.span[0]));
    if (/\p{L}/u.test(before) && /\b(?:of|for|at|from|with|in|on|by|to|near)\s(?:\S{1,20}\s){0,2}$/i.test(before))
      return null;
    const leads =
      /\p{L}{3}/u.test(before.replace(LEADING, '')) &&
      !titled(before) &&
      !(mention.kind === 'person' && SIMPLE.test(before));
    if (leads && mention.form === 'nominal') return null;
    if (leads && !/[,:]\s*$/.test(before)) continue;
    return mention;
  }
  return null;
}

const within = (inner: Span, outer: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Whether what follows a name in its source makes it a mere modifier: "a Times poll", "Federal and state officials". */
const modifies = (after: string): boolean => {
  const [, word = ''] = /^\s([\p{L}-]+)/u.exec(after) ?? [];
  if (/^\p{Lu}/u.test(word)) return readHead(word) !== null;
  return /^\s(?:and\s)?\p{Ll}/u.test(after) && !SEPARATE.test(after);
};

/** Words that may follow a name within its source and leave it the head. */
const SEPARATE =
  /^\s(?:and\s)?(?:of|for|at|from|in|on|with|to|by|who|which|that|is|was|has|had|himself|herself|itself|all|both|a|an|the|his|her|its|their|and|or|others|as|here|there|said)\b/;

/** Words that can only be a role or an origin before a name: "Media titan", "Ohio’s". */
const SIMPLE = /^(?!.*\b(?:of|for|at|from|to|with|by|in|on|and|or|than|against)\b)[^,.;:()]{3,60}\s$/i;

const LEADING = /^(?:according|both|all|even|only|the|an?|to|and|but|while|as)\s/gi;

const titled = (before: string): boolean => {
  const word = /([\p{L}.-]+)\s*$/u.exec(before)?.[1] ?? '';
  return isTitle(word) || honorific(word) !== null || readHead(word) !== null || /^\p{Lu}/u.test(word);
};

/** The other names of a joint source: "Ann Lee, Bo Day (D-Ohio) and Cy Fox". */
function joined(doc: TextDocument, head: Mention, inside: Mention[]): Mention[] {
  const out: Mention[] = [];
  let last = head;
  for (const mention of inside) {
    if (mention.form !== 'name' || mention.span[0] < last.span[1]) continue;
    const between = doc.text.slice(last.span[1], mention.span[0]).replace(/\([^()]{0,40}\)/g, '');
    const linked = /^[\s,]*(?:,|and|or|&|as well as|along with|und|y)\s+(?:the\s|both\s)?$/i.test(between);
    const afterRole = last.role !== null && /,?\s+and\s*$/.test(between) && between.includes(last.role);
    if (!linked && !afterRole) continue;
    if (/^,\s*$/.test(between) && mention.kind !== head.kind) continue;
    out.push(mention);
    last = mention;
  }
  // A comma alone parts an apposition, not a second speaker; a list ends in "and".
  return /\band\b|\bor\b|&|\balong with\b|,\s*others\b/.test(doc.text.slice(head.span[1], last.span[0] + 1)) ? out : [];
}
