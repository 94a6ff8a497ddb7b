import type { Page } from '@playwright/test';
import type { Role } from '../../shared/roles.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { givenCheckedReport } from './support/given-report.ts';
import { typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const keyFor = (page: Page, act: string) => page.getByRole('textbox', { name: `Toets voor ${act}` });

test('one letter is switched off, another is changed; both hold on every screen and when the page comes again', async ({
  office,
}) => {
  const page = await office.enter('back-office');
  await typeAddress(page, '/beheer');
  await page.getByRole('checkbox', { name: /^Nieuwe melding/ }).uncheck();
  await keyFor(page, 'Register').fill('G');
  await expect(keyFor(page, 'Register')).toHaveValue('G');
  await keyFor(page, 'Signalen').fill('v');
  await expect(page.getByText('V is al van “Vandaag”. Kies een ander teken.')).toBeVisible();
  await keyFor(page, 'Signalen').fill('7');
  await expect(page.getByText('Kies een letter of een leesteken. De cijfers beantwoorden vragen.')).toBeVisible();
  await expectAccessible(page, 'single keys');
  await page.keyboard.press('Escape');
  await page.reload();
  await heading(page).click();

  await page.keyboard.press('n');
  await page.keyboard.press('r');
  await expect(heading(page)).toHaveText('Instellingen');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Toetsen' });
  await expect(sheet.getByRole('listitem').filter({ hasText: /^Register/ })).toHaveText('RegisterG');
  await expect(sheet.getByText('Nieuwe melding')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await expect(heading(page)).toContainText('Register');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('>nieuwe melding');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Nieuwe melding' })).not.toHaveAttribute('aria-keyshortcuts');
});

test('all single keys go back to what they were in one act', async ({ office }) => {
  const page = await office.enter('back-office');
  await typeAddress(page, '/beheer');
  await keyFor(page, 'Register').fill('G');
  await page.getByRole('checkbox', { name: /^Kies antwoord|^Beantwoord/ }).uncheck();
  await page.getByRole('button', { name: 'Zet alle losse toetsen terug' }).click();
  await expect(keyFor(page, 'Register')).toHaveValue('R');
  await heading(page).click();
  await page.keyboard.press('r');
  await expect(heading(page)).toContainText('Register');
});

test('in a call Ctrl S says to the screen reader that all is kept', async ({ office }) => {
  const page = await office.enter('telephone');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  await page.keyboard.type('De hulp kwam niet.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard tot en met de laatste letter' })).toBeAttached();
});

const screens: readonly { readonly role: Role; readonly path: string | null }[] = [
  { role: 'back-office', path: '/' },
  { role: 'back-office', path: null },
  { role: 'telephone', path: '/nieuw' },
  { role: 'evaluator', path: '/evaluatie' },
];

for (const { role, path } of screens) {
  test(`the palette finds every act of ${path ?? 'a report'} by its name`, async ({ office }) => {
    const address = path ?? `/melding/${(await givenCheckedReport(office)).id}`;
    const page = await office.enter(role);
    await typeAddress(page, address);
    await expect(page.locator('main .btn').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const names = await namesOfButtons(page);
    expect(names.length).toBeGreaterThan(0);
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    for (const name of names) {
      await palette.getByRole('combobox').fill(`>${name}`);
      await expect(palette.getByRole('option').filter({ hasText: name }).first()).toBeVisible();
    }
  });
}

/** The words on the buttons that stand among the acts of this screen. */
async function namesOfButtons(page: Page): Promise<readonly string[]> {
  return page.locator('main :is(.acts, .bar) .btn:not(.icon-only):visible').evaluateAll((buttons) => [
    ...new Set(
      buttons.map((button) =>
        [...button.childNodes]
          .filter((node) => !(node instanceof Element && (node.matches('.kbd') || node.matches('svg'))))
          .map((node) => node.textContent ?? '')
          .join('')
          .trim(),
      ),
    ),
  ]);
}

test('each part of a report is reached with Ctrl and its number, and the sheet says which', async ({ office }) => {
  const { id } = await givenCheckedReport(office);
  const page = await office.enter('back-office');
  await typeAddress(page, `/melding/${id}`);
  const parts = page.getByRole('navigation', { name: 'Op deze bladzijde' }).getByRole('link');
  await expect(parts).toHaveCount(9);
  const names = (await parts.allTextContents()).map((name) => name.replace(/ ?\d+$/, ''));
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Toetsen' });
  for (const [at, name] of names.entries()) {
    await expect(parts.nth(at)).toHaveAttribute('aria-keyshortcuts', `Control+${at + 1}`);
    await expect(sheet.getByRole('listitem').filter({ hasText: new RegExp(`^${name}Ctrl ?${at + 1}$`) })).toBeVisible();
  }
  await expectAccessible(page, 'the keys of a report');
  await page.keyboard.press('Escape');
  for (const [at, name] of names.entries()) {
    await page.keyboard.press(`Control+${at + 1}`);
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) })).toBeFocused();
  }
});
