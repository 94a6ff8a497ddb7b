import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 AA with all that came before it; no rule is switched off. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules that the colours of a theme can break: what the light one was looked at for is the same in the others. */
export const ofColour: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** Axe finds nothing on what the page shows now; `state` says in the failure which state that is. */
export async function expectAccessible(page: Page, state: string, rules?: readonly string[]): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // No page holds another: merging what frames say takes a page of its own, and half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(wcag)).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary ?? ''}`),
  );
  expect(found, state).toEqual([]);
}
