import { expect, type Page, test } from '@playwright/test';
import { type ServedGallery, serveGallery } from './serve-gallery.ts';

let gallery: ServedGallery;

test.beforeAll(async () => {
  gallery = await serveGallery();
});
test.afterAll(() => gallery.close());

async function open(page: Page, name: string, query = '') {
  await page.goto(`${gallery.address}/?theme=light${query}#${name}`);
  await page.getByRole('heading', { level: 1, includeHidden: true }).waitFor({ state: 'attached' });
}

test('the first Tab offers the way past the margin', async ({ page }) => {
  await open(page, 'board');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('F6 walks margin, the parts of the work, side and bar, and back with Shift', async ({ page }) => {
  await open(page, 'intake');
  const part = () => page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part'));
  const parts = await page.evaluate(() =>
    [...document.querySelectorAll('.main [data-part]')].map((each) => each.getAttribute('data-part')),
  );
  const walked: (string | null | undefined)[] = [];
  for (let step = 0; step < parts.length + 4; step += 1) {
    await page.keyboard.press('F6');
    walked.push(await part());
  }
  expect(walked).toEqual(['nav', ...parts, 'side', 'bar', 'nav']);
  for (const back of ['bar', 'side', parts.at(-1)]) {
    await page.keyboard.press('Shift+F6');
    expect(await part()).toBe(back);
  }
});

test('a work list has one stop of Tab; arrows walk through its groups, Space chooses, Enter opens', async ({
  page,
}) => {
  await open(page, 'board');
  await page.getByRole('option').first().focus();
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
  const third = page.getByRole('option', { name: 'Wijs op bezwaar' });
  await expect(third).toBeFocused();
  await page.keyboard.press('Space');
  await expect(third).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(page.getByRole('option', { name: 'De melder stuurt het besluit op' })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.getByRole('option', { name: '17 dagen te laat' })).toBeFocused();
  expect(await page.locator('[role="option"][tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2026-01184');
});

test('a list table moves by row, says which row it shows and which column it is sorted by', async ({ page }) => {
  await open(page, 'list');
  await page.getByRole('row', { name: '2026-01188' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { name: '2026-01182' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('columnheader', { name: 'Binnen' })).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('button', { name: 'Binnen' }).click();
  await expect(page.getByRole('columnheader', { name: 'Binnen' })).toHaveAttribute('aria-sort', 'ascending');
});

test('digits answer the question of the check, wherever in it the focus is', async ({ page }) => {
  await open(page, 'report');
  await page.getByRole('radio', { name: 'Nee' }).focus();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: 'Ja, dat zegt de melder' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Ja, dat zegt de melder' })).toBeFocused();
});

test('a choice bar takes arrows and first letters', async ({ page }) => {
  await open(page, 'intake');
  await page.getByRole('radio', { name: 'Telefoon' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'E-mail' })).toBeChecked();
  await page.keyboard.press('m');
  await expect(page.getByRole('radio', { name: 'Meer' })).toBeChecked();
});

test('a day is understood as typed, settles on leaving, and moves with the arrows', async ({ page }) => {
  await open(page, 'float');
  const field = page.getByRole('textbox', { name: 'Klacht ontvangen op' });
  await field.fill('2 mrt');
  await field.press('Tab');
  await expect(field).toHaveValue('ma 2 mrt 2026');
  await field.press('ArrowUp');
  await expect(field).toHaveValue('di 3 mrt 2026');
  await field.fill('31-2');
  await expect(page.getByText('Dit is geen dag die bestaat.')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.press('Tab');
  await expect(field).toHaveValue('31-2');
});

test('a day can be picked from the calendar by keyboard, and the focus comes back', async ({ page }) => {
  await open(page, 'float');
  const button = page.getByRole('button', { name: 'Kies een dag: Klacht ontvangen op' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Kies een dag' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  // Two keys without a pause: the second finds the focus back at the button.
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Shift+Tab')]);
  await expect(page.getByRole('textbox', { name: 'Klacht ontvangen op' })).toHaveValue('do 12 nov 2026');
  await expect(page.getByRole('textbox', { name: 'Klacht ontvangen op' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
});

test('a combo box finds parts of words without accents, and chips go with Backspace', async ({ page }) => {
  await open(page, 'intake');
  const field = page.getByRole('combobox', { name: 'Onderwerpen' });
  await field.fill('financiele');
  await expect(page.getByRole('option', { name: 'Financiële gegevens gedeeld' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // The list stays for a next one; Escape closes it.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Haal Financiële gegevens gedeeld weg' })).toBeVisible();
  await field.press('Backspace');
  await expect(page.getByRole('button', { name: 'Haal Financiële gegevens gedeeld weg' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Haal Geweld bij de hulp weg' })).toBeVisible();
});

test('a dialog holds the focus and the keys, and gives the focus back', async ({ page }) => {
  await open(page, 'states');
  const act = page.getByRole('button', { name: 'Vernietig 12 meldingen' }).last();
  await act.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Bewaar ze' })).toBeFocused();
  await page.keyboard.press('v');
  await expect(page.getByRole('dialog', { name: '12 meldingen vernietigen?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(act).toBeFocused();
});

test('single letters work outside fields only, and the sheet of keys lists them', async ({ page }) => {
  await open(page, 'float');
  await page.getByRole('combobox', { name: 'Organisatie' }).focus();
  await page.keyboard.type('v');
  await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toHaveText('Lijsten en dagen');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Toetsen' }).getByText('Nieuwe melding')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vandaag');
});

test('the palette walks its groups with the arrows and runs what is chosen', async ({ page }) => {
  await open(page, 'palette');
  const field = page.getByRole('combobox', { name: 'Zoek of doe' });
  await expect(field).toBeFocused();
  await expect(page.getByRole('option', { name: '2026-01184 Kees' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { name: 'Nieuwe melding met naam' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a narrow window opens its ways in from Menu and closes them after going', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await open(page, 'board');
  await expect(page.getByRole('link', { name: 'Register' })).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Register');
  await expect(page.getByRole('button', { name: 'Menu' })).toHaveAttribute('aria-expanded', 'false');
});

test('the theme follows the computer', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${gallery.address}/#states`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
