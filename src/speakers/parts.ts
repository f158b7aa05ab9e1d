import type { Mention } from '../mentions/mention';
import type { Span } from '../model';

/** What a body's name may end in and leave out: "Acme Group" is Acme, "Acme Capital" need not be. */
const FORM =
  /^(?:inc|corp|co|ltd|llc|plc|ag|sa|nv|gmbh|limited|company|corporation|group|holdings|magazine|newspaper|party|bank|university|&)\.?$/;

/**
 * Tells parts and products from the body they are named after: where an article calls the body by its short name first, and
 * more often, what is named more narrowly later is something else.
 */
export class Parts {
  private readonly seen = new Map<string, { first: number; count: number }>();

  constructor(names: readonly Mention[], wordsOf: ReadonlyMap<Mention, string[]>, headlines: readonly Span[]) {
    for (const mention of names) {
      const [at] = mention.span;
      if (headlines.some(([start, end]) => start <= at && at < end)) continue;
      const name = wordsOf.get(mention)!.join(' ');
      const known = this.seen.get(name) ?? { first: at, count: 0 };
      this.seen.set(name, { first: Math.min(known.first, at), count: known.count + 1 });
    }
  }

  isNarrower = (full: readonly string[], short: readonly string[]): boolean => {
    const name = full.join(' ');
    if (!name.startsWith(`${short.join(' ')} `)) return false;
    const [own, other] = [this.seen.get(short.join(' ')), this.seen.get(name)];
    if (!own || !other || own.first > other.first || own.count <= other.count) return false;
    return !full.slice(short.length).every((word) => FORM.test(word));
  };
}
