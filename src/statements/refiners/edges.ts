import type { Span } from '../../model';
import { firstFrom } from '../../text/search';
import { type Context, tokenFrom } from '../context';
import type { Cue } from '../cues';
import type { FoundStatement } from '../found';

/** What joins a sentence to the one before is the reporter's, where the attribution comes later: "*But* nobody came, she said." */
const CONNECTIVES = new Set('but and however meanwhile yet nevertheless nonetheless'.split(' '));
/** A condition or concession that leads up to what is said belongs to it: "*If it rains,* she said, we swim." */
const LEADING = new Set('if unless although though despite'.split(' '));
/** No longer than this, in tokens, are an addressee, what is named, and a leading clause. */
const LONGEST = { addressee: 12, named: 6, leading: 40 };

type Content = FoundStatement['content'];
type Edge = (context: Context, statement: FoundStatement, cue: Cue | undefined) => Content;

const startingAt = ({ tokens }: Context, [[, end], ...rest]: Content, token: number): Content => [
  [tokens[token].start, end],
  ...rest,
];

const isSentenceStart = ({ doc, tokens }: Context, token: number): boolean =>
  doc.sentences[tokens[token].sentence].firstToken === token;

/** "urged *Congress to act*": the content is what is asked for, not who is asked. */
const withoutAddressee: Edge = (context, { content }, cue) => {
  const first = tokenFrom(context, content[0][0]);
  if (!cue?.verb.frames.has('urge') || first < cue.end || first > cue.end + 1) return content;
  let named = false;
  for (let i = first; i < Math.min(first + LONGEST.addressee, context.tokens.length - 1); i++) {
    const { tag, start } = context.tokens[i];
    if (start >= content[0][1] || context.quoteOf[i] >= 0) return content;
    if (context.lower[i] === 'to' && /^(?:VERB|AUX|ADV)$/.test(context.tokens[i + 1].tag))
      return named ? startingAt(context, content, i) : content;
    if (/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(tag)) return content;
    named ||= /^(?:NOUN|PROPN|PRON)$/.test(tag);
  }
  return content;
};

const withoutConnective: Edge = (context, { content, cue: [cue] }) => {
  const first = tokenFrom(context, content[0][0]);
  if (!cue || cue[0] < content[0][1] || context.quoteOf[first] >= 0) return content;
  if (!CONNECTIVES.has(context.lower[first]) || !isSentenceStart(context, first)) return content;
  const next = context.lower[first + 1] === ',' ? first + 2 : first + 1;
  return next < context.tokens.length && context.tokens[next].start < content[0][1]
    ? startingAt(context, content, next)
    : content;
};

/** "called *the target* “unambitious”": what is named belongs to what it is called. Behind "as" corpora differ, so that stays as found. */
const withNamed: Edge = (context, { content, source }, cue) => {
  const first = tokenFrom(context, content[0][0]);
  if (!cue?.verb.frames.has('name') || first <= cue.end || first > cue.end + LONGEST.named) return content;
  const between = context.tokens.slice(cue.end, first);
  if (context.lower[first - 1] === 'as') return content;
  if (
    between.some(
      ({ tag, start }, i) =>
        /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(tag) || isIn(source, start) || (i === 0 && tag === 'ADP'),
    )
  )
    return content;
  return startingAt(context, content, cue.end);
};

const isIn = (spans: readonly Span[], offset: number): boolean =>
  spans.some(([start, end]) => start <= offset && offset < end);

const withLeading: Edge = (context, { content, source }, cue) => {
  if (!cue || source.length === 0) return content;
  const attribution = Math.min(cue.first, tokenFrom(context, source[0][0]));
  const first = context.doc.sentences[context.tokens[attribution].sentence].firstToken;
  if (tokenFrom(context, content[0][0]) < cue.end || attribution - first > LONGEST.leading) return content;
  if (!LEADING.has(context.lower[first]) || context.lower[attribution - 1] !== ',') return content;
  return [[context.tokens[first].start, context.tokens[attribution - 2].end], ...content];
};

const EDGES: readonly Edge[] = [withoutAddressee, withoutConnective, withNamed, withLeading];

/**
 * Sets the edges of contents by the guide, whoever found them: addressees and what joins sentences are left out; what is named, and a condition or concession that leads up to what is said, belong to it.
 */
export function setEdges(context: Context, cues: readonly Cue[], found: readonly FoundStatement[]): FoundStatement[] {
  const inOrder = [...cues].sort((a, b) => a.head - b.head);
  const cueIn = ([start, end]: Span): Cue | undefined => {
    const cue = inOrder[firstFrom(inOrder, tokenFrom(context, start), ({ head }) => head)];
    return cue && context.tokens[cue.head].start < end ? cue : undefined;
  };
  return found.map((statement) => {
    const cue = statement.cue.map(cueIn).find(Boolean);
    return EDGES.reduce((edged, edge) => ({ ...edged, content: edge(context, edged, cue) }), statement);
  });
}
