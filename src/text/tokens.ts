import { isAbbreviation } from './abbreviations';

/** Where a token stands in the text; UTF-16 code units. */
export interface RawToken {
  start: number;
  end: number;
  text: string;
}

/**
 * One alternative a kind of token, the most specific first. Quantifiers are bounded so that hostile text costs linear
 * time; a longer run is cut into several tokens.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]{1,400}[^\s<>"“”«».,;:!?)\]]`,
    String.raw`[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,5}`,
    String.raw`[@#][\p{L}\p{N}_]{1,64}`,
    String.raw`(?:\p{L}\.){2,6}(?:-\p{L}{1,40}){0,4}`,
    String.raw`(?:\p{Lu}\p{Ll}{0,3}\.){2,4}(?!\p{L})`,
    String.raw`[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){0,3}\.(?:com|org|net|gov|edu|co\.uk)\b`,
    String.raw`\p{N}{1,40}(?:[.,:]\p{N}{1,40}){0,8}(?:st|nd|rd|th|s|am|pm|m|bn|k)?(?:-\p{L}{1,30}){0,5}(?![\p{L}\p{N}])`,
    String.raw`['’‘](?:\d0s)\b`,
    String.raw`(?<=\p{N})['’]s(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]{1,80}(?:(?:['’](?=\p{L})|[-‐‑&](?=[\p{L}\p{N}]))[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]{1,80}){0,8}`,
    "''|``|--+|\\.{2,8}",
    String.raw`\S`,
  ].join('|'),
  'uy',
);

/** Clitics that are words of their own: "he'll", "Lund's", "didn't" (Penn Treebank tokenisation). */
const CLITIC = /^(.{1,80}?)(n['’]t|['’](?:s|m|d|re|ve|ll))$/iu;

/** What no list has is an abbreviation too where the sentence goes on in small letters: "Maple Crs. would reopen". */
function withPeriod(text: string, end: number, word: string): boolean {
  if (text[end] !== '.' || text[end + 1] === '.') return false;
  return isAbbreviation(word) || (/^\p{Lu}\p{Ll}{1,4}$/u.test(word) && /^\.,? \p{Ll}/u.test(text.slice(end, end + 4)));
}

function push(out: RawToken[], word: string, start: number): void {
  const end = start + word.length;
  const clitic = CLITIC.exec(word);
  if (!clitic || !/^\p{L}/u.test(word)) {
    out.push({ start, end, text: word });
    return;
  }
  const cut = start + clitic[1].length;
  out.push({ start, end: cut, text: clitic[1] }, { start: cut, end, text: clitic[2] });
}

/** Splits `text[start, end)` into tokens, in order; everything but white space is in exactly one token. */
export function tokenize(text: string, start: number, end: number): RawToken[] {
  const out: RawToken[] = [];
  // These two are letters to Unicode, and marks to those who write them.
  const stretch = text.slice(start, end).replace(/[ʼʽ]/g, (mark) => (mark === 'ʼ' ? '’' : '‘'));
  let at = 0;
  while (at < stretch.length) {
    if (/\s/.test(stretch[at])) {
      at++;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(stretch);
    const length = match ? match[0].length : 1;
    let to = at + length;
    if (match && withPeriod(stretch, to, match[0])) to++;
    push(out, stretch.slice(at, to), start + at);
    at = to;
  }
  return out;
}
