import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse';
import { explain } from '../../../src/tools/explain/explain';
import { loadModels } from '../../../src/tools/models';
import { articleOf } from '../../../src/tools/statements/articles';
import type { TraceEvent } from '../../../src/trace';

const models = await loadModels();

function storyOf(text: string): { story: string; events: TraceEvent[] } {
  const article = articleOf({ id: 'given', text, published: '2024-05-15' });
  const events: TraceEvent[] = [];
  const analysis = analyse(article, models, { trace: (event) => events.push(event) });
  expect(analysis).toEqual(analyse(article, models));
  return { story: explain(text, analysis, events), events };
}

describe('explain', () => {
  it('tells what was proposed, refined, weighed and shown', () => {
    const { story } = storyOf('“We are ready,” Mara Quill said. “Nobody has to leave.”');
    expect(story).toContain('1. Mara Quill, direct');
    expect(story).toContain('proposed by before.quote 0.97');
    expect(story).toMatch(/refined by joinContinuations, of “.*: “.*Nobody has to leave/);
    expect(story).toMatch(/kept at 0\.\d\d \(before\.quote and reader 0\.\d\d; .*odds with rule \+/);
    expect(story).toContain('Nothing was lost or passed over.');
  });

  it('tells why a verb of saying was passed over', () => {
    const { story, events } = storyOf('The mayor did not say when the road would open again.');
    expect(story).toContain('cue “say” (say): negated');
    expect(events).toContainEqual(expect.objectContaining({ step: 'dropped', by: 'dropUnsaid' }));
  });
});
