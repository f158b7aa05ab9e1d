import { type Analysis, type Article, type Evidence, occasionIn, type Speaker, textOf } from '../model';
import { howWeKnow } from '../ui/evidence';
import { certaintyWord, kindWord, speakerNames, whenSentence } from '../ui/words';

/** What a card says of one statement, in the reader's language. */
export interface CardText {
  speaker: string;
  role: string | null;
  kind: string;
  /** The reporting words as they stand; null where there are none, or only a colon. */
  cue: string | null;
  when: string;
  certainty: string;
  /** How we know, a sentence each. */
  how: string[];
  /** Who speaks, each by name. */
  names: string[];
  /** Everybody else of the article, by name. */
  others: string[];
}

/** Where a source has no name, its description stands for it; told once is enough. */
const roleOf = ([only, ...others]: Speaker[]): string | null =>
  only && others.length === 0 && only.role?.toLowerCase() !== only.name.toLowerCase() ? only.role : null;

/** Rules know a verb by its dictionary form; the reader knows it as it stands. */
const withWords = (evidence: Evidence, words: string): Evidence =>
  evidence.args.cue && /^\p{L}+$/u.test(words) ? { ...evidence, args: { ...evidence.args, cue: words } } : evidence;

export function cardText(article: Article, analysis: Analysis, item: number): CardText {
  const { speakers: ids, kind, cue, date, confidence, evidence } = analysis.statements[item]!;
  const words = textOf(article.text, cue);
  const speakers = analysis.speakers.filter(({ id }) => ids.includes(id));
  return {
    speaker: speakerNames(speakers),
    role: roleOf(speakers),
    kind: kindWord(kind),
    cue: /\p{L}/u.test(words) ? words : null,
    when: whenSentence(date, occasionIn(article.text, date)),
    certainty: certaintyWord({ confidence, speakers: ids }),
    how: howWeKnow(evidence.map((one) => withWords(one, words))),
    names: speakers.map(({ name }) => name),
    others: analysis.speakers.filter(({ id }) => !ids.includes(id)).map(({ name }) => name),
  };
}
