import type { Context } from '../context';
import type { FoundStatement } from '../found';
import { propose, type Range } from '../proposal';

/** What the page sets off: embedded posts speak for their author; the cue is the page's own markup. */
export function embeddedPosts(context: Context, blocks: readonly Range[]): FoundStatement[] {
  return context.doc.blocks.flatMap((block, b): FoundStatement[] => {
    if (block.kind !== 'embed' || !block.author || blocks[b][1] === 0) return [];
    const post = propose(context, {
      content: [blocks[b]],
      rule: 'block.post',
      args: { author: block.author },
      confidence: 0.95,
    });
    return post ? [{ ...post, kind: 'direct' }] : [];
  });
}
