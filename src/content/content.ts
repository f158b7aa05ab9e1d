import { nextTurn } from '../article/steps';
import { watchArticle } from '../article/watch';
import { answerPage } from '../browser/answer';
import { loadCorrections, loadSettings, watchCorrections, watchSettings } from '../browser/store';
import type { Correction } from '../settings/corrections';
import { defaultSettings, type Settings } from '../settings/settings';
import { actionsOn } from './actions';
import { onlyCopy } from './copies';
import { Page } from './page';
import { correct, undo } from './verdicts';

/** What is stored; a profile whose storage cannot be read is read with the defaults. */
const load = (): Promise<[Settings, Correction[]]> =>
  Promise.all([loadSettings().catch(() => defaultSettings), loadCorrections().catch(() => [])]);

/** Everything in this page, until the signal ends it. */
async function run(signal: AbortSignal): Promise<void> {
  const page: Page = new Page(
    document,
    actionsOn(document, () => page),
    signal,
  );
  // Firefox sets up each part of its interface where it is first used: storage in a turn after that of all else.
  const turn = nextTurn();
  const stored = turn.then(load);
  answerPage(
    {
      getState: async () => stored.then(() => page.state()),
      jumpToStatement: (ref) => page.jumpToStatement(ref),
      jumpToDate: (ref) => page.jumpToDate(ref),
      setHighlights: ({ on }) => page.setHighlights(on),
      toggleHighlights: () => page.toggleHighlights(),
      readNow: async () => stored.then(() => page.readNow()),
      stepStatement: ({ by }) => page.stepStatement(by),
      showStatement: async ({ at }) => stored.then(() => page.showStatement(at)),
      follow: ({ on }) => page.follow(on),
      correct: ({ statement, verdict }) => correct(page, statement, verdict),
      undoCorrection: ({ correction }) => undo(page, correction),
    },
    signal,
  );
  await turn;
  if (signal.aborted) return;
  watchSettings((settings) => page.useSettings(settings), signal);
  watchCorrections((corrections) => page.useCorrections(corrections), signal);
  page.start(...(await stored));
  watchArticle(document, (url) => void page.read(url), signal);
  document.addEventListener('scrollend', () => page.tellInView(), { capture: true, passive: true, signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && page.showCount(), { signal });
}

const signal = onlyCopy();
if (signal) void run(signal);
