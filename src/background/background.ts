import { analysisOf } from '../analyse';
import { answerBackground } from '../browser/answer';
import { styleBadge } from '../browser/badge';
import { FrontTabs } from '../browser/front';
import { lookEverywhere } from '../browser/inject';
import { onInstalled } from '../browser/lifecycle';
import { openWelcome } from '../browser/options';
import { changeCorrectionsOf } from '../browser/store';
import { openCorrecting } from '../browser/windows';
import { answerAnalysis } from '../browser/work';
import { withoutCorrection } from '../settings/corrections';
import { listenForCommands } from './commands';
import { showCount } from './count';
import { addMenus, listenForMenus } from './menus';
import { models } from './models';
import { lookAgainWhereAllowed, readPage } from './pages';
import { pause } from './pause';
import { answerForRecord, keepByItself } from './record';
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
    if (!asker) return;
    await showCount(asker.tabId, count);
    // Where there is no room, the popup tells that the page is not kept.
    await keepByItself(asker.tabId).catch(() => undefined);
  },
  keepCorrections: ({ url, corrections }) => changeCorrectionsOf(url, (stored) => [...stored, ...corrections]),
  dropCorrection: ({ correction }) =>
    changeCorrectionsOf(correction.url, (stored) => withoutCorrection(stored, correction)),
  askCorrection: async ({ quote }, asker) => {
    if (asker) await openCorrecting(asker.tabId, quote);
  },
});
answerForRecord();
onInstalled((isNew) => {
  void addMenus();
  void lookEverywhere();
  if (isNew) void openWelcome();
});
lookAgainWhereAllowed();
listenForCommands();
listenForMenus();
// Browsers forget the badge's colours when they are closed.
void styleBadge('#3b4148', '#ffffff');
