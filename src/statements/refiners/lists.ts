import { type Context, tokenFrom } from '../context';
import type { FoundStatement } from '../found';

/** Whether a person, or people, are named right before this token. */
const followsPeople = ({ mentionEnding }: Context, token: number): boolean =>
  /^(?:person|unnamed|group)$/.test(mentionEnding.get(token)?.kind ?? '');

/**
 * Drops what the learned reader proposes around a colon that sets out an entry of a list ("Recline: …"): a colon reports only
 * what is quoted behind it, or what people are named before it.
 */
export function dropLists(context: Context, proposed: readonly FoundStatement[]): FoundStatement[] {
  return proposed.filter(({ cue: [cue], content: [[start]] }) => {
    if (!cue || context.doc.text.slice(...cue) !== ':') return true;
    return context.quoteOf[tokenFrom(context, start)] >= 0 || followsPeople(context, tokenFrom(context, cue[0]));
  });
}
