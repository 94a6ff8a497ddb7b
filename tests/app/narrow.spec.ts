import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { givenCheckedReport, givenReport } from './support/given-report.ts';
import { typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

/** At 400 % of 1280 pixels a window is this wide (WCAG 1.4.10). */
const narrow = { viewport: { width: 320, height: 640 } };

async function expectNoSidewaysScroll(page: Page, state: string) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.busy')).toHaveCount(0);
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await over(), state).toBeLessThanOrEqual(0);
}

test.describe.configure({ timeout: 300_000 });

test('the strip of the practice register reads as one sentence, and its line stays one line at 200 %', async ({
  office,
}) => {
  const page = await office.enter('back-office');
  const strip = page.locator('.nav-notice');
  await expect(strip).toHaveText('Proefregister: alles is verzonnen');
  const borders = () => strip.evaluate((box) => [...box.children].map((part) => getComputedStyle(part).borderStyle));
  expect(await borders(), 'no part of it is a box of its own').toEqual(['none', 'none']);
  const height = async () => (await strip.boundingBox())?.height ?? 0;
  await page.setViewportSize({ width: 640, height: 400 });
  const find = page.getByRole('button', { name: 'Zoek of doe' });
  const one = (await page.getByRole('button', { name: 'Menu' }).boundingBox())?.height ?? 0;
  expect(await height()).toBeLessThanOrEqual(one);
  expect((await find.boundingBox())?.height ?? 0).toBeLessThanOrEqual(one + 4);
});

test('nothing scrolls sideways at 320 pixels', async ({ office }) => {
  const open = await givenReport(office);
  const checked = await givenCheckedReport(office);
  const desk = await office.enter('back-office', narrow);
  const reports = [`/melding/${open.id}`, `/melding/${checked.id}`, `/melding/${checked.id}/overdracht`];
  for (const path of ['/', '/nieuw', ...reports, '/register', '/signalen', '/evaluatie', '/beheer', '/nergens']) {
    await typeAddress(desk, path);
    await expectNoSidewaysScroll(desk, path);
  }
  await typeAddress(desk, '/signalen');
  await desk.getByRole('option').first().click();
  await expect(desk.getByRole('table').first()).toBeVisible();
  await expectNoSidewaysScroll(desk, 'a signal');
  const administrator = await office.enter('administrator', narrow);
  await expectNoSidewaysScroll(administrator, 'administration');
  const reviewer = await office.enter('reviewer', narrow);
  await expectNoSidewaysScroll(reviewer, 'the log');
  await expectAccessible(reviewer, 'the log at 320 pixels');
  await reviewer.getByRole('button', { name: 'Menu' }).click();
  await expectNoSidewaysScroll(reviewer, 'the menu');
});

test('the ways in fit 320 pixels', async ({ office }) => {
  const page = await office.visit(narrow);
  await expectNoSidewaysScroll(page, 'signing in');
  await page.getByRole('button', { name: 'Gebruik de herstelsleutel' }).click();
  await expectNoSidewaysScroll(page, 'the recovery key');
});

test.describe('before there is a register', () => {
  test.use({ beginning: 'nothing' });

  test('at 200 % the recovery key begins at its heading', async ({ office }) => {
    const page = await office.visit({ viewport: { width: 640, height: 400 } });
    await page.getByRole('button', { name: 'Begin een nieuw register' }).click();
    await page.getByRole('textbox', { name: 'Naam van het bureau' }).fill('Meldpunt Rotterdam');
    await page.getByRole('textbox', { name: 'Uw naam' }).fill('Marit Hoekstra');
    await page.getByLabel('Wachtwoord', { exact: true }).fill('vier losse woorden hier');
    await page.getByRole('radio', { name: /^Ikzelf, voorlopig/ }).check();
    await page.getByRole('button', { name: 'Maak het register' }).click();
    await expect(page.getByRole('heading', { name: 'Bewaar de herstelsleutel' })).toBeInViewport();
    await expectNoSidewaysScroll(page, 'the recovery key');
  });
});
