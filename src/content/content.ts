import '../browser/names';
import { nextTurn } from '../steps';
import { watchArticle } from '../article/watch';
import { answerPage } from '../browser/answer';
import { world } from '../browser/world';
import { watchMenu } from '../highlight/pointer';
import { runOnce } from './copies';
import { Page } from './page';
import { correct, markSelected, undo, undoStatement } from './verdicts';

/** Everything in this page, until the signal ends it. */
async function run(signal: AbortSignal): Promise<void> {
  const page = new Page(document, watchMenu(document, signal, world().menu), signal);
  answerPage(
    {
      getCount: () => ({ count: page.count() }),
      getState: () => page.stored().then(() => page.state()),
      getReadings: () => page.readings(),
      jumpToStatement: (ref) => page.jumpToStatement(ref),
      jumpToDate: (ref) => page.jumpToDate(ref),
      setHighlights: ({ on }) => page.setHighlights(on),
      toggleHighlights: () => page.toggleHighlights(),
      readNow: () => page.stored().then(() => page.readNow()),
      stepStatement: ({ by }) => page.stepStatement(by),
      showStatement: ({ at }) => page.stored().then(() => page.showStatement(at)),
      follow: ({ on }) => page.follow(on),
      correct: ({ statement, verdicts }) => correct(page, statement, verdicts),
      undoCorrection: ({ correction }) => undo(page, correction),
      undoStatement: (ref) => undoStatement(page, ref),
      markSelected: () => page.stored().then(() => markSelected(document, page)),
    },
    signal,
  );
  // Firefox has just set up its messages, which takes it as long as a turn may last.
  await nextTurn();
  if (signal.aborted) return;
  void page.read(document.URL);
  watchArticle(document, (url) => void page.read(url), signal);
  document.addEventListener('scrollend', () => page.tellInView(), { capture: true, passive: true, signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && page.showCount(), { signal });
}

runOnce(run);
