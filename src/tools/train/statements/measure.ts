import { sigmoid } from '../../../statements/learned/activation';
import type { Proposal } from '../../../statements/learned/proposal';
import type { TokenRange } from '../../../statements/learned/window';
import type { Sample } from './corpus';

interface Found {
  sample: Sample;
  proposals: Proposal[];
}

const WORD = /[\p{L}\p{N}]/u;

/** The tokens of the ranges that are words, a leading "that" left out. */
function wordsIn(sample: Sample, ranges: TokenRange[]): Set<number> {
  const out = new Set<number>();
  for (const { start, end } of ranges)
    for (let t = start; t < end; t++) {
      const { text } = sample.doc.tokens[t];
      if (WORD.test(text) && !(out.size === 0 && /^that$/i.test(text))) out.add(t);
    }
  return out;
}

function jaccard(a: Set<number>, b: Set<number>): number {
  let common = 0;
  for (const value of a) if (b.has(value)) common++;
  return common / (a.size + b.size - common || 1);
}

/** Pairs proposals with gold one to one, best overlap first; the overlap of each proposal's partner. */
function pair(sample: Sample, proposals: Proposal[]): { overlap: number; gold: number }[] {
  const gold = sample.statements.map((statement) => wordsIn(sample, statement.content));
  const pairs = proposals.flatMap((proposal, p) => {
    const words = wordsIn(sample, proposal.content);
    return gold.map((other, g) => ({ p, g, overlap: jaccard(words, other) })).filter(({ overlap }) => overlap >= 0.5);
  });
  const out = proposals.map(() => ({ overlap: 0, gold: -1 }));
  const taken = new Set<number>();
  for (const { p, g, overlap } of pairs.sort((a, b) => b.overlap - a.overlap)) {
    if (out[p].gold >= 0 || taken.has(g)) continue;
    out[p] = { overlap, gold: g };
    taken.add(g);
  }
  return out;
}

/** Each proposal with whether the corpus has a statement of at least half its extent, and one of speech. */
export function examplesOf({ sample, proposals }: Found): { features: number[]; right: boolean }[] {
  const partners = pair(sample, proposals);
  return proposals.map(({ features }, i) => ({
    features,
    right: sample.statements[partners[i].gold]?.speech ?? false,
  }));
}

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);

/** Precision against all statements and recall of speech, found and exact, for some thresholds of confidence. */
export function figuresOf(found: Found[], confidence: Float32Array): string {
  const lines = [0.3, 0.4, 0.5, 0.6].map((floor) => {
    const tally = { shown: 0, right: 0, exact: 0, speech: 0, foundSpeech: 0, exactSpeech: 0 };
    for (const { sample, proposals } of found) {
      const shown = proposals.filter(
        ({ features }) => sigmoid(features.reduce((sum, value, i) => sum + value * confidence[i], 0)) >= floor,
      );
      const partners = pair(sample, shown);
      tally.shown += shown.length;
      tally.speech += sample.statements.filter(({ speech }) => speech).length;
      for (const { overlap, gold } of partners) {
        if (gold < 0) continue;
        tally.right++;
        if (overlap === 1) tally.exact++;
        if (!sample.statements[gold].speech) continue;
        tally.foundSpeech++;
        if (overlap === 1) tally.exactSpeech++;
      }
    }
    const { shown, right, exact, speech, foundSpeech, exactSpeech } = tally;
    return `${floor}: P ${percent(right, shown)} R ${percent(foundSpeech, speech)}, exact P ${percent(exact, shown)} R ${percent(exactSpeech, speech)}`;
  });
  return lines.join(' | ');
}
