import '../browser/names';
import { mayBeArticle } from '../article/spot';
import { askToBeRead } from '../browser/bare';
import { type World, world } from '../browser/world';
import { onChange } from './changes';
import { idle, parsed, seen } from './ready';

/*
 * The one script that every page gets, before it has any markup: when the page rests, a cheap test whether it may be an
 * article, and again when it has changed. Where it may be, the background is asked for the rest, once.
 */

/** Looks whenever the page has changed, until it may be an article. */
async function look(known: World, ending: AbortController): Promise<void> {
  const { signal } = ending;
  let isWaiting = false;
  const once = async (): Promise<void> => {
    if (isWaiting) return;
    isWaiting = true;
    await seen(document, signal);
    await idle();
    isWaiting = false;
    if (signal.aborted || !mayBeArticle(document)) return;
    ending.abort();
    known.wanted = true;
    await askToBeRead();
  };
  await parsed(document);
  await once();
  if (!signal.aborted) onChange(document, () => void once(), signal);
}

function begin(known: World): void {
  // Somebody who asks by menu for the words under the pointer may be the first to want the page read.
  const note = ({ isTrusted, clientX: x, clientY: y }: MouseEvent): void => {
    if (isTrusted) known.menu = { x, y };
  };
  document.addEventListener('contextmenu', note, true);
  const { page } = known;
  if (page && !page.controller.signal.aborted) {
    if (!page.isOrphaned()) return;
    page.controller.abort();
  }
  known.look?.abort();
  known.look = new AbortController();
  void look(known, known.look);
}

begin(world());
