import { type Frame, IRREGULAR, VERBS } from './verbs';

/** How a form may be used; "said" is both past and participle. */
export interface VerbForm {
  lemma: string;
  form: 'base' | 'third' | 'past' | 'gerund';
  /** Words that must follow: "out" of "point out". */
  particles: string[];
  frames: ReadonlySet<Frame>;
}

/** Verbs of more than one syllable whose last consonant doubles; those of one follow a rule. */
const DOUBLING = new Set('submit admit rebut concur demur refer begin deadpan'.split(' '));

/** British spelling doubles the l, American does not. */
const EITHER = new Set('signal marvel counsel label'.split(' '));

const isShort = (verb: string): boolean => /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb.replace('qu', 'q'));

function stem(verb: string): string {
  if (DOUBLING.has(verb) || isShort(verb)) return verb + verb.at(-1)!;
  return verb.endsWith('e') ? verb.slice(0, -1) : verb;
}

function pastOf(verb: string): string[] {
  const irregular = IRREGULAR.get(verb);
  if (irregular) return irregular.split(' ');
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  if (EITHER.has(verb)) return [`${verb}ed`, `${verb}led`];
  return [`${stem(verb)}ed`];
}

function thirdOf(verb: string): string {
  if (/o$/.test(verb)) return `${verb}es`;
  if (/[aeiou]z$/.test(verb)) return `${verb}zes`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function formsOf(verb: string): [string, VerbForm['form']][] {
  const gerunds = EITHER.has(verb) ? [`${verb}ing`, `${verb}ling`] : [verb === 'see' ? 'seeing' : `${stem(verb)}ing`];
  return [
    [verb, 'base'],
    [thirdOf(verb), 'third'],
    ...gerunds.map((gerund): [string, VerbForm['form']] => [gerund, 'gerund']),
    ...pastOf(verb).map((past): [string, VerbForm['form']] => [past, 'past']),
  ];
}

function framesByVerb(): Map<string, Set<Frame>> {
  const frames = new Map<string, Set<Frame>>();
  for (const [frame, list] of Object.entries(VERBS) as [Frame, string][])
    for (const verb of list.split(/\s+/)) frames.set(verb, (frames.get(verb) ?? new Set()).add(frame));
  return frames;
}

function buildIndex(): Map<string, VerbForm[]> {
  const index = new Map<string, VerbForm[]>();
  for (const [verb, frames] of framesByVerb()) {
    const [lemma, ...particles] = verb.split('_');
    for (const [word, form] of formsOf(lemma))
      index.set(word, [...(index.get(word) ?? []), { lemma, form, particles, frames }]);
  }
  // The reading with more particles says more: "called on" before "called".
  for (const readings of index.values()) readings.sort((a, b) => b.particles.length - a.particles.length);
  return index;
}

/** Every inflected form of the reporting verbs, lower case, with its readings. */
export const VERB_FORMS: ReadonlyMap<string, readonly VerbForm[]> = buildIndex();
