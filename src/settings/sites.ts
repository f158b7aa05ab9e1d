import type { Settings } from './settings';

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** The name under which a page's site is switched on and off: its host without "www."; null for pages without one. */
export function siteOf(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host === '' ? null : bare(host);
}

/** A listed site covers its subdomains. */
const covers = (listed: readonly string[], site: string): boolean =>
  listed.some((host) => site === bare(host) || site.endsWith(`.${bare(host)}`));

/** Whether On Record reads this page by itself; a click reads any page. */
export function readsByItself(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  if (site === null || settings.run === 'click' || covers(settings.sitesOff, site)) return false;
  return settings.run === 'everywhere' || covers(settings.sitesOn, site);
}

/** The rules by which pages are read, for comparison alone. */
export const rulesOf = ({ run, sitesOn, sitesOff }: Settings): string => JSON.stringify([run, sitesOn, sitesOff]);

/** Whether an article of this page is kept without a click. */
export function keepsByItself({ record, recordSites }: Settings, url: string): boolean {
  const site = siteOf(url);
  return site !== null && (record === 'everywhere' || (record === 'chosen' && covers(recordSites, site)));
}

/** Settings with the page's site switched on or off. */
export function withSite(settings: Settings, url: string, on: boolean): Settings {
  const site = siteOf(url);
  if (site === null) return settings;
  const without = (hosts: string[]): string[] => hosts.filter((host) => !covers([host], site));
  const sitesOff = on ? without(settings.sitesOff) : [...without(settings.sitesOff), site];
  if (settings.run !== 'chosen') return { ...settings, sitesOff };
  return { ...settings, sitesOff, sitesOn: on ? [...without(settings.sitesOn), site] : without(settings.sitesOn) };
}
