import type { Context } from '../context';
import type { FoundStatement } from '../found';
import { propose } from '../proposal';

/** What the page sets off: embedded posts speak for their author; the cue is the page's own markup. */
export function embeddedPosts(context: Context): FoundStatement[] {
  return context.doc.blocks.flatMap((block, b): FoundStatement[] => {
    if (block.kind !== 'embed' || !block.author || context.blocks[b][1] === 0) return [];
    const post = propose(context, {
      content: [context.blocks[b]],
      rule: 'block.post',
      args: { author: block.author },
    });
    return post ? [{ ...post, kind: 'direct' }] : [];
  });
}
