import {
  type Analysis,
  type Article,
  type Granularity,
  type Speaker,
  type Statement,
  type StatementDate,
  textOf,
} from '../model';
import { isCorrecting, type ReaderRule } from '../rules';
import type { Correction, Verdict } from './corrections';
import { locateWords } from './words';

/** An analysis as the reader has put it right. */
interface Corrected {
  analysis: Analysis;
  /** What was put right of each statement, by its position; the last step is the first to be taken back. */
  steps: Correction[][];
}

/** A statement on its way, with the corrections that have met it. */
interface Draft {
  statement: Statement;
  steps: Correction[];
}

const granularities = new Map<number, Granularity>([
  [4, 'year'],
  [7, 'month'],
  [10, 'day'],
]);

const untold: StatementDate = {
  basis: 'unknown',
  value: null,
  granularity: null,
  from: null,
  span: null,
  confidence: 1,
};

const dateOf = (value: string): StatementDate => ({
  value,
  granularity: granularities.get(value.length) ?? 'day',
  basis: 'reader',
  from: 'reader',
  span: null,
  confidence: 1,
});

/** With a reason of the reader's own beside those that still hold, and no doubt left: they have looked at it. */
const because = (statement: Statement, rule: ReaderRule, args: Record<string, string> = {}): Statement => ({
  ...statement,
  confidence: 1,
  evidence: [...statement.evidence.filter((known) => known.rule !== rule), { rule, args }],
});

/** Applies corrections in the order they were made in. */
class Correcting {
  readonly #text: string;
  speakers: Speaker[];
  drafts: Draft[];

  constructor(text: string, { speakers, statements }: Analysis) {
    this.#text = text;
    this.speakers = [...speakers];
    this.drafts = statements.map((statement) => ({ statement, steps: [] }));
  }

  apply(correction: Correction): void {
    const { quote, verdict } = correction;
    if (verdict.is === 'named') return this.#name(correction, verdict);
    if (verdict.is === 'missed') return this.#add(correction, verdict);
    this.drafts = this.drafts.flatMap((draft) => {
      if (textOf(this.#text, draft.statement.content) !== quote) return [draft];
      const statement = this.#judged(draft.statement, verdict);
      return statement ? [{ statement, steps: [...draft.steps, correction] }] : [];
    });
  }

  #judged(statement: Statement, verdict: Exclude<Verdict, { is: 'named' | 'missed' }>): Statement | null {
    switch (verdict.is) {
      case 'notStatement':
        return null;
      case 'saidBy': {
        const { speaker } = verdict;
        // How the article told of somebody else is no reason any more.
        const evidence = statement.evidence.filter(({ rule }) => isCorrecting(rule));
        const said = { ...statement, speakers: [this.#speakerNamed(speaker).id], evidence };
        return because(said, 'reader.speaker', { speaker });
      }
      case 'ofKind':
        return because({ ...statement, kind: verdict.kind }, 'reader.kind');
      case 'saidOn':
        return because({ ...statement, date: verdict.date === null ? untold : dateOf(verdict.date) }, 'reader.date');
      case 'worded': {
        const content = locateWords(this.#text, verdict.words);
        return content ? because({ ...statement, content }, 'reader.words') : statement;
      }
    }
  }

  #add(correction: Correction, { words, kind, speaker }: Extract<Verdict, { is: 'missed' }>): void {
    const content = locateWords(this.#text, words);
    const isThere = this.drafts.some(({ statement }) => textOf(this.#text, statement.content) === correction.quote);
    if (!content || isThere) return;
    const speakers = speaker === null ? [] : [this.#speakerNamed(speaker).id];
    const bare = { id: 0, content, cue: [], source: [], kind, speakers, confidence: 1, evidence: [], date: untold };
    this.drafts.push({ statement: because(bare, 'reader.missed'), steps: [correction] });
  }

  /** Gives a speaker another name, or what they say to whoever has that name already. */
  #name(correction: Correction, { speaker: from, name }: Extract<Verdict, { is: 'named' }>): void {
    const renamed = this.speakers.find((speaker) => speaker.name === from);
    if (!renamed || from === name) return;
    const known = this.speakers.find((speaker) => speaker.name === name);
    this.speakers = known
      ? this.speakers.filter((speaker) => speaker !== renamed)
      : this.speakers.map((speaker) => (speaker === renamed ? { ...speaker, name } : speaker));
    const to = known ?? renamed;
    this.drafts = this.drafts.map(({ statement, steps }) => {
      if (!statement.speakers.includes(renamed.id)) return { statement, steps };
      const speakers = [...new Set(statement.speakers.map((id) => (id === renamed.id ? to.id : id)))];
      const named = because({ ...statement, speakers }, 'reader.name', { speaker: name });
      return { statement: named, steps: [...steps, correction] };
    });
  }

  #speakerNamed(name: string): Speaker {
    const known = this.speakers.find((speaker) => speaker.name === name);
    if (known) return known;
    const id = Math.max(-1, ...this.speakers.map((speaker) => speaker.id)) + 1;
    const added: Speaker = { id, name, kind: 'person', role: null, mentions: [] };
    this.speakers.push(added);
    return added;
  }
}

const start = ({ statement }: Draft): number => statement.content[0]?.[0] ?? 0;

/** The analysis as the reader has put it right, step by step; what they called no statement is left out. */
export function applyCorrections(article: Article, analysis: Analysis, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { analysis, steps: analysis.statements.map(() => []) };
  const correcting = new Correcting(article.text, analysis);
  for (const correction of corrections) correcting.apply(correction);
  const drafts = correcting.drafts.sort((a, b) => start(a) - start(b));
  const statements = drafts.map(({ statement }, id) => ({ ...statement, id }));
  return {
    analysis: { ...analysis, speakers: correcting.speakers, statements },
    steps: drafts.map(({ steps }) => steps),
  };
}
