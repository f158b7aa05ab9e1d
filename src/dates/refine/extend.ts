import type { Expression } from '../expression';
import type { Piece } from '../pieces';

/** What may stand before a date and belongs to it (TIMEX3 calls it `mod`): one regular expression over lower case. */
const BEFORE_DATE =
  /(?:^| )((?:the )?(?:very )?(?:end|beginning|start|middle|close|rest|remainder|turn) of|(?:the )?(?:first|second|latter|other) half of|(?:the )?(?:early|late|latter|small|wee) (?:part|days|months|weeks|hours) of|(?:early|late|later|earlier|mid) in|(?:the )?(?:(?:early|mid)(?: -)? to(?: -)? )?(?:early|late|mid|earlier|later)(?: -)?|mid -|(?:the )?(?:early|mid)(?: -)? to(?: -)?)$/;
/** "Over", "almost", "more than". */
const BEFORE_DURATION =
  /(?:^| )((?:well )?over|nearly|almost|about|around|roughly|approximately|(?:no )?(?:more|less|fewer) than|at (?:least|most)|up to)$/;

const REACH = 5;
/** "Over three years", but not "over the next three years", where "over" is no amount. */
const isCounted = (expression: Expression, pieces: Piece[]): boolean =>
  !/^(?:the|past|last|next|coming|first|previous|following|final|preceding)$/.test(pieces[expression.first].lower);

function reachBack(expression: Expression, pieces: Piece[], from: number): number {
  const { sentence } = pieces[expression.first];
  let at = expression.first;
  while (at > from && at > expression.first - REACH && pieces[at - 1].sentence === sentence) at--;
  const lead = pieces
    .slice(at, expression.first)
    .map((piece) => piece.lower)
    .join(' ');
  if (expression.type === 'duration' && !isCounted(expression, pieces)) return expression.first;
  const words = (expression.type === 'duration' ? BEFORE_DURATION : BEFORE_DATE).exec(lead)?.[1];
  return words === undefined ? expression.first : expression.first - words.split(' ').length;
}

/** Takes in the words before an expression that say which part of it, or how exactly: "early June", "the end of 2013". */
export function extend(expressions: Expression[], pieces: Piece[]): Expression[] {
  let from = 0;
  return expressions.map((expression) => {
    const first =
      expression.type === 'set' || expression.vague ? expression.first : reachBack(expression, pieces, from);
    from = expression.end;
    return { ...expression, first };
  });
}
