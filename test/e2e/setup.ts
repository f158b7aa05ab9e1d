import { browserNames } from '../../src/tools/browsers/browser';
import { needBrowsers } from '../../src/tools/browsers/install';

/** Before the first browser starts, so that installing one is not counted as a test's own time. */
export function setup(): void {
  needBrowsers(browserNames);
}
