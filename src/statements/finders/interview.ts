import type { Context } from '../context';
import type { FoundStatement } from '../found';
import { propose } from '../proposal';
import type { Range } from '../range';

type Turn = 'question' | 'answer';

/** How a block opens: "Q:", "A.", or a question in bold. */
function turnOf(context: Context, block: number, [first, end]: Range): { turn: Turn; from: number } | null {
  const word = context.tokens[first].text;
  const colon = /^[:.]$/.test(context.lower[first + 1] ?? '') && first + 2 < end;
  if (colon && /^(?:Q|Question)$/.test(word)) return { turn: 'question', from: first + 2 };
  if (colon && /^(?:A|Answer)$/.test(word)) return { turn: 'answer', from: first + 2 };
  if (/^(?:Q|A)\.$/.test(word)) return { turn: word === 'Q.' ? 'question' : 'answer', from: first + 1 };
  const { start, end: stop, emphasis } = context.doc.blocks[block];
  const bold = emphasis?.some((span) => span[0] <= start + 1 && span[1] >= stop - 1);
  return bold && ENDS.test(context.lower[end - 1]) ? { turn: 'question', from: first } : null;
}

/** Whether a paragraph only asks somebody: "What did you do there?" */
function asksSomebody({ lower, quoteOf }: Context, [first, end]: Range): boolean {
  if (lower[end - 1] !== '?' || end - first > LONGEST_QUESTION || quoteOf[first] >= 0) return false;
  return lower.slice(first, end).some((word) => /^(?:you|your|yours|yourself)$/.test(word));
}
const LONGEST_QUESTION = 70;
/** So many paragraphs that ask somebody, each before one that does not, are an interview. */
const LEAST_QUESTIONS = 3;

/** Questions of an interview that nothing sets off from the answers: paragraphs between other paragraphs. */
function plainTurns(context: Context): (ReturnType<typeof turnOf> | null)[] {
  const { blocks, doc } = context;
  const isAnswer = (b: number): boolean =>
    blocks[b]?.[1] > 0 && doc.blocks[b].kind === 'paragraph' && context.lower[blocks[b][1] - 1] !== '?';
  const questions = blocks.map(
    (range, b) => range[1] > 0 && context.lower[range[1] - 1] === '?' && isAnswer(b + 1) && range[1] - range[0] > 2,
  );
  const asking = blocks.filter((range, b) => questions[b] && asksSomebody(context, range));
  if (asking.length < LEAST_QUESTIONS) return blocks.map(() => null);
  return blocks.map(([first, end], b) =>
    questions[b] && end - first <= LONGEST_QUESTION && context.quoteOf[first] < 0
      ? { turn: 'question', from: first }
      : null,
  );
}

/** What ends a sentence: a question, or what is put to the one who answers. */
const ENDS = /^[?.!…”"’']$/;

/** The one who answers: named in the question's own introduction, the last person named before the first question. */
function intervieweeBefore(context: Context, token: number): { first: number; end: number } | null {
  let named: { first: number; end: number } | null = null;
  for (const { firstToken, endToken, form, kind } of context.mentions) {
    if (firstToken >= token) break;
    if (form === 'name' && kind === 'person') named ??= { first: firstToken, end: endToken };
  }
  return named;
}

/** The paragraphs that an answer goes on over: those up to the next question, where another comes. */
function goingOn({ blocks, doc }: Context, turns: readonly unknown[], answer: number): Range[] {
  let end = answer + 1;
  while (end < blocks.length && turns[end] === null && doc.blocks[end].kind === 'paragraph') end++;
  return end < blocks.length && turns[end] ? blocks.slice(answer + 1, end) : [];
}

/** Interviews whose turns open with "Q:" and "A:", or whose questions are bold and whose answers follow. */
export function interview(context: Context): FoundStatement[] {
  const { blocks } = context;
  const marked = blocks.map((range, b) => (range[1] > 0 ? turnOf(context, b, range) : null));
  const turns = marked.some((turn) => turn !== null) ? marked : plainTurns(context);
  const asks = (b: number): boolean => turns[b]?.turn === 'question' && context.lower[blocks[b][1] - 1] === '?';
  if (turns.filter((_, b) => asks(b)).length < 2) return [];
  const opening = turns.findIndex((turn) => turn !== null);
  const source = intervieweeBefore(context, blocks[opening][0]);
  const out: FoundStatement[] = [];
  for (let b = opening; b < blocks.length; b++) {
    const turn = turns[b];
    const follows = turns[b - 1]?.turn === 'question' && !turn && blocks[b][1] > 0;
    if (turn?.turn !== 'answer' && !follows) continue;
    const answer = propose(context, {
      content: [[turn ? turn.from : blocks[b][0], blocks[b][1]], ...goingOn(context, turns, b)],
      cue: turn ? [blocks[b][0], blocks[b][0] + 1] : null,
      source,
      rule: 'interview.answer',
      doubtful: !source,
    });
    if (answer) out.push({ ...answer, kind: 'direct' });
  }
  return out;
}
