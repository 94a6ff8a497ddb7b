import { expect, type Locator, type Page } from '@playwright/test';

/** Tab after Tab until the focus is there, as somebody without a mouse goes. */
export async function tabTo(page: Page, there: Locator): Promise<void> {
  await expect(there).toBeVisible();
  for (let count = 0; count < 80; count += 1) {
    // What an open list hides for a while is not reached yet.
    if ((await there.count()) > 0 && (await there.evaluate((element) => element === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  await expect(there).toBeFocused();
}

/** Goes there with Tab and presses it. */
export async function pressAt(page: Page, there: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, there);
  await page.keyboard.press(key);
}

/** Goes there with Tab and types over what stands in it. */
export async function typeAt(page: Page, there: Locator, text: string): Promise<void> {
  await tabTo(page, there);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Signs in from the page that asks for it: the focus is in the name. */
export async function signInByKeys(page: Page, user: string, password: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Inlognaam' })).toBeFocused();
  await page.keyboard.type(user);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}
