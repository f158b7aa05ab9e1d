import { analysisOf } from '../analyse';
import { answerBackground } from '../browser/answer';
import { styleBadge } from '../browser/badge';
import { FrontTabs } from '../browser/front';
import { lookEverywhere } from '../browser/inject';
import { onInstalled } from '../browser/lifecycle';
import { changeCorrectionsOf } from '../browser/store';
import { openNaming } from '../browser/windows';
import { answerAnalysis } from '../browser/work';
import { withCorrection, withoutCorrection } from '../settings/corrections';
import { listenForCommands } from './commands';
import { showCount } from './count';
import { addMenus, listenForMenus } from './menus';
import { models } from './models';
import { lookAgainWhereAllowed, readPage } from './pages';
import { pause } from './pause';
import { Turns } from './turns';

/*
 * The background may be stopped at any moment and started again by the next event. It keeps nothing that it could not
 * read again, and all listeners stand before anything is awaited.
 */
const front = new FrontTabs();
const turns = new Turns((tab) => front.has(tab), pause);
answerAnalysis(async (article, tab, gone) => {
  front.note(tab);
  const weights = await models();
  return turns.do(analysisOf(article, weights), tab.id, gone);
});
answerBackground({
  readPage: async (_, asker) => {
    if (asker) await readPage(asker);
  },
  showCount: async ({ count }, asker) => {
    if (asker) await showCount(asker.tabId, count);
  },
  keepCorrection: ({ correction }) =>
    changeCorrectionsOf(correction.url, (stored) => withCorrection(stored, correction)),
  dropCorrection: ({ quote }) => changeCorrectionsOf(quote.url, (stored) => withoutCorrection(stored, quote)),
  askName: ({ quote }) => openNaming(quote),
});
onInstalled(() => {
  void addMenus();
  void lookEverywhere();
});
lookAgainWhereAllowed();
listenForCommands();
listenForMenus();
// Browsers forget the badge's colours when they are closed.
void styleBadge('#3b4148', '#ffffff');
