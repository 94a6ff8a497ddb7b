import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { colleagues } from '../../../main/practice/colleagues.ts';
import type { Role } from '../../../shared/roles.ts';
import type { Client } from '../../support/office.ts';
import { journeyStart } from './moved-clock.ts';
import { type Beginning, type ServedOffice, serveOffice } from './served-office.ts';
import { watchPages } from './watch-page.ts';

/** A real office with a browser at it. */
export interface Office extends ServedOffice {
  /** A window with nobody at it. */
  visit(look?: BrowserContextOptions): Promise<Page>;
  /** A window at which the colleague with this role has signed in, on the first screen of that role. */
  enter(role: Role, look?: BrowserContextOptions): Promise<Page>;
  /** The same colleague at the same door without a window: for what went before a journey begins. */
  client(role: Role): Promise<Client>;
  /** Takes back what happened so far that is otherwise not allowed: for journeys that are about it. */
  forgive(pattern: RegExp): void;
}

interface Given {
  /** The register the office begins with. */
  beginning: Beginning;
  /** The moment at which it begins, in UTC. */
  startsAt: string;
  office: Office;
}

/** Journeys: each has an office of its own, and fails on any error, breach of the content policy or talk with another host. */
export const test = base.extend<Given>({
  beginning: ['practice', { option: true }],
  startsAt: [journeyStart, { option: true }],
  office: async ({ browser, beginning, startsAt }, use) => {
    const served = await serveOffice(beginning, startsAt);
    const opened: { readonly complaints: readonly string[]; close(): Promise<void> }[] = [];
    const forgiven: RegExp[] = [];
    const visit = async (look: BrowserContextOptions = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...look });
      await context.clock.install({ time: startsAt });
      opened.push({ complaints: await watchPages(context), close: () => context.close() });
      const page = await context.newPage();
      await page.goto(served.address());
      return page;
    };
    // Neither of these has the register key: on an ordinary day a colleague who has it is there too.
    const withKeyHolder = async (role: Role) => {
      if (role === 'administrator' || role === 'evaluator') await served.clientOf('back-office');
    };
    const client = async (role: Role) => {
      await withKeyHolder(role);
      return served.clientOf(role);
    };
    const enter = async (role: Role, look?: BrowserContextOptions) => {
      const page = await visit(look);
      await withKeyHolder(role);
      await signIn(page, colleagues[role].user, served.passwordOf(role));
      return page;
    };
    await use({ ...served, visit, enter, client, forgive: (pattern) => forgiven.push(pattern) });
    const complaints = opened.flatMap((each) => each.complaints);
    for (const { close } of opened) await close();
    await served.close();
    expect(complaints.filter((complaint) => !forgiven.some((pattern) => pattern.test(complaint)))).toEqual([]);
  },
});

export { expect } from '@playwright/test';

/** Signs in at the page that asks for name and password, and waits for the first screen. */
export async function signIn(page: Page, user: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Inlognaam' }).fill(user);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Open het register' }).click();
  await expect(page.getByRole('navigation', { name: /^(Hoofdmenu|Main menu)$/ })).toBeVisible();
}
