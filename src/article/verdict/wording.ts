/** Words that are counted, by what they tell of who speaks to whom, and when. */
const KINDS = {
  reader: 'you your yours yourself you’re you’ll you’ve you’d',
  house: 'we our us ours we’re we’ve we’ll',
  self: 'i my me mine i’m i’ve i’d',
  others: 'he she him his her hers they their them who whose',
  past: 'was were had did been became began went came took made got left found',
  present: 'is are has does can will may should must do',
  said:
    'said says told added announced warned claimed insisted argued admitted denied confirmed explained asked reported ' +
    'wrote tweeted called stated noted according spokesman spokeswoman spokesperson',
  time: 'monday tuesday wednesday thursday friday saturday sunday yesterday week month year years ago',
  offer:
    'free best price prices buy order shipping service services product products customers customer solution solutions software',
  step: 'click select choose enter add use using make create install set run file page note see example if',
  the: 'the',
} as const;
type Kind = keyof typeof KINDS;
const names = Object.keys(KINDS) as Kind[];
const kindOf = new Map<string, Kind>(names.flatMap((kind) => KINDS[kind].split(' ').map((word) => [word, kind])));

/** A longer text is no clearer than its beginning. */
const MAX_LENGTH = 12_000;

/** How a text is worded: words of a kind among all words, in percent, and marks in a thousand letters. */
export function wordingOf(whole: string) {
  const text = whole.slice(0, MAX_LENGTH);
  const counts = Object.fromEntries(names.map((kind) => [kind, 0])) as Record<Kind, number>;
  let ended = 0;
  let named = 0;
  let isInside = false;
  const words = text.split(/\s+/);
  for (const word of words) {
    const bare = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace("'", '’');
    const kind = kindOf.get(bare.toLowerCase());
    if (kind) counts[kind]++;
    if (bare.endsWith('ed')) ended++;
    if (isInside && /^\p{Lu}/u.test(bare) && bare.length > 1) named++;
    isInside = !/[.!?:”"]$/.test(word);
  }
  const percent = (count: number) => (100 * count) / words.length;
  const perThousand = (pattern: RegExp) => (1000 * (text.match(pattern)?.length ?? 0)) / Math.max(text.length, 1);
  const rates = Object.fromEntries(names.map((kind) => [`${kind}Words`, percent(counts[kind])]));
  return {
    ...(rates as Record<`${Kind}Words`, number>),
    endedWords: percent(ended),
    namedWords: percent(named),
    quotationMarks: perThousand(/["“”„«»]/g),
    questions: perThousand(/\?/g),
    exclamations: perThousand(/!/g),
    figures: perThousand(/\d+/g),
    // The words counted are English: in other languages their absence tells nothing.
    foreign: Number(percent(counts.the) < 1),
  };
}
