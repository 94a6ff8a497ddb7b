import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

const inProject = (path: string) => new URL(`../${path}`, import.meta.url).pathname;
const browser = findBrowser();

/** Journeys and looks in a real browser; one worker, since the machine that runs them is small. */
export default defineConfig({
  testDir: inProject('tests/app'),
  testMatch: '**/*.spec.ts',
  outputDir: inProject('test-results'),
  workers: 1,
  reporter: 'list',
  timeout: 60_000,
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    launchOptions: browser ? { executablePath: browser.executablePath, args: [...browser.args] } : {},
  },
});
