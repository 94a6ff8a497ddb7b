import { expect, type Page } from '@playwright/test';

/** The sentence at the foot of the screen says what was just done. */
export async function expectDone(page: Page, sentence: string | RegExp): Promise<void> {
  await expect(page.locator('.just-done').getByText(sentence)).toBeVisible();
}
