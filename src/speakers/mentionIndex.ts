import type { Mention } from '../mentions/mention';
import type { Span } from '../model';
import { firstFrom } from '../text/search';

/** A mention longer than this is not looked for; in UTF-16 code units. */
const REACH = 240;

/** Mentions by place, to be asked for those within a span. */
export class MentionIndex {
  constructor(private readonly mentions: readonly Mention[]) {}

  /** Mentions that overlap the span, in order of their start, the longer first. */
  within([start, end]: Span): Mention[] {
    const out: Mention[] = [];
    for (
      let i = firstFrom(this.mentions, start - REACH, ({ span }) => span[0]);
      i < this.mentions.length && this.mentions[i].span[0] < end;
      i++
    )
      if (this.mentions[i].span[1] > start) out.push(this.mentions[i]);
    return out;
  }
}
