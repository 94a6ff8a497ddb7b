import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { day } from '../../shared/dates.ts';
import { richReport } from '../support/rich-report.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectDone } from './support/just-done.ts';
import { expect, test } from './support/test.ts';

const form = (page: Page) => page.getByRole('region', { name: 'Druk af' });
const leftOut = (page: Page) =>
  form(page)
    .getByRole('listitem')
    .filter({ hasNot: page.getByRole('checkbox') });

test('a report is printed for whom is chosen, with what is chosen, by keyboard alone', async ({ office }) => {
  const desk = await office.client('back-office');
  const { id, number } = await richReport({ desk, today: day('2026-11-19') });
  const page = await office.enter('back-office');
  await page.goto(`${new URL(page.url()).origin}/#/melding/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible();

  await page.keyboard.press('p');
  await expect(form(page).getByRole('radio', { name: 'Voor het dossier' })).toBeFocused();
  await expect(form(page).getByRole('checkbox', { name: 'Tijdlijn' })).toBeChecked();
  await expect(leftOut(page)).toHaveText(['De tekst van brieven en bestanden']);
  await expectAccessible(page, 'print for the file');
  await form(page).getByRole('checkbox', { name: 'Telefoon' }).focus();
  await page.keyboard.press('Space');
  await expect(leftOut(page).filter({ hasText: 'Notities: Telefoon' })).toBeVisible();

  await form(page).getByRole('radio', { name: 'Voor het dossier' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(form(page).getByRole('radio', { name: 'Voor de cliënt' })).toBeChecked();
  await expect(form(page).getByRole('checkbox', { name: 'Tijdlijn' })).not.toBeChecked();
  await expect(form(page).getByRole('checkbox', { name: 'Telefoon' })).toBeHidden();
  await expect(leftOut(page).filter({ hasText: 'Interne notities' })).toBeVisible();
  await expectAccessible(page, 'print for the client');
  await page.keyboard.press('ArrowRight');
  await expect(form(page).getByRole('checkbox', { name: 'Ondersteuning' })).toBeHidden();
  await form(page).getByRole('checkbox', { name: 'Lijst van brieven' }).focus();
  await page.keyboard.press('Space');
  await expect(leftOut(page).filter({ hasText: 'Lijst van brieven' })).toBeVisible();
  await expectAccessible(page, 'print for an authority');

  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.keyboard.press('Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`melding-${number}-authority.pdf`);
  expect((await readFile(await saved.path())).toString('latin1')).toMatch(/^%PDF-[\s\S]*\/Marked true/);
  await expectDone(page, 'De PDF is bewaard');
  await expect(form(page)).toBeHidden();
});
