import type { Reading, Rule } from './expression';
import { pattern, type Pattern } from './pattern';
import type { Piece } from './pieces';
import { RULES } from './rules';
import type { Situation } from './situation';

interface CompiledRule extends Rule {
  compiled: Pattern;
}

const compiled: CompiledRule[] = RULES.map((rule) => ({ ...rule, compiled: pattern(rule.pattern) }));

/** Rules by the word that may begin them; most words of a text begin none. */
const byWord = new Map<string, CompiledRule[]>();
const byDigits = compiled.filter(
  ({ compiled: { starts } }) => starts.digits || [...starts.words].some((word) => /^\d/.test(word)),
);
for (const rule of compiled) {
  for (const word of rule.compiled.starts.words) {
    const rules = byWord.get(word);
    if (rules) rules.push(rule);
    else byWord.set(word, [rule]);
  }
}

const NONE: CompiledRule[] = [];

function rulesFor({ text, lower }: Piece): CompiledRule[] {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57 ? byDigits : (byWord.get(lower) ?? NONE);
}

const isWordlike = (piece: Piece | undefined): boolean => /^[\p{L}\d_]/u.test(piece?.text ?? '');

/** Whether pieces are not the middle of a longer word or number: the "3Pm" of an address, "5m". */
const standsAlone = (pieces: Piece[], first: number, end: number): boolean =>
  !(pieces[first].glued && isWordlike(pieces[first - 1])) && !(pieces[end]?.glued && isWordlike(pieces[end]));

/** The longest reading at the piece where a situation begins, and where it ends. */
export function readAt(situation: Situation): { reading: Reading; end: number } | null {
  const { pieces, first, to } = situation;
  const rules = rulesFor(pieces[first]);
  if (rules.length === 0) return null;
  const matches = rules.flatMap((rule) => {
    const captures = rule.compiled.match(pieces, first, to);
    return captures ? [{ rule, captures }] : [];
  });
  matches.sort((a, b) => b.captures.end - a.captures.end);
  for (const { rule, captures } of matches) {
    if (!standsAlone(pieces, first, captures.end)) continue;
    const reading = rule.read(captures, { ...situation, end: captures.end });
    if (reading) return { reading, end: captures.end };
  }
  return null;
}
