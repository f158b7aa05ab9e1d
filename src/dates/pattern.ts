import type { Piece } from './pieces';
import { type Slot, SLOTS } from './slots';

/** What a pattern captured: numbers by slot name, words by the name given to them. */
export interface Captures {
  /** Index behind the last piece. */
  end: number;
  num: Record<string, number>;
  word: Record<string, string>;
}

/** Which pieces an expression may begin with. */
interface Starts {
  words: Set<string>;
  digits: boolean;
}

/** One step of a compiled pattern; `skip` is the step to go on with where this one is optional and left out. */
type Step =
  | { kind: 'slot'; slot: Slot; name: string; skip: number | null }
  | { kind: 'word'; words: Set<string>; name: string | undefined; skip: number | null }
  | { kind: 'group'; skip: number };

export interface Pattern {
  starts: Starts;
  /** Matches at `pieces[at]`, staying before `limit`; null where it does not. */
  match: (pieces: Piece[], at: number, limit: number) => Captures | null;
}

function stepOf(spec: string, index: number): Step {
  const optional = spec.endsWith('?') && spec.length > 1;
  const body = optional ? spec.slice(0, -1) : spec;
  const skip = optional ? index + 1 : null;
  if (body.startsWith('{')) {
    const [kind, name = kind] = body.slice(1, -1).split(':');
    return { kind: 'slot', slot: SLOTS.get(kind)!, name, skip };
  }
  const [words, name] = body.split('=');
  return { kind: 'word', words: new Set(words.replace(/\\/g, '').split('|')), name, skip };
}

/** Groups become a step that may jump behind their end. */
function compile(source: string): Step[] {
  const steps: Step[] = [];
  const open: { skip: number }[] = [];
  for (const spec of source.split(' ')) {
    if (spec === '(') {
      const group = { kind: 'group' as const, skip: 0 };
      open.push(group);
      steps.push(group);
    } else if (spec === ')?') open.pop()!.skip = steps.length;
    else steps.push(stepOf(spec, steps.length));
  }
  return steps;
}

/** Goes on from `steps[index]` at `pieces[at]`; the index behind the last piece, or -1. */
function run(steps: Step[], index: number, pieces: Piece[], at: number, limit: number, captures: Captures): number {
  const step = steps[index];
  if (step === undefined) return at;
  if (step.kind === 'group') {
    const inside = run(steps, index + 1, pieces, at, limit, captures);
    return inside >= 0 ? inside : run(steps, step.skip, pieces, at, limit, captures);
  }
  if (at < limit) {
    const end = take(step, index, steps, pieces, at, limit, captures);
    if (end >= 0) return end;
  }
  return step.skip === null ? -1 : run(steps, step.skip, pieces, at, limit, captures);
}

function take(
  step: Exclude<Step, { kind: 'group' }>,
  index: number,
  steps: Step[],
  pieces: Piece[],
  at: number,
  limit: number,
  captures: Captures,
): number {
  if (step.kind === 'word') {
    const { lower } = pieces[at];
    if (!step.words.has(lower)) return -1;
    const end = run(steps, index + 1, pieces, at + 1, limit, captures);
    if (end >= 0 && step.name !== undefined) captures.word[step.name] = lower;
    return end;
  }
  const read = step.slot.read(pieces, at);
  if (!read || read.next > limit) return -1;
  const end = run(steps, index + 1, pieces, read.next, limit, captures);
  // Captured on the way back, so that an abandoned branch leaves nothing behind.
  if (end >= 0) captures.num[step.name] = read.value;
  return end;
}

function startsOf(steps: Step[]): Starts {
  const starts: Starts = { words: new Set(), digits: false };
  const visit = (index: number): void => {
    const step = steps[index];
    if (step.kind === 'group') visit(index + 1);
    else if (step.kind === 'slot') {
      for (const word of step.slot.words) starts.words.add(word);
      starts.digits ||= step.slot.digits;
    } else for (const word of step.words) starts.words.add(word);
    if (step.skip !== null) visit(step.skip);
  };
  visit(0);
  return starts;
}

/**
 * Compiles a pattern over pieces. Elements are separated by blanks:
 *
 * - `word`, `a|b|c` (any of them), `a|b=name` (captured as `word.name`)
 * - `{slot}` or `{slot:name}`, a class of `slots.ts`, captured as `num.slot` or `num.name`
 * - `\\(` a parenthesis of the text
 * - `x?` optional; `( … )?` an optional group, its parentheses standing alone
 */
export function pattern(source: string): Pattern {
  const steps = compile(source);
  return {
    starts: startsOf(steps),
    match: (pieces, at, limit) => {
      const captures: Captures = { end: at, num: {}, word: {} };
      captures.end = run(steps, 0, pieces, at, limit, captures);
      return captures.end > at ? captures : null;
    },
  };
}
