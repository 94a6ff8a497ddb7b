import { type FoundBrowser, findBrowser } from '../main/browser/find-browser.ts';
import { onPath } from './on-path.ts';

/** Chromium without any window of its own; a package of Debian. */
export const headlessShell = 'chromium-headless-shell';

/**
 * The browser of the journeys: the one that MELDPUNT_BROWSER names, else Chromium's own shell without a window, which draws the
 * same pages for a quarter of the work, else the one the program would open.
 */
export function testBrowser(): FoundBrowser | undefined {
  return findBrowser({ ...process.env, MELDPUNT_BROWSER: process.env.MELDPUNT_BROWSER ?? onPath(headlessShell) });
}
