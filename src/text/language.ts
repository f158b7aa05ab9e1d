/** English words that are no words, or rare ones, in the other languages of the Latin script. */
const ENGLISH = new Set(
  'the of and to that is was for it with as his on be at by had not are but from have they which you were her she there been their has would what will who said'.split(
    ' ',
  ),
);

/** Words this share of English text: news has .25 to .40, other languages under .06. */
const ENGLISH_SHARE = 0.12;
/** A text shorter than this tells too little; what the page declares decides. */
const FEWEST_WORDS = 25;
const SAMPLE = 20_000;

/**
 * Whether a text is English, by the share of its commonest words; quotations in another language do not turn it.
 *
 * @param declared the page's own claim (BCP 47), trusted only where the text is too short to tell.
 */
export function isEnglish(text: string, declared: string | null): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return !declared || /^en\b/i.test(declared);
  const common = words.filter((word) => ENGLISH.has(word)).length;
  return common / words.length >= ENGLISH_SHARE && !mostlyUnspaced(text);
}

/** Chinese, Japanese and Thai are written without spaces: few "words" say nothing there. */
function mostlyUnspaced(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const unspaced = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return unspaced > sample.length / 4;
}
