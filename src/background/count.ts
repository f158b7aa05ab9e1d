import { askPage } from '../browser/ask';
import { showBadge } from '../browser/badge';

/**
 * Shows a page's number of statements on its tab. The tab may show another page by the time this is heard, so whoever is
 * there is asked, and no number of a page that was left stays.
 */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  await showBadge(tabId, count);
  const now = await askPage(tabId, 'getCount', null).catch(() => ({ count: null }));
  if (now.count !== count) await showBadge(tabId, now.count);
}
