import { expect, type Page } from '@playwright/test';
import { colleagues } from '../../../main/practice/colleagues.ts';

/** A key holder confirms what was asked, at the administrator's screen; answers the first password that is shown. */
export async function confirmBeside(page: Page, password: string): Promise<string> {
  const confirm = page.getByRole('dialog', { name: 'Bevestig met uw sleutel' });
  await confirm.getByRole('textbox', { name: 'Inlognaam van de collega' }).fill(colleagues['back-office'].user);
  await confirm.getByLabel('Wachtwoord van de collega', { exact: true }).fill(password);
  await confirm.getByRole('button', { name: 'Bevestig' }).click();
  const given = page.getByRole('dialog', { name: /^Het eerste wachtwoord van/ });
  const startPassword = (await given.locator('.start-password').textContent()) ?? '';
  expect(startPassword).toMatch(/^(\w{6}-){3}\w{6}$/);
  await given.getByRole('button', { name: 'Ik heb het doorgegeven' }).click();
  return startPassword;
}

interface FirstSignIn {
  readonly user: string;
  readonly startPassword: string;
  readonly password: string;
}

/** A colleague signs in with the password that was passed on, and chooses one of his own. */
export async function chooseOwnPassword(page: Page, { user, startPassword, password }: FirstSignIn): Promise<void> {
  await page.getByRole('textbox', { name: 'Inlognaam' }).fill(user);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(startPassword);
  await page.getByRole('button', { name: 'Open het register' }).click();
  // What was passed on was typed a moment ago: only the new one is asked.
  await expect(page.getByLabel('Nieuw wachtwoord', { exact: true })).toBeFocused();
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).click();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
}
