import { type Browser, chromium, type Page } from '@playwright/test';
import { testBrowser } from '../../build/test-browser.ts';
import { account } from './register-under-test.ts';
import type { ServingProcess } from './serving-process.ts';

/** The browser of this computer, else the one that Playwright keeps. */
export function launchBrowser(): Promise<Browser> {
  const found = testBrowser();
  return chromium.launch(found ? { executablePath: found.executablePath, args: [...found.args] } : {});
}

/** A window at which the account of this register has signed in. */
export async function visit({
  browser,
  host,
}: {
  readonly browser: Browser;
  readonly host: ServingProcess;
}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(await host.address());
  await page.getByRole('textbox', { name: 'Inlognaam' }).fill(account.user);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Open het register' }).click();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  return page;
}
