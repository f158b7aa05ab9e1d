import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/rules';
import type { FoundStatement } from '../../src/statements/found';
import { poolCandidates } from '../../src/statements/merge/candidates';
import { dropCircumstances } from '../../src/statements/merge/circumstances';
import { cutAtReports } from '../../src/statements/merge/cut';
import { mergeFindings } from '../../src/statements/merge/merge';
import type { TraceEvent } from '../../src/trace';
import { readArticle } from '../mentions/reading';

const text = 'Quill said the dam would hold and warned that rain was coming. Finch said he was glad.';
const doc = readArticle(text);

function found(rule: RuleId, cue: string, content: string, confidence = 0.9): FoundStatement {
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  return {
    content: [at(content)],
    cue: [at(cue)],
    source: [at('Quill')],
    kind: 'indirect',
    confidence,
    evidence: [{ rule, args: { cue } }],
  };
}

const shown = (list: FoundStatement[]): string[] =>
  list.map(({ content }) => content.map(([start, end]) => text.slice(start, end)).join(' … '));

const held = found('after.clause', 'said', 'the dam would hold');
const warned = found('after.that', 'warned', 'rain was coming');
const both = found('learned.tagger', 'said', 'the dam would hold and warned that rain was coming', 0.95);

describe('cutAtReports', () => {
  it('ends what the reader took where another report begins', () => {
    expect(shown(cutAtReports(text, [both], [held, warned]))).toEqual(['the dam would hold']);
  });
  it('leaves a request that may be part of what was said', () => {
    expect(cutAtReports(text, [both], [held, found('after.infinitive', 'warned', 'rain was coming')])).toEqual([both]);
  });
  it('leaves what holds no other report', () => {
    expect(cutAtReports(text, [both], [held])).toEqual([both]);
  });
});

describe('dropCircumstances', () => {
  it.each([
    ['The dam held, | Quill said | , speaking by the door.', 'The dam held,'],
    ['“The dam held,” | Quill said | as she left.', '“The dam held,”'],
    ['The dam held, | Quill said | when she left.', 'The dam held,'],
    ['Speaking by the door | , Quill said | the dam held.', 'the dam held.'],
    ['“The dam,” | Quill said | , but “not the wall.”', '“The dam,” , but “not the wall.”'],
    ['The dam, | Quill said | , including the wall, held.', 'The dam, , including the wall, held.'],
    ['Years ago | , Quill said | , when she was young, the dam held.', 'Years ago , when she was young, the dam held.'],
  ])('%s', (marked, left) => {
    const [before, attribution, behind] = marked.split('|').map((part) => part.trim());
    const whole = [before, attribution, behind].join(' ');
    const span = (words: string): [number, number] => {
      const from = words.replace(/^[\s,]+/, '');
      return [whole.indexOf(from), whole.indexOf(from) + from.length];
    };
    const cue = whole.indexOf('said');
    const statement: FoundStatement = {
      ...both,
      content: [span(before), span(behind)],
      cue: [[cue, cue + 4]],
      source: [[cue - 6, cue - 1]],
    };
    const [{ content }] = dropCircumstances(whole, [statement]);
    expect(content.map(([start, end]) => whole.slice(start, end))).toEqual(
      left.split(/ , /).map((part) => part.replace(/^[\s,]+/, '')),
    );
  });
});

describe('poolCandidates', () => {
  it('counts what both found once, with the evidence of both', () => {
    const twin = found('learned.tagger', 'warned', 'that rain was coming', 0.7);
    const [candidate, ...others] = poolCandidates(doc, [warned], [twin]);
    expect(others).toEqual([]);
    expect(candidate).toMatchObject({ rule: 'after.that', reader: 0.7 });
    expect(candidate.statement.evidence.map(({ rule }) => rule)).toEqual(['after.that', 'learned.tagger']);
  });
  it('makes rivals of candidates that claim the same words', () => {
    const longer = found('learned.tagger', 'said', 'said the dam would hold', 0.7);
    const pool = poolCandidates(doc, [held], [longer]);
    expect(pool.map(({ rivals }) => rivals.length)).toEqual([1, 1]);
  });
});

describe('mergeFindings', () => {
  it('keeps one of rivals, in reading order, with a probability', () => {
    const merged = mergeFindings(doc, [warned, held], [both]);
    expect(shown(merged)).toEqual(['the dam would hold', 'rain was coming']);
    for (const { confidence } of merged) expect(confidence).toBeGreaterThan(0.5);
  });
  it('tells the trace what it weighed and what beat it', () => {
    const events: TraceEvent[] = [];
    mergeFindings(doc, [warned, found('label.transcript', 'Quill', 'the dam would hold')], [held], (event) =>
      events.push(event),
    );
    const outcomes = events.flatMap((event) =>
      event.step === 'weighed' ? [[event.rule, event.outcome, event.shares.length > 0]] : [],
    );
    expect(outcomes).toContainEqual(['label.transcript', 'kept', false]);
    expect(outcomes).toContainEqual(['after.that', 'kept', true]);
  });
  it('leaves out what hardly is a statement', () => {
    expect(mergeFindings(doc, [], [found('learned.tagger', 'said', 'he was glad', 0.02)])).toEqual([]);
  });
  it('lets what the page shows by its structure stand', () => {
    const turn = found('label.transcript', 'Quill', 'the dam would hold');
    expect(shown(mergeFindings(doc, [turn], [both]))).toEqual(['the dam would hold']);
  });
});
