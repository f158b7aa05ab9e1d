import { loadSettings, saveSettings, watchSettings } from '../browser/store';
import { t } from '../i18n/messages';
import { defaultSettings } from '../settings/settings';
import { siteOf, readsByItself, withSite } from '../settings/sites';
import { Palette } from '../ui/colours';
import { Footer } from '../ui/Footer';
import { Notice, type NoticeAction, type NoticeName } from '../ui/Notice';
import { Reader } from '../ui/Reader';
import { Unkept } from '../ui/Unkept';
import { useStored } from '../ui/useStored';
import { Waiting } from '../ui/Waiting';
import { copyStatement } from './copyStatement';
import { Export } from './Export';
import { Kept } from './Kept';
import { type Page, usePage } from './usePage';
import { noticeOf } from './view';

const settingsStore = { load: loadSettings, save: saveSettings, watch: watchSettings };

interface AppProps {
  /** It stays open beside the page, and marks what the page shows. */
  follows: boolean;
  /** Opens the panel; null where this is the panel. */
  onPanel: ((windowId: number) => void) | null;
  onOptions: () => void;
  onHelp: () => void;
}

/** Popup and panel: what On Record knows of the page in front, and what can be done with it. */
export function App({ follows, onPanel, onOptions, onHelp }: AppProps) {
  const page = usePage(follows);
  const [settings, change, isUnkept] = useStored(settingsStore, defaultSettings, !page.tab?.private);
  const { tab, view } = page;
  const state = 'state' in view ? view.state : null;
  const notice = 'state' in view ? noticeOf(view.state, settings) : view.notice;
  const url = state?.url ?? tab?.url ?? '';
  const host = siteOf(url);
  // Where only a click reads, no site does by itself. A private window leaves no trace, not even the name of a site that was switched off.
  const switchable = host !== null && state !== null && settings.run !== 'click' && !tab?.private;
  const setSite = (on: boolean): void => change((stored) => withSite(stored, url, on));
  return (
    <Palette value={settings.palette}>
      <div class="frame">
        {state && !notice ? (
          <Reader
            readings={state.readings}
            isCut={state.readings.some(({ leftOut }) => leftOut > 0)}
            shown={settings}
            order={settings.order}
            inView={page.inView}
            pageTitle={tab?.title ?? ''}
            host={host ?? ''}
            onOrder={(order) => change((stored) => ({ ...stored, order }))}
            actions={{
              jump: ({ ref }) => page.jumpToStatement(ref),
              copy: (entry, form) => copyStatement(state.readings[entry.ref.reading]!, entry, form),
              correct: tab?.private ? null : ({ ref }, verdicts) => page.correct(ref, verdicts),
              undo: ({ ref }) => page.undoStatement(ref),
            }}
            onJumpToDate={page.jumpToDate}
            corrections={state.corrections}
            onUndo={page.undo}
            onOptions={onOptions}
            exportPane={(entries) => <Export readings={state.readings} entries={entries} />}
          />
        ) : notice === 'connecting' || notice === 'reading' ? (
          <Waiting waitingFor={notice} pageTitle={tab?.title ?? ''} host={host ?? ''} />
        ) : (
          <main class="reader">
            <Notice
              name={notice ?? 'unknown'}
              refusal={state?.refusal}
              actions={actionsFor(notice ?? 'unknown', page, switchable ? { host, turnOn: () => setSite(true) } : null)}
            />
          </main>
        )}
        {state && !notice && tab && !tab.private && <Kept tabId={tab.id} shown={state} />}
        <Unkept shown={isUnkept || page.isUnkept} />
        <Footer
          highlights={state && !notice ? state.highlights : null}
          onHighlights={page.setHighlights}
          site={switchable ? { host, on: readsByItself(settings, url) } : null}
          onSite={setSite}
          onPanel={onPanel && tab && (() => onPanel(tab.windowId))}
          onOptions={onOptions}
          onHelp={onHelp}
        />
      </div>
    </Palette>
  );
}

/** What helps in each state. */
function actionsFor(name: NoticeName, page: Page, site: { host: string; turnOn: () => void } | null): NoticeAction[] {
  const readNow = { label: t('actionReadNow'), run: page.readNow };
  const retry = { label: t('actionRetry'), run: page.readNow };
  const actions: Partial<Record<NoticeName, NoticeAction[]>> = {
    notArticle: [{ label: t('actionReadAnyway'), run: page.readNow }],
    noText: [retry],
    failed: [retry],
    off: site ? [{ label: t('actionTurnOn', site.host), run: site.turnOn }, readNow] : [readNow],
    notGranted: [{ label: t('actionGrant'), run: page.grant }],
    onClick: [readNow],
    unread: [readNow],
  };
  return actions[name] ?? [];
}
