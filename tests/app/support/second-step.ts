import { expect, type Page } from '@playwright/test';
import type { Clock } from '../../../main/clock.ts';
import { codeOfSecret } from '../../support/code-of-secret.ts';

/** What the clock of the office says when a code is typed: journeys take their time. */
type At = Pick<Clock, 'now'>;

/** The code of a secret now, or of a number of half minutes later: a code works once. */
export function codeOf(secret: string, clock: At, later = 0): string {
  return codeOfSecret(secret, new Date(Date.parse(clock.now()) + later * 30_000).toISOString());
}

/**
 * Sets up the second step where it is asked for or begun; answers the secret on the screen. The password is asked in one's
 * own settings, and not of who typed it a moment ago to come in.
 */
export async function setUpSecondStep(page: Page, clock: At, password?: string): Promise<string> {
  const asked = page.getByLabel('Typ uw wachtwoord', { exact: true });
  if (password === undefined) await expect(asked).toHaveCount(0);
  else await asked.fill(password);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('img', { name: 'Vierkant om te scannen' })).toBeVisible();
  const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? '';
  await page.getByRole('textbox', { name: 'Code van uw telefoon' }).fill(codeOf(secret, clock));
  await page.getByRole('button', { name: 'Zet de tweede stap aan' }).click();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
  return secret;
}
