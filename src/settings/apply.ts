import { type Analysis, type Article, type Evidence, type Speaker, type Statement, textOf } from '../model';
import type { Correction } from './corrections';

function speakerNamed(speakers: Speaker[], name: string): Speaker {
  const known = speakers.find((speaker) => speaker.name === name);
  if (known) return known;
  const added: Speaker = { id: speakers.length, name, kind: 'person', role: null, mentions: [] };
  speakers.push(added);
  return added;
}

function saidBy(statement: Statement, speaker: Speaker): Statement {
  const evidence: Evidence[] = [{ rule: 'reader.speaker', args: { speaker: speaker.name } }];
  return { ...statement, speakers: [speaker.id], confidence: 1, evidence };
}

/** The analysis as the reader has put it right; what they called no statement is left out. */
export function applyCorrections(article: Article, analysis: Analysis, corrections: readonly Correction[]): Analysis {
  if (corrections.length === 0) return analysis;
  const verdicts = new Map(corrections.map(({ quote, verdict }) => [quote, verdict]));
  const speakers = [...analysis.speakers];
  const statements = analysis.statements.flatMap((statement) => {
    const verdict = verdicts.get(textOf(article.text, statement.content));
    if (!verdict) return [statement];
    return verdict.is === 'saidBy' ? [saidBy(statement, speakerNamed(speakers, verdict.speaker))] : [];
  });
  return { ...analysis, speakers, statements: statements.map((statement, id) => ({ ...statement, id })) };
}
