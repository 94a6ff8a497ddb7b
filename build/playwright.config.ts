import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { project } from './project.ts';
import { testBrowser } from './test-browser.ts';

const browser = testBrowser();
// All processes of a run draw by one seed.
process.env.MELDPUNT_SEED ??= String(Math.floor(Math.random() * 1_000_000));

/** Journeys and looks in a real browser of this computer; when it has none, in the one Playwright keeps. */
export default defineConfig({
  testDir: join(project, 'tests/app'),
  globalSetup: join(project, 'tests/app/support/prepare.ts'),
  testMatch: '**/*.spec.ts',
  outputDir: join(project, 'test-results'),
  workers: 2,
  reporter: 'list',
  // A busy machine is slow, not broken.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 45_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    launchOptions: browser ? { executablePath: browser.executablePath, args: [...browser.args] } : {},
  },
});
