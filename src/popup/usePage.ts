import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onPageEvent } from '../browser/answer';
import { askPage } from '../browser/ask';
import type { ItemRef, PageState } from '../browser/messages';
import { injectPage } from '../browser/inject';
import { onSiteAccess, requestSiteAccess } from '../browser/permissions';
import { activeTab, onTabChange, type Tab } from '../browser/tabs';
import type { Correction, Verdict } from '../settings/corrections';
import type { NoticeName } from '../ui/Notice';
import { type View, viewOf } from './view';

export interface Page {
  tab: Tab | null;
  view: View;
  inView: ItemRef[];
  /** Asks again. */
  refresh: () => void;
  /** Reads the page whatever the rules say, where need be after putting our script into it. */
  readNow: () => void;
  grant: () => void;
  setHighlights: (on: boolean) => void;
  jumpToStatement: (ref: ItemRef) => void;
  jumpToDate: (ref: ItemRef) => void;
  /** Keeps the reader's verdicts; rejects where they cannot be kept. */
  correct: (ref: ItemRef, verdicts: Verdict[]) => Promise<void>;
  undo: (correction: Correction) => void;
  /** Takes back the last correction of a statement. */
  undoStatement: (ref: ItemRef) => void;
  /** What was to be taken back could not be. */
  isUnkept: boolean;
}

const connecting: View = { notice: 'connecting' };

async function read(tab: Tab, inject: boolean): Promise<PageState> {
  if (inject) await injectPage(tab.id);
  return askPage(tab.id, 'readNow', null);
}

/** The page in front of the window, kept up with as it changes; `follow` also tells what its window shows. */
export function usePage(follow: boolean): Page {
  const [tab, setTab] = useState<Tab | null>(null);
  const [view, setView] = useState<View>(connecting);
  const [inView, setInView] = useState<ItemRef[]>([]);
  const [isUnkept, setUnkept] = useState(false);

  /** Counts the looks, so that a slow tab's answer does not overwrite that of the tab which came after it. */
  const looks = useRef(0);

  const refresh = useCallback(async () => {
    const look = ++looks.current;
    const front = await activeTab();
    if (look !== looks.current) return;
    setTab(front);
    const view = await viewOf(front);
    if (look !== looks.current) return;
    setView(view);
    setInView([]);
    // Each page of a tab has to be told.
    if (follow && front && 'state' in view) askPage(front.id, 'follow', { on: true }).catch(() => undefined);
  }, [follow]);

  useEffect(() => {
    const ended = new AbortController();
    void refresh();
    onTabChange(() => void refresh(), ended.signal);
    onSiteAccess(() => void refresh(), ended.signal);
    return () => ended.abort();
  }, [refresh]);

  useFrontEvents(tab, follow, setView, setInView);

  const show = (asked: Promise<PageState>, otherwise: NoticeName): void => {
    asked.then(
      (state) => setView({ state }),
      () => setView({ notice: otherwise }),
    );
  };
  const takeBack = (asked: Promise<PageState>): void =>
    void asked.then(
      (state) => {
        setView({ state });
        setUnkept(false);
      },
      () => setUnkept(true),
    );
  const ask = (asked: Promise<unknown>): void => void asked.catch(() => void refresh());
  return {
    tab,
    view,
    inView,
    refresh: () => void refresh(),
    readNow: () => {
      const inject = !('state' in view);
      setView({ notice: 'reading' });
      if (tab) show(read(tab, inject), inject ? 'internal' : 'failed');
    },
    grant: () => {
      // Within the click: browsers refuse the question later.
      if (tab) requestSiteAccess(tab.url).then((granted) => granted && show(read(tab, true), 'failed'));
    },
    setHighlights: (on) => tab && show(askPage(tab.id, 'setHighlights', { on }), 'failed'),
    jumpToStatement: (ref) => tab && ask(askPage(tab.id, 'jumpToStatement', ref)),
    jumpToDate: (ref) => tab && ask(askPage(tab.id, 'jumpToDate', ref)),
    correct: async (statement, verdicts) => {
      if (tab) setView({ state: await askPage(tab.id, 'correct', { statement, verdicts }) });
    },
    undo: (correction) => tab && takeBack(askPage(tab.id, 'undoCorrection', { correction })),
    undoStatement: (ref) => tab && takeBack(askPage(tab.id, 'undoStatement', ref)),
    isUnkept,
  };
}

/** Hears what the tab in front tells. */
function useFrontEvents(
  tab: Tab | null,
  follow: boolean,
  setView: (view: View) => void,
  setInView: (refs: ItemRef[]) => void,
): void {
  const id = tab?.id;
  useEffect(() => {
    if (id === undefined) return;
    const ended = new AbortController();
    const fromFront =
      <Event>(hear: (event: Event) => void) =>
      (from: number, event: Event): void => {
        if (from === id) hear(event);
      };
    onPageEvent(
      'stateChanged',
      fromFront((state) => setView({ state })),
      ended.signal,
    );
    if (follow)
      onPageEvent(
        'inView',
        fromFront(({ statements }) => setInView(statements)),
        ended.signal,
      );
    return () => {
      ended.abort();
      if (follow) askPage(id, 'follow', { on: false }).catch(() => undefined);
    };
  }, [id, follow, setView, setInView]);
}
