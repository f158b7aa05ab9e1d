/** A stretch of a text and whether the other text has it too. */
export interface Stretch {
  text: string;
  same: boolean;
}

/** What two texts share and what only one has, each in its own order. */
export interface Comparison {
  left: Stretch[];
  right: Stretch[];
}

/** Which of two lists' items a longest common subsequence takes; by dynamic programming, so both must be short. */
function common(left: readonly string[], right: readonly string[]): [inLeft: boolean[], inRight: boolean[]] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        left[i] === right[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const inLeft = left.map(() => false);
  const inRight = right.map(() => false);
  for (let i = 0, j = 0; i < left.length && j < right.length;)
    if (left[i] === right[j]) inLeft[i++] = inRight[j++] = true;
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  return [inLeft, inRight];
}

function stretches(pieces: readonly string[], same: readonly boolean[]): Stretch[] {
  const found: Stretch[] = [];
  pieces.forEach((text, at) => {
    const last = found.at(-1);
    if (last?.same === same[at]) last.text += text;
    else found.push({ text, same: same[at]! });
  });
  return found;
}

/** What is compared is bare of case and punctuation; what is shown is not. */
const bare = (piece: string): string => piece.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function compare(left: string[], right: string[]): Comparison {
  const [inLeft, inRight] = common(left.map(bare), right.map(bare));
  return { left: stretches(left, inLeft), right: stretches(right, inRight) };
}

/** The longest texts that are compared word by word, in words: two of them take some ten milliseconds. */
const LONGEST = 1_500;

/** Two texts word by word; those longer than `LONGEST` paragraph by paragraph. */
export function compareTexts(left: string, right: string): Comparison {
  const words = (text: string): string[] => text.match(/\S+\s*/g) ?? [];
  const paragraphs = (text: string): string[] => text.match(/[^\n]+\n*/g) ?? [];
  const isShort = [left, right].every((text) => words(text).length <= LONGEST);
  const split = isShort ? words : paragraphs;
  return compare(split(left), split(right));
}
