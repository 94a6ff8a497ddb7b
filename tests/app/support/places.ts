import { expect, type Page } from '@playwright/test';

/** The menu holds exactly these places, in this order: what a role may not see is absent. */
export async function expectPlaces(page: Page, names: readonly string[]): Promise<void> {
  const places = page.getByRole('navigation', { name: 'Hoofdmenu' }).locator('.nav-items > ul').getByRole('link');
  await expect(places).toHaveText(names.map((name) => new RegExp(`^${name}`)));
}

/** Goes to a place by the menu. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: place }).click();
}

/** Types an address of the application into the address bar. */
export async function typeAddress(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => window.location.assign(`#${to}`), path);
}
