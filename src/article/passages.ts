import { contentOf, firstIn } from './dom';
import { isUnseenLabel } from './labels';
import { isRun, type Part, type Run, type Tree } from './tree';

/** A stretch of `Passage.text` that reads the same as a stretch of one text node. */
interface Segment {
  /** Offsets into the text. */
  start: number;
  end: number;
  run: Run;
  /** Offset into the run's data. */
  at: number;
}

/** The text between two block boundaries of the page, white space levelled: a paragraph, a heading, a list item. */
export interface Passage {
  text: string;
  segments: Segment[];
  /** The block-level element that holds it. */
  part: Part;
  /** Position among all passages. */
  index: number;
}

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp slot small span strike ' +
    'strong sub sup time tt u var ruby rb wbr'
  ).split(' '),
);

/** White space, and characters that no reader sees: soft hyphens, zero-width spaces, private-use icons. */
const WORDS = /[^\s\u00AD\u200B\u2060\uFEFF\uE000-\uF8FF]+(?: [^\s\u00AD\u200B\u2060\uFEFF\uE000-\uF8FF]+)*/g;

/** Custom elements are inline until the page styles them otherwise. */
function isInline(part: Part): boolean {
  if (INLINE.has(part.tag)) return true;
  return part.tag.includes('-') && /^(inline|contents)/.test(getComputedStyle(part.element).display);
}

/**
 * Whether a raised text is the mark of a footnote: a number in brackets or with a link, or one behind a whole word or a
 * punctuation mark. "20th", "m²" and "x²" are text.
 */
function isNoteMark(part: Part, before: string): boolean {
  if (part.tag !== 'sup') return false;
  const text = contentOf(part.element).trim();
  if (/^(?:\[.{1,12}\]|[*†‡§¶]{1,3})$/.test(text)) return true;
  if (!/^\(?[\d,–-]{1,7}\)?$|^[a-z]$/.test(text)) return false;
  return firstIn(part.element, 'a') !== null || /(?:\p{L}{4}|[.,;:!?”"’)])$/u.test(before);
}

/** Cuts a page's text into passages, in reading order; a single line break stays inside as "\n". */
export function passagesOf(tree: Tree): Passage[] {
  const passages: Passage[] = [];
  let builder = new PassageBuilder();
  const close = () => {
    const passage = builder.finish(passages.length);
    if (passage) passages.push(passage);
    builder = new PassageBuilder();
  };
  const open: { part: Part; block: Part; next: number }[] = [{ part: tree.root, block: tree.root, next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const child = level.part.children[level.next++];
    if (!child) {
      if (level.part === level.block) close();
      open.pop();
    } else if (isRun(child)) builder.add(child, level.block);
    else if (child.tag === 'br') {
      if (!builder.breakLine()) close();
    } else if (isInline(child)) {
      if (!isUnseenLabel(child) && !isNoteMark(child, builder.end))
        open.push({ part: child, block: level.block, next: 0 });
    } else {
      close();
      open.push({ part: child, block: child, next: 0 });
    }
  }
  return passages;
}

class PassageBuilder {
  private text = '';
  private segments: Segment[] = [];
  private part: Part | null = null;
  private gap: '' | ' ' | '\n' = '';

  add(run: Run, block: Part): void {
    let read = 0;
    for (const match of run.data.matchAll(WORDS)) {
      this.see(run.data.slice(read, match.index));
      if (this.text) this.text += this.gap;
      this.gap = '';
      const start = this.text.length;
      this.text += match[0];
      this.segments.push({ start, end: this.text.length, run, at: match.index });
      this.part ??= block;
      read = match.index + match[0].length;
    }
    this.see(run.data.slice(read));
  }

  /** The last letters of the text so far. */
  get end(): string {
    return this.gap ? '' : this.text.slice(-4);
  }

  /** False where a line break stands already: two of them part paragraphs. */
  breakLine(): boolean {
    if (this.gap === '\n') return false;
    if (this.text) this.gap = '\n';
    return true;
  }

  finish(index: number): Passage | null {
    return this.part && { text: this.text, segments: this.segments, part: this.part, index };
  }

  private see(between: string): void {
    if (this.gap === '' && /\s/.test(between)) this.gap = ' ';
  }
}
