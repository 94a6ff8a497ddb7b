import { ok } from '../../shared/result.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { goTo } from './support/places.ts';
import { expect, test } from './support/test.ts';

test('a quarter is released by keyboard, opened as it was kept, and its file is fetched', async ({ office }) => {
  // Its PDF is printed four times, which takes seconds and is seen elsewhere.
  office.host.printer = async () => ok(Buffer.from('%PDF-1.4'));
  const page = await office.enter('evaluator');
  await goTo(page, 'Evaluatie');
  await page.getByText('Bekijk waarom').click();
  await expect(page.getByText('Te weinig meldingen voor een percentage of dagen')).toBeVisible();
  await expect(page.getByText('Onbeschermd bestand')).toHaveCount(0);
  await page.getByRole('button', { name: 'Stel deze cijfers vast' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Stel deze cijfers vast' });
  await expect(dialog.getByText('Vaststellen kunt u niet terugdraaien.')).toBeVisible();
  await expectAccessible(page, 'before a release');
  await dialog.getByRole('button', { name: 'Stel deze cijfers vast' }).press('Enter');
  await expect(page.getByText(/^Deze periode is op .* vastgesteld/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Stel deze cijfers vast' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Vastgesteld', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vastgesteld');
  await expectAccessible(page, 'the list of releases');
  await page.getByRole('button', { name: /^Open de vaststelling: derde kwartaal 2026/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evaluatie, derde kwartaal 2026');
  await expect(page.getByText(/^Vastgesteld op 19 november door Pieter van Loon\./)).toBeVisible();
  await expectAccessible(page, 'a release');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Haal XLSX op' }).press('Enter'),
  ]);
  expect(file.suggestedFilename()).toBe('evaluatie-2026-07-01-2026-09-30.xlsx');

  await page.getByRole('button', { name: 'Corrigeer', exact: true }).press('Enter');
  const correction = page.getByRole('dialog', { name: 'Corrigeer deze vaststelling' });
  await expect(correction.getByText('Geen cel is veranderd')).toBeVisible();
  await correction.getByRole('button', { name: 'Corrigeer deze vaststelling' }).press('Enter');
  await expect(correction.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page, 'a correction without a reason');
  await correction.getByRole('textbox').fill('Een dubbele melding telde mee');
  await correction.getByRole('button', { name: 'Corrigeer deze vaststelling' }).press('Enter');
  await expect(correction.getByText('Er is niets te corrigeren.')).toBeVisible();
});

test('back-office makes a file with small numbers only with a reason, and it says that it stays inside', async ({
  office,
}) => {
  const page = await office.enter('back-office');
  await goTo(page, 'Evaluatie');
  await page.getByText('Bekijk waarom').click();
  await expect(page.getByText('Zelf te klein')).toBeVisible();
  await page.getByRole('button', { name: 'Onbeschermd bestand' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Onbeschermd bestand' });
  await dialog.getByRole('textbox').fill('te kort');
  await dialog.getByRole('button', { name: 'Maak het bestand' }).press('Enter');
  await expect(dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page, 'an unprotected file');
  await dialog.getByRole('textbox').fill('Voor het overleg met de directie');
  await dialog.getByRole('combobox').selectOption('json');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Maak het bestand' }).press('Enter'),
  ]);
  expect(file.suggestedFilename()).toBe('evaluatie-2026-07-01-2026-09-30.json');
  await expect(dialog).toHaveCount(0);
});
