import { analyse } from '../analyse';
import { answerBackground } from '../browser/answer';
import { showBadge, styleBadge } from '../browser/badge';
import { onInstalled } from '../browser/lifecycle';
import { listenForCommands } from './commands';
import { addMenus, listenForMenus } from './menus';
import { models } from './models';

/*
 * The background may be stopped at any moment and started again by the next event. It keeps nothing that it could not
 * read again, and all listeners stand before anything is awaited.
 */
answerBackground({
  analyse: async ({ article }) => analyse(article, await models()),
  showCount: async ({ count }, tabId) => {
    if (tabId !== null) await showBadge(tabId, count);
  },
});
onInstalled(() => void addMenus());
listenForCommands();
listenForMenus();
// Browsers forget the badge's colours when they are closed.
void styleBadge('#3b4148', '#ffffff');
