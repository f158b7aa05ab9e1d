import type { Analysis, Span, Statement } from '../../src/model';
import type { LabelledArticle, LabelledSpeaker, LabelledStatement } from './labelled';

/** `unknown`: found, but no speaker was named. */
type Verdict = 'missed' | 'right' | 'wrong' | 'unknown';

/** A labelled statement and what became of it. */
export interface Compared {
  article: LabelledArticle;
  label: LabelledStatement;
  found: Statement | null;
  /** Whether the content is the same to the letter. */
  exact: boolean;
  verdict: Verdict;
  /** The name given. */
  given: string;
}

/** The offsets of the letters and digits that spans cover: marks, commas and a leading "that" never decide. */
function letters(text: string, spans: readonly Span[]): Set<number> {
  const covered = new Set<number>();
  spans.forEach(([start, end], i) => {
    const that = i === 0 ? /^\W*that\s/i.exec(text.slice(start, end)) : null;
    for (let at = start + (that?.[0].length ?? 0); at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at])) covered.add(at);
  });
  return covered;
}

/** The share of letters that two contents have in common: 1 where they are the same. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = [...a].filter((at) => b.has(at)).length;
  return shared / (a.size + b.size - shared || 1);
}

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/["“”]|[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !['the', 'a', 'an', 'their', 'its', 'his', 'her'].includes(word));

/** Whether a name given is the label's: all its words, and the last one last ("Gov. Ruth Hale" for "Ruth Hale"). */
function isNamed(given: string, { names, aliases }: LabelledSpeaker): boolean {
  const said = words(given);
  return [...names, ...aliases].map(words).some((name) => {
    return name.at(-1) === said.at(-1) && name.every((word) => said.includes(word));
  });
}

function judge(given: readonly string[], speaker: LabelledSpeaker | null): Verdict {
  if (!given.length) return speaker ? 'unknown' : 'right';
  if (!speaker) return 'wrong';
  const { names, aliases } = speaker;
  const joint =
    given.length === names.length && names.every((n) => given.some((g) => isNamed(g, { ...speaker, names: [n] })));
  const together = given.length === 1 && aliases.length > 0 && isNamed(given[0], { ...speaker, names: [] });
  return joint || together ? 'right' : 'wrong';
}

/** Pairs labelled statements with found ones, the likest first; they must share half their letters. */
export function compare(article: LabelledArticle, analysis: Analysis): { compared: Compared[]; extra: Statement[] } {
  const { text } = article.article;
  const covered = analysis.statements.map((found) => letters(text, found.content));
  const pairs = article.statements
    .flatMap((label) => {
      const own = letters(text, label.content);
      return analysis.statements.map((found, i) => ({ label, found, like: likeness(own, covered[i]) }));
    })
    .filter(({ like }) => like >= 0.5)
    .sort((a, b) => b.like - a.like);
  const matches = new Map<LabelledStatement, (typeof pairs)[number]>();
  const taken = new Set<Statement>();
  for (const pair of pairs) {
    if (matches.has(pair.label) || taken.has(pair.found)) continue;
    matches.set(pair.label, pair);
    taken.add(pair.found);
  }
  const compared = article.statements.map((label): Compared => {
    const match = matches.get(label);
    if (!match) return { article, label, found: null, exact: false, verdict: 'missed', given: '' };
    const given = match.found.speakers.map((id) => analysis.speakers[id].name);
    const verdict = judge(given, label.speaker);
    return { article, label, found: match.found, exact: match.like === 1, verdict, given: given.join('; ') };
  });
  return { compared, extra: analysis.statements.filter((found) => !taken.has(found)) };
}
